// The article that the case began from, worked out by hand: what every question must answer, and the traps.
import { describe, expect, test } from 'vitest';
import { toldBy, type Telling } from '#lib/core/graph/telling.ts';
import { compare } from '#lib/core/query/compare.ts';
import type { What } from '#lib/core/query/ends.ts';
import { independence } from '#lib/core/query/independence.ts';
import { cuts, indispensable } from '#lib/core/query/indispensable.ts';
import { reach, standing } from '#lib/core/query/reach.ts';
import { routes } from '#lib/core/query/routes.ts';
import { settle } from '#lib/core/query/settle.ts';
import { tracer, type Tracer } from '#lib/core/query/tracer.ts';
import { whatIf } from '#lib/core/query/what-if.ts';
import { dayOfIso, isoDay } from '#lib/core/schema/days.ts';
import { workedExample } from '../../../fixtures/worked-example.ts';
import { graphOf, type CaseText } from '../../../graph-of.ts';

const graph = graphOf(workedExample);
const kremlin = ['khrushchev', 'politburo'];
const traced = (telling: Telling) => tracer(graph, telling);
const body = traced(toldBy('body'));
const joined = traced(toldBy('body', 'editors'));
const toPress = { from: kremlin, to: ['nyt'], what: 'text' as What };
const chain = 'h08 h09 h10 h11 h12 h13 h16';
const hands = ['ochab-office', 'baranowska', 'grajewski', 'barmor', 'shin-bet', 'cia'];
const ids = (one: Tracer, to: string, what: What) =>
	routes(one, { from: kremlin, to: [to], what }).routes.map(({ id }) => id);

const iso = (day: number) => (Number.isFinite(day) ? isoDay(day) : null);
const lastDay = (midnight: number) => iso(midnight - 1);

describe('the text to the newspaper', () => {
	test.each([
		['the body alone, with its gap', ['body'], [`?ochab-office ${chain}`], hands],
		['the body and the inferred link', ['body', 'editors'], [`h07 ${chain}`], hands],
		['the lead alone', ['lead'], ['?grajewski l1 l2'], ['grajewski', 'mossad']],
		['all, the lead as a summary', ['body', 'lead', 'editors'], [`h07 ${chain}`], hands]
	])('%s', (_, accounts, expected, needed) => {
		const found = traced(toldBy(...accounts));
		expect(ids(found, 'nyt', 'text')).toEqual(expected);
		const { necessary, forCertainty } = indispensable(found, toPress, 'agents');
		expect(necessary).toEqual(needed);
		expect(forCertainty).toEqual(needed);
	});

	test('is no full way in the body when unknown routes are left out', () => {
		expect(routes(body, { ...toPress, gaps: false }).routes).toEqual([]);
	});

	test('is certain by order, not by dates alone, and took 48 to 107 days', () => {
		const [route] = routes(joined, toPress).routes;
		expect(route!.verdict).toBe('certain-by-order');
		expect(route!.hands).toHaveLength(8);
		expect(route!.elapsed).toEqual({ least: 48, most: 107 });
		expect([iso(route!.arrival.from), lastDay(route!.arrival.to)]).toEqual([
			'1956-06-01',
			'1956-06-10'
		]);
		expect([route!.grade, route!.weakest]).toEqual([1, ['h07']]);
		expect(route!.joints[0]).toEqual({
			earlier: 'h07',
			later: 'h08',
			by: 'order',
			because: [{ before: 'h07', after: 'h08', why: 'supplies' }]
		});
	});

	test('runs past Barmor, Shin Bet and CIA if a summary is taken for a handoff', () => {
		const merged: CaseText = {
			...workedExample,
			handoffs: { ...workedExample.handoffs, l1: 'grajewski -give text-> mossad' }
		};
		const trap = tracer(graphOf(merged));
		expect(ids(trap, 'nyt', 'text')).toHaveLength(2);
		expect(indispensable(trap, toPress, 'agents').necessary).toEqual([
			'ochab-office',
			'baranowska',
			'grajewski'
		]);
	});
});

