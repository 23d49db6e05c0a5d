// Does the data tell the chain of the commissioning article, and nothing that it does not tell?
import { describe, expect, test } from 'vitest';
import { loadCase } from '#lib/case/load.ts';
import { spanOf } from '#lib/core/graph/dates.ts';
import { evidence, excludes } from '#lib/core/graph/evidence.ts';
import { effective, support, toldBy } from '#lib/core/graph/telling.ts';

const graph = loadCase();
const body = toldBy('wikipedia-body');
const lead = toldBy('wikipedia-lead');
const both = toldBy('wikipedia-lead', 'wikipedia-body');

/** The day of a day number as ISO text; open ends as "". */
const iso = (day: number) =>
	Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : '';

describe('the body of the article', () => {
	const chain = `
		khrushchev-reads-to-congress: khrushchev readAloud congress-delegates, prepared-text, 1956-02-25–1956-02-25
		bulganin-hears-the-speech: khrushchev readAloud nikolai-bulganin, prepared-text, 1956-02-25–1956-02-25
		released-members-hear-the-speech: khrushchev readAloud released-former-members, prepared-text, 1956-02-25–1956-02-25
		foreign-delegates-read-text: presidium show foreign-delegates, prepared-text, 1956-02-25–1956-02-25
		print-goes-to-functionaries: presidium give central-committee-functionaries, print-of-1-march, 1956-03-01–1956-03-01
		report-read-at-party-meetings: presidium readAloud party-and-komsomol-meetings, text, 1956-03-05–
		copies-go-to-bloc-leaders: presidium send eastern-bloc-leaders, text, 1956-02-25–
		published-in-soviet-press: presidium publish soviet-press-1989, publication-of-1989, 1989-01-01–1989-12-31
		khrushchev-to-acquaintance: khrushchev tell soviet-acquaintance, gist, 1956-02-25–
		acquaintance-briefs-rettie: soviet-acquaintance tell john-rettie, gist, 1956-02-25–
		rettie-reports-to-reuters: john-rettie tell reuters, gist, 1956-02-25–
		reuters-to-western-press: reuters publish western-press, gist, 1956-03-01–1956-03-10
		booklet-lies-on-baranowskas-desk: ochabs-office access lucja-baranowska, red-booklet, 1956-02-25–
		baranowska-lends-to-grajewski: lucja-baranowska lend wiktor-grajewski, red-booklet, 1956-02-25–
		grajewski-gives-barmor: wiktor-grajewski give yaakov-barmor, red-booklet, 1956-02-25–
		barmor-photographs-booklet: yaakov-barmor photograph yaakov-barmor, red-booklet→booklet-photographs, 1956-02-25–
		barmor-sends-to-shin-bet: yaakov-barmor send shin-bet, booklet-photographs, 1956-02-25–1956-04-13
		shin-bet-delivers-to-angleton: shin-bet give james-jesus-angleton, booklet-photographs, 1956-02-25–
		angleton-passes-to-dulles: james-jesus-angleton give allen-dulles, booklet-photographs, 1956-04-17–1956-04-17
		dulles-tells-eisenhower: allen-dulles tell dwight-eisenhower, gist, 1956-02-25–
		cia-leaks-to-new-york-times: cia leak the-new-york-times, text, 1956-06-01–1956-06-10
	`;

	test.each(chain.trim().split(/\n\s*/))('%s', (line) => {
		const [, id, giver, kind, taker, passed, first, last] =
			/^(\S+): (\S+) (\S+) (\S+), (\S+), (\S+)–(\S*)$/.exec(line)!;
		const handoff = graph.handoffs.get(id!)!;
		const { passes } = handoff;
		const { span } = spanOf(graph, id!, body);
		expect(handoff).toMatchObject({ kind, givers: [giver], takers: [taker] });
		expect(
			passes.what === 'copy'
				? passes.copy
				: passes.what === 'make'
					? `${passes.from}→${passes.to}`
					: passes.what
		).toBe(passed);
		expect([iso(span.from), iso(span.to - 1)]).toEqual([first, last]);
		expect(evidence(graph, id!, body).sources).toEqual(['wikipedia-body']);
	});

	test('Barmor takes it for the embassy, and Angleton for the CIA', () => {
		expect(graph.handoffs.get('grajewski-gives-barmor')!.for).toEqual([
			'israeli-mission-in-warsaw'
		]);
		expect(graph.handoffs.get('shin-bet-delivers-to-angleton')!.for).toEqual(['cia']);
	});

	test('tells of no one who gives Ochab’s office the booklet, and of every other giver’s receipt', () => {
		const told = effective(graph, body);
		const holders = new Set([
			...graph.case.work.origin,
			...told.flatMap(({ holders: hands }) => hands)
		]);
		const without = told.flatMap(({ givers }) => givers.filter((giver) => !holders.has(giver)));
		expect(new Set(without)).toEqual(new Set(['ochabs-office']));
	});

	test('is a conjecture where Rettie only believes', () => {
		expect(evidence(graph, 'khrushchev-to-acquaintance')).toMatchObject({ grade: 1, witnesses: 0 });
	});
});

describe('the lead of the article', () => {
	test('tells the Warsaw story in two handoffs of its own', () => {
		const own = effective(graph, lead)
			.map(({ id }) => id)
			.filter((id) => support(graph, id, body).length === 0);
		expect(own).toEqual(['grajewski-to-mossad', 'mossad-leaks-to-the-west']);
	});

	test('gives way to the body when both are told', () => {
		const told = effective(graph, both).map(({ id }) => id);
		expect(told).not.toContain('grajewski-to-mossad');
		expect(told).not.toContain('mossad-leaks-to-the-west');
	});

	test.each([
		['grajewski-to-mossad', 'barmor-sends-to-shin-bet', 'Shin Bet, or Mossad?'],
		['mossad-leaks-to-the-west', 'cia-leaks-to-new-york-times', 'who leaked it?']
	])('%s cannot be true together with %s', (coarse, fine, question) => {
		expect(excludes(graph, coarse, fine)).toBe(true);
		expect(graph.handoffs.get(coarse)!.question!.en).toBe(question);
		expect(graph.handoffs.get(fine)!.question).toBeDefined();
	});

	test('adds no witness to the body', () => {
		expect(evidence(graph, 'khrushchev-reads-to-congress', both)).toMatchObject({
			grade: 2,
			witnesses: 1
		});
	});
});
