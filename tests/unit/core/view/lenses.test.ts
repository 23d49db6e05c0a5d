// The four lenses of one scene show the same things in the same states. The map draws `listed` as it is.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toldBy } from '#lib/core/graph/telling.ts';
import type { Arrangement, Stage } from '#lib/core/view/arrangement.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import type { Focus, Lanes } from '#lib/core/view/link.ts';
import { listed, stateWords, type Listed } from '#lib/core/view/listed.ts';
import { scene, type Scene } from '#lib/core/view/scene.ts';
import { stage } from '#lib/core/view/stage.ts';
import { handoffRows, handRows } from '#lib/core/view/tables.ts';
import { chart } from '#lib/core/view/timetable/chart.ts';
import { timetable } from '#lib/core/view/timetable/timetable.ts';
import { knownOn } from '#lib/core/view/tracing/knowledge-day.ts';
import { knowledge } from '#lib/core/view/tracing/knowledge.ts';
import { overlaid } from '#lib/core/view/tracing/overlay.ts';
import { struckOut } from '#lib/core/view/tracing/struck-out.ts';
import { tablesWords } from '#lib/core/view/words/tables.ts';
import { shownWords } from '#lib/core/view/words/shown.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import { graphOf } from '../../../graph-of.ts';

const HANDS = ['ann', 'bob', 'cid', 'dee', 'eve'];
const DATES = ['', ' 1956-03-10', ' 1956-04', ' [..1956-04-13]', ' 1956-05-02~', ' [1956-05-05..]'];
const KINDS = ['give c1', 'lend c1', 'tell gist', 'show text', 'photograph c1=c2'];
const hand = fc.constantFrom(...HANDS);

/** Any small case, and any view of it: who tells, what is drawn, looked at, struck out, and the day. */
const anything = fc.record({
	handoffs: fc.array(
		fc.record({
			from: hand,
			to: hand,
			kind: fc.constantFrom(...KINDS),
			date: fc.constantFrom(...DATES),
			by: fc.constantFrom('book', 'film'),
			denied: fc.boolean(),
			excludes: fc.option(fc.nat({ max: 5 }))
		}),
		{ minLength: 1, maxLength: 6 }
	),
	telling: fc.constantFrom(null, 'book', 'film'),
	hidden: fc.array(fc.nat({ max: 5 }), { maxLength: 3 }),
	focus: fc.oneof(
		fc.constant(null),
		hand.map((id): Focus => ({ kind: 'node', id })),
		fc.nat({ max: 5 }).map((i): Focus => ({ kind: 'handoff', id: `h${i}` })),
		fc.constantFrom<Focus[]>({ kind: 'copy', id: 'c1' }, { kind: 'source', id: 'film' })
	),
	on: fc.option(fc.integer({ min: -5050, max: -4940 })),
	strike: fc.array(hand, { maxLength: 2 }),
	/** Handoffs of told routes; two routes can share some. */
	routes: fc.array(fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 1, maxLength: 4 }), {
		maxLength: 3
	})
});

type Anything = typeof anything extends fc.Arbitrary<infer T> ? T : never;

function viewed({ handoffs, telling, hidden, focus, on, strike, routes }: Anything) {
	const ids = handoffs.map((_, i) => `h${i}`);
	const accounts = {
		book: handoffs.flatMap(({ date, by, denied }, i): (string | [string, object])[] => [
			...(by === 'book' ? [`h${i}${date}`] : []),
			...(denied && by === 'film' ? [[`h${i}`, { stance: 'denies' }] as [string, object]] : [])
		]),
		film: handoffs.flatMap(({ date, by }, i) => (by === 'film' ? [`h${i}${date}`] : []))
	};
	const graph = graphOf({
		origin: ['ann'],
		floor: '1956-02-25',
		agents: HANDS,
		handoffs: Object.fromEntries(
			handoffs.map(({ from, to, kind, excludes }, i) => {
				const taker = kind.startsWith('photograph') ? from : to;
				const rival = excludes !== null && excludes !== i && ids[excludes];
				return [`h${i}`, [`${from} -${kind}-> ${taker}`, rival ? { excludes: [rival] } : {}]];
			})
		),
		accounts,
		routes: Object.fromEntries(
			routes.map((steps, i) => [`route-${i}`, steps.flatMap((step) => ids[step] ?? [])])
		)
	});
	graph.case.picture = { spine: ids.slice(0, 2), word: ids.slice(2, 3), branches: [], main: [] };
	const tells = telling ? toldBy(telling) : undefined;
	const staged = stage(graph, wordsFor('en'), 'en', tells);
	const own = facts(graph, 'en', tells);
	const arrangement = {
		nodes: staged.nodes,
		lines: staged.lines.filter((_, i) => !hidden.includes(i))
	} as unknown as Arrangement;
	const shown = overlaid(scene(staged, { focus }), staged, {
		on: on === null ? null : knownOn(knowledge(own, strike), on),
		strike: strike.length > 0 ? struckOut(own, strike).picture : null
	});
	return {
		staged,
		arrangement,
		shown,
		everyones: timetable(facts(graph, 'en')),
		own: timetable(own)
	};
}