describe('word of it', () => {
	test('reached the press by one way, certain by order, weeks before the text', () => {
		const [route, ...more] = routes(joined, {
			from: kremlin,
			to: ['press'],
			what: 'gist'
		}).routes;
		expect(more).toEqual([]);
		expect(route!.id).toBe('h05a h05 h06 h06p');
		expect(route!.verdict).toBe('certain-by-order');
		expect([iso(route!.arrival.from), lastDay(route!.arrival.to)]).toEqual([
			'1956-03-01',
			'1956-03-10'
		]);
	});

	test('does not become the text', () => {
		expect(ids(joined, 'press', 'text')).toEqual([]);
	});

	test('and the text together take two to stop', () => {
		const west = { from: kremlin, to: ['nyt', 'press'], what: 'gist' as What };
		const found = cuts(joined, west, 'agents')!;
		expect(found.size).toBe(2);
		expect(found.sets).toContainEqual(['acquaintance', 'baranowska']);
		expect(found.sets).toHaveLength(18);
	});
});

describe('who could have known, and who must have', () => {
	const known = reach(joined).agents;
	const by = '1956-04-13';
	test.each([
		['grajewski', 'c2', '1956-02-25', by],
		['shin-bet', 'c3', '1956-02-25', by],
		['angleton', 'c3', '1956-02-25', '1956-04-17'],
		['cia', 'c3', '1956-02-25', '1956-04-17'],
		['dulles', 'c3', '1956-04-17', '1956-04-17'],
		['eisenhower', 'gist', '1956-04-17', null],
		['acquaintance', 'gist', '1956-02-25', '1956-03-10'],
		['rettie', 'gist', '1956-02-25', '1956-03-10'],
		['foreign-parties', 'text', '1956-02-25', '1956-02-25']
	])('%s: %s from %s by %s', (agent, what, from, by) => {
		const all = known.get(agent)!;
		const one = what === 'text' || what === 'gist' ? all[what] : all.copies.get(what)!;
		expect([iso(one!.from), lastDay(one!.by)]).toEqual([from, by]);
		expect(one!.exact).toBe(true);
	});

	test('day by day', () => {
		const dulles = known.get('dulles')!.text;
		const on = (day: string) => standing(dulles, dayOfIso(day));
		expect([on('1956-04-16'), on('1956-04-17')]).toEqual(['could-not-yet', 'must-have']);
		expect(standing(known.get('grajewski')!.text, dayOfIso('1956-03-20'))).toBe('could-have');
		expect(known.get('eisenhower')!.text).toBeNull();
		expect(standing(known.get('eisenhower')!.text, dayOfIso('1989-01-01'))).toBe('could-not-yet');
	});
});

describe('a strike', () => {
	test('of Shin Bet stops what came after it, and not the word of mouth', () => {
		const found = whatIf(body, { agents: ['shin-bet'] }, toPress);
		const without = (what: string) =>
			found.lost.filter((one) => one.what === what).map(({ agent }) => agent);
		expect(without('text')).toEqual(['angleton', 'cia', 'dulles', 'nyt', 'shin-bet']);
		expect(without('gist')).toEqual(['angleton', 'cia', 'dulles', 'eisenhower', 'nyt', 'shin-bet']);
		expect(found.routes).toMatchObject({ before: 1, after: 0 });
		expect([found.gained, found.moved]).toEqual([[], []]);
	});

	test('opens no unknown route past itself', () => {
		// Computed anew, the gap before h13 would bridge what was struck.
		expect(whatIf(body, { handoffs: ['h12'] }, toPress).routes!.after).toBe(0);
		expect(whatIf(joined, { sources: ['editors'] }, toPress).routes!.after).toBe(0);
	});

	test('of a copy takes what was made from it, however that came on', () => {
		const { lost } = whatIf(joined, { copies: ['c2'] });
		expect(lost.filter(({ what }) => what === 'text').map(({ agent }) => agent)).toContain('nyt');
		const apart = graphOf({
			origin: ['a'],
			handoffs: { h1: 'a -give c2-> x', h2: 'x -photograph c2=c3-> x', h3: 'y -give c3-> z' }
		});
		const reached = whatIf(tracer(apart), { copies: ['c2'] }).lost.map(({ agent }) => agent);
		expect(reached).toContain('z');
	});

	test('of a source redates and regrades what others tell too', () => {
		const doubled = graphOf({
			origin: ['a'],
			handoffs: { h1: 'a -give c-> x', h2: 'x -give c-> z' },
			accounts: {
				book: ['h1 1956-03', 'h2 1956-04-01'],
				wire: [['h1 1956-03-20', { rank: 'preferred', why: 'It is dated.' }]]
			}
		});
		const found = whatIf(
			tracer(doubled),
			{ sources: ['wire'] },
			{ from: ['a'], to: ['z'], what: 'text' }
		);
		expect(found.moved.map(({ agent, what }) => `${agent} ${what}`)).toEqual([
			'x text',
			'x gist',
			'x copy'
		]);
		expect(iso(found.moved[0]!.before.from)).toBe('1956-03-20');
		expect(iso(found.moved[0]!.after.from)).toBe('1956-03-01');
		expect(
			found.evidence.map(({ handoff, before, after }) => [handoff, before.grade, after.grade])
		).toEqual([['h1', 3, 2]]);
		expect(found.unsupported).toEqual([]);
		expect(whatIf(tracer(doubled), { claims: ['book#c2'] }).unsupported).toEqual(['h2']);
	});
});

