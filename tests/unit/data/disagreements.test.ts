// Is every conflict of the two dossiers a disagreement that has a page of its own?
import { describe, expect, test } from 'vitest';
import { loadCase } from '#lib/case/load.ts';
import { weave } from '#lib/core/graph/weave.ts';
import { disagreements } from '#lib/core/graph/disagreements.ts';
import { disagreementLink, disagreementsIn } from '#lib/core/view/card/disputes.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import { plain } from '#lib/core/view/prose.ts';

const all = facts(loadCase(), 'en');
const found = disagreementsIn(all);
const ids = new Set(found.map(({ id }) => id));

/** The map of the conflicts in graph-data/README.md: conflict, and the disagreements that are it. */
const map = `
	W1: coarse-grajewski-to-mossad who-mossad-passes-to-cia coarse-mossad-leaks-to-the-west
	W2: when-baranowska-lends-to-grajewski
	W3: elected-on-of-edward-ochab
	W4: colour-of-red-booklet language-of-red-booklet
	W5: pages-of-red-booklet
	W6: terms-of-baranowska-lends-to-grajewski
	W7: photographer-of-barmor-photographs-booklet who-barmor-photographs-booklet
	W8: position-of-lucja-baranowska knew-of-lucja-baranowska surname-of-lucja-baranowska
	W9: reception-of-grajewski-gives-barmor knew-of-barmors-service-of-wiktor-grajewski
	W10: service-of-yaakov-barmor surname-of-yaakov-barmor status-of-israeli-mission-in-warsaw
	W11: transport-of-barmor-sends-to-shin-bet time-of-day-of-katz-brings-photographs-to-manor
	W12: who-grajewski-gives-barmor whether-grajewski-gives-barmor standing-of-wiktor-grajewski
	W13: remark-of-david-ben-gurion
	W14: carrier-of-shin-bet-delivers-to-angleton
	W15: date-of-angleton-passes-to-dulles when-cia-gives-state-translation
	W16: who-european-communist-gives-cia paid-of-cia reward-offered-of-cia
	W17: who-mossad-passes-to-cia who-european-communist-gives-cia
	W18: plan-of-cia
	W19: decided-by-of-state-releases-text
	W20: who-cia-leaks-to-new-york-times
	W21: day-of-new-york-times-prints-text when-rfe-sends-text-to-poland
	W22: faithful-of-translation-of-18-may
	W23: first-of-shin-bet-delivers-to-angleton
	W24: credit-of-shin-bet-delivers-to-angleton
	W25: birth-name-of-wiktor-grajewski died-of-wiktor-grajewski died-in-of-wiktor-grajewski age-in-spring-1956-of-wiktor-grajewski
	W26: extent-of-grajewski-gives-barmor
	W27: number-of-copies-go-to-bloc-leaders
	W28: print-run-of-polish-brochure
	W29: owner-of-red-booklet
	W30: birth-name-of-amos-manor born-of-amos-manor rank-of-amos-manor
	R1: hour-of-khrushchev-reads-to-congress length-of-khrushchev-reads-to-congress
	R2: whether-togliatti-hears-speech
	R3: manner-of-foreign-delegates-read-text
	R4: whether-duclos-reads-report
	R5: set-up-on-of-pospelov-commission
	R6: who-rettie-reports-to-reuters
	R7: dateline-of-reuters-to-western-press when-reuters-to-western-press
	R8: when-acquaintance-briefs-rettie
	R9: first-of-reuters-to-western-press
	R10: standing-of-soviet-acquaintance
	R11: print-run-of-polish-brochure ordered-by-of-polish-brochure
	R12: who-copy-given-to-bierut
	R13: whether-staszewski-gives-le-monde
	R14: whether-staszewski-gives-herald-tribune whether-staszewski-gives-new-york-times
	R15: translated-from-of-translation-of-18-may
	R16: who-european-communist-gives-cia paid-of-cia
	R17: when-rfe-sends-text-to-poland
	R18: when-new-york-times-prints-text day-of-new-york-times-prints-text
	R19: passed-of-vidic-brings-it-to-tito
	R20: whether-chinese-given-copy
	R21: speaker-of-bohlen-hears-at-reception
	R22: rests-on-of-bonn-report-in-manchester-guardian
	R23: secrecy-of-prepared-text
	R24: maker-of-booklet-of-1959
	R25: cause-of-riots-in-georgia-of-report-read-at-party-meetings
	R26: when-france-soir-prints-excerpts
	R27: number-of-congress-delegates
	R28: day-of-khrushchev-reads-to-congress
	R29: when-foreign-delegates-read-text
	R30: extent-of-report-read-at-party-meetings
`;
const conflicts = map
	.trim()
	.split('\n')
	.map((line) => line.trim().split(': ') as [string, string]);

test('all sixty conflicts are in the map', () => {
	expect(conflicts).toHaveLength(60);
	expect(new Set(conflicts.map(([number]) => number)).size).toBe(60);
});

test.each(conflicts)('%s is found: %s', (_, named) => {
	expect(named.split(' ').filter((id) => !ids.has(id))).toEqual([]);
});

describe('every disagreement', () => {
	test('has an id and a name that are nobody else’s, and fits an address', () => {
		const names = found.map((asked) => plain(disagreementLink(all, asked)));
		const addresses = found.flatMap(({ id, aliases }) => [id, ...aliases]);
		expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
		expect(addresses.filter((id, i) => addresses.indexOf(id) !== i)).toEqual([]);
		expect(
			addresses.filter((id) => id.length > 64 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
		).toEqual([]);
	});

	test('over a field asks a question of its own', () => {
		const silent = found.flatMap(({ field }) =>
			field !== null && !all.words.disagreements.knows(field) ? [field] : []
		);
		expect(silent).toEqual([]);
	});

	test('has at least two sides, and claims on each', () => {
		const thin = found.filter(
			({ sides }) => sides.length < 2 || sides.some(({ claims }) => claims.length === 0)
		);
		expect(thin.map(({ id }) => id)).toEqual([]);
	});

	test('has the same id whatever the order of the files', () => {
		const turned = structuredClone(all.graph.records);
		turned.handoffs.reverse();
		turned.accounts.reverse();
		expect(disagreements(weave(turned).graph!).map(({ id }) => id)).toEqual([...ids]);
	});
});

describe('lineage', () => {
	const sides = (id: string) => found.find((one) => one.id === id)!.sides;

	test('every dated answer about the loan, the editors’ apart, is one witness or none', () => {
		const dated = sides('when-baranowska-lends-to-grajewski');
		expect(Math.max(...dated.map(({ witnesses }) => witnesses))).toBe(1);
		expect(dated.flatMap(({ accounts }) => accounts).length).toBeGreaterThan(9);
	});

	test('and one man stands behind them all', () => {
		const { shared, sides: answers } = found.find(
			({ id }) => id === 'when-baranowska-lends-to-grajewski'
		)!;
		const grajewski = shared.find(({ voice }) => voice === 'wiktor-grajewski');
		expect(grajewski?.sides.length).toBe(answers.length - 1);
	});
});