/** What the chain draws, by the rules of its own marks and lines. */
function chainOf(staged: Stage, arrangement: Arrangement, shown: Scene): Map<string, string> {
	const light = (id: string) =>
		shown.ghosts?.get(id) ?? (shown.lit === null || shown.lit.has(id) ? 'lit' : 'faded');
	const drawn = new Map<string, string>();
	for (const { id } of arrangement.nodes) drawn.set(`hand ${id}`, light(id));
	for (const { id, handoff } of arrangement.lines) {
		const key = `line ${handoff}`;
		if (drawn.get(key) !== 'lit') drawn.set(key, light(id));
	}
	for (const { id, at, told } of staged.makings) {
		if (told && arrangement.nodes.some((node) => node.id === at))
			drawn.set(`line ${id}`, shown.ghosts?.get(id) ?? light(at));
	}
	return drawn;
}

function statesOf({ hands, handoffs }: Listed): Map<string, string> {
	return new Map([
		...hands.map((one) => [`hand ${one.id}`, stateWords(one)] as const),
		...handoffs.map((one) => [`line ${one.id}`, stateWords(one)] as const)
	]);
}

const inOrder = (states: ReadonlyMap<string, string>) => [...states].sort();

it('lists the same hands and handoffs in the same states through every lens', () => {
	const words = shownWords('en');
	fc.assert(
		fc.property(anything, (of) => {
			const { staged, arrangement, shown, everyones, own } = viewed(of);
			const list = listed(staged, arrangement, shown);
			const states = statesOf(list);

			const lights = new Map(
				[...list.hands, ...list.handoffs].map((one) => [
					`${'node' in one ? 'hand' : 'line'} ${one.id}`,
					one.light as string
				])
			);
			expect(inOrder(lights)).toEqual(inOrder(chainOf(staged, arrangement, shown)));

			for (const lanes of ['places', 'routes'] as const satisfies Lanes[]) {
				const { groups, introduced } = chart(everyones, own, list, lanes);
				const rows = groups.flatMap(({ rows: all }) => all.filter((row) => row.kind === 'handoff'));
				const links = list.hands.filter(({ id }) => introduced.has(id));
				const others = list.hands.filter(({ id }) => !introduced.has(id));
				expect(
					inOrder(
						statesOf({ hands: [...links, ...others], handoffs: rows.map(({ handoff }) => handoff) })
					),
					lanes
				).toEqual(inOrder(states));
				expect(rows, lanes).toHaveLength(list.handoffs.length);
			}

			const said = tablesWords('en');
			const table = {
				hands: handRows(list, own, words, said).map((row) => row.hand),
				handoffs: handoffRows(list, own, words, said).map((row) => row.handoff)
			};
			expect(inOrder(statesOf(table))).toEqual(inOrder(states));
			expect(table.handoffs).toHaveLength(list.handoffs.length);
		}),
		{ numRuns: 120 }
	);
}, 60_000);

it('says in words what is not simply there', () => {
	const words = shownWords('en');
	fc.assert(
		fc.property(anything, (of) => {
			const { staged, arrangement, shown, own } = viewed(of);
			const list = listed(staged, arrangement, shown);
			for (const row of handoffRows(list, own, words, tablesWords('en'))) {
				const { light, told, struck, disputed, rival, gap } = row.handoff;
				const plain = light === 'lit' && told && !struck && !disputed && !rival && !gap;
				expect(row.states === '', row.states).toBe(plain && !row.handoff.selected);
			}
		}),
		{ numRuns: 60 }
	);
}, 60_000);
