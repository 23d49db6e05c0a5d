import { expect, it } from 'vitest';
import { facts } from '#lib/core/view/card/facts.ts';
import { home } from '#lib/core/view/link.ts';
import { plain } from '#lib/core/view/prose.ts';
import { traced } from '#lib/core/view/tracing/asked-routes.ts';
import { compareRoutes } from '#lib/core/view/tracing/route-comparison.ts';
import { routeList } from '#lib/core/view/tracing/route-list.ts';
import { routeWords } from '#lib/core/view/words/routes.ts';
import { graphOf, type CaseText } from '../../../../graph-of.ts';

function compared(handoffs: CaseText['handoffs'], accounts?: CaseText['accounts']) {
	const graph = graphOf({ origin: ['a'], floor: '1956-02-25', handoffs, accounts });
	const question = { ...home, to: ['z'] };
	const { routes } = routeList(traced(facts(graph, 'en')), question);
	const { tells, rows } = compareRoutes(routes, routeWords('en'), 'en-GB');
	return {
		tells: tells.map(plain).join(' '),
		rows: Object.fromEntries(
			rows.map(({ key, cells }) => [key, cells.map((cell) => cell.map(plain).join(' '))])
		)
	};
}

it('tells what two routes share, where they part, and where they meet again', () => {
	const { tells, rows } = compared({
		h1: 'a -send c1-> b',
		h2: 'b -send c1-> c',
		h3: 'b -send c1-> d',
		h4: 'c -send c1-> e',
		h5: 'd -send c1-> e',
		h6: 'e -send c1-> z'
	});
	expect(tells).toBe('In common: a, b, e and z. They part after b. They meet again at e.');
	expect(rows.own).toEqual(['c', 'd']);
});

it('tells of routes that begin apart, and of one that only adds a hand', () => {
	const apart = compared({ h1: 'x -send c1-> z', h2: 'y -send c1-> z' });
	expect(apart.tells).toBe('In common: z. They part at the very beginning. They meet again at z.');
	const longer = compared({ h1: 'a -send c1-> z', h2: 'a -send c1-> b', h3: 'b -send c1-> z' });
	expect(longer.tells).toBe('In common: a and z. They part after a. They meet again at z.');
	expect(longer.rows.own).toEqual(['nobody', 'b']);
});

it('says so where only the handoffs differ', () => {
	const { tells } = compared({ h1: 'a -send c1-> z', h2: 'a -give text-> z' });
	expect(tells).toBe('In common: a and z. They run over the same hands, by different handoffs.');
});

it('sets days, sureness, evidence, sources and gaps side by side', () => {
	const { rows } = compared(
		{ h1: 'a -send c1-> b', h2: 'b -send c1-> z', h3: 'x -send c1-> z' },
		{
			memoir: ['h1 1956-03-01', ['h2 1956-03-05', { basis: 'firsthand' }]],
			wire: [['h3 [..1956-04-13]', { basis: 'document' }]]
		}
	);
	expect(rows).toMatchObject({
		arrival: ['by 13 April', '5 March'],
		elapsed: ['one step only', '3 to 5 days'],
		verdict: ['certain by the order of events', 'certain by the days'],
		weakest: ['Its one step is documented.', 'Weakest step, reported: A sends c1 to b.'],
		sources: ['The whole of it is told by wire, 1990.', 'The whole of it is told by memoir, 1990.'],
		gap: ['No account says how x got c1.', 'no gap']
	});
});