describe('two tellings', () => {
	const [one, other] = [toldBy('body', 'editors'), toldBy('lead')];
	const found = compare(graph, one, other, toPress);
	const told = (id: string) => found.handoffs.find(({ handoff }) => handoff === id)!;

	test('differ in handoffs, alternatives and grain', () => {
		expect(told('h16')).toMatchObject({ toldBy: 'one', alternatives: ['l2'] });
		expect(told('h10')).toMatchObject({ toldBy: 'one', coarser: ['l1'] });
		expect(told('l1')).toMatchObject({ toldBy: 'other', finer: ['h10', 'h11', 'h12'] });
		expect(found.routes).toMatchObject({
			one: [`h07 ${chain}`],
			other: ['?grajewski l1 l2'],
			both: [],
			indispensable: {
				one: ['ochab-office', 'baranowska', 'barmor', 'shin-bet', 'cia'],
				other: ['mossad']
			}
		});
		expect(found.gaps).toMatchObject({ one: [], other: [{ handoff: 'l1', giver: 'grajewski' }] });
		expect(found.reach.lost).toContainEqual({ agent: 'cia', what: 'text' });
		expect(found.reach.gained).toContainEqual({ agent: 'mossad', what: 'text' });
	});

	test('mirrored, give the mirrored answer; of itself a telling differs in nothing', () => {
		const back = compare(graph, other, one, toPress);
		expect(back.reach.lost).toEqual(found.reach.gained);
		expect(back.routes!.one).toEqual(found.routes!.other);
		expect(back.handoffs.map(({ handoff }) => handoff)).toEqual(
			found.handoffs.map(({ handoff }) => handoff)
		);
		const same = compare(graph, one, one, toPress);
		expect(same.handoffs.every(({ toldBy }) => toldBy === 'both')).toBe(true);
		expect(same.reach).toEqual({ lost: [], gained: [], moved: [] });
		expect(same.routes).toMatchObject({ one: [], other: [] });
	});

	test('together tell what each tells', () => {
		const ids = (telling: Telling) =>
			compare(graph, telling, telling).handoffs.map((h) => h.handoff);
		const both = new Set([...ids(one), ...ids(other)]);
		expect(new Set(ids(toldBy('body', 'editors', 'lead')))).toEqual(both);
	});
});

describe('on whose word', () => {
	test('the route is a synthesis of two sources, and the body tells all but the first step', () => {
		const [route] = routes(joined, toPress).routes;
		expect(independence(joined, route!)).toMatchObject({
			sources: ['body', 'editors'],
			toldWholeBy: [],
			fewest: ['body', 'editors']
		});
		const [gapped] = routes(body, toPress).routes;
		expect(independence(body, gapped!).toldWholeBy).toEqual(['body']);
		expect(independence(body, gapped!).onOneSource).toHaveLength(7);
	});
});

describe('what one date would settle', () => {
	test('asks first for a day early in the undated chain', () => {
		const found = settle(joined);
		expect(found.map(({ handoff }) => handoff)).toContain('h09');
		expect(found.every(({ least, mean, most }) => least <= mean && mean <= most)).toBe(true);
		expect(found.every(({ mean }, i) => i === 0 || mean <= found[i - 1]!.mean)).toBe(true);
		expect(found.map(({ handoff }) => handoff)).not.toContain('h14');
		expect(settle(joined, { goOn: () => false })).toEqual([]);
	});

	test('of a chain, only the undated', () => {
		const line = tracer(
			graphOf({
				origin: ['a'],
				handoffs: { h1: 'a -give k-> b', h2: 'b -give k-> c', h3: 'c -give k-> d' },
				accounts: { book: ['h1', 'h2', 'h3 1956-03-01'] }
			})
		);
		const [first] = settle(line);
		expect(first!.agents.length).toBeGreaterThan(0);
		expect(
			settle(line)
				.map(({ handoff }) => handoff)
				.sort()
		).toEqual(['h1', 'h2']);
	});
});
