import { describe, expect, it } from 'vitest';
import { toldBy } from '#lib/core/graph/telling.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import { home } from '#lib/core/view/link.ts';
import { plain } from '#lib/core/view/prose.ts';
import { traced, type RouteQuestion } from '#lib/core/view/tracing/asked-routes.ts';
import { routeList } from '#lib/core/view/tracing/route-list.ts';
import { graphOf, type CaseText } from '../../../../graph-of.ts';
import { workedExample } from '../../../../fixtures/worked-example.ts';

const asked = (change: Partial<RouteQuestion>): RouteQuestion => ({ ...home, ...change });

function list(text: CaseText, change: Partial<RouteQuestion>) {
	const question = asked(change);
	return routeList(traced(facts(graphOf(text), 'en'), question.without), question);
}

const chain: CaseText = {
	origin: ['kremlin'],
	floor: '1956-02-25',
	handoffs: {
		send: 'kremlin -send c1-> office',
		lend: 'office -lend c1-> wiktor',
		give: 'wiktor -give c1-> times',
		tell: 'kremlin -tell gist-> rettie'
	},
	accounts: {
		memoir: ['send 1956-03-01', 'lend 1956-03-05', ['give 1956-06-04', { basis: 'firsthand' }]],
		wire: ['tell 1956-03-02']
	}
};

describe('a question with an answer', () => {
	const told = list(chain, { from: ['kremlin'], to: ['times'] });

	it('is a heading, a count, and one row for each route', () => {
		expect(plain(told.title)).toBe('From kremlin to times');
		expect(told.lead).toBe('One route by which the text can have come. Its order is certain.');
		expect(told.routes.map(({ name }) => plain(name))).toEqual([
			'From kremlin by way of office and wiktor to times.'
		]);
		expect(told.none).toBeNull();
	});

	it('says when it arrived, how sure the order is, and how weak the weakest step', () => {
		const [route] = told.routes;
		expect(route!.tells.map(plain)).toEqual([
			'Arrival: 4 June.',
			'If every step happened, the days alone put them in this order.',
			'Two of its three steps are only reported.'
		]);
		expect(route!.elapsed).toBe('94 to 96 days');
		expect(route!.sources.map(plain)).toEqual(['The whole of it is told by memoir, 1990.']);
	});

	it('tells each step with its witnesses and what puts it before the next', () => {
		expect(told.routes[0]!.steps.map(({ row, note }) => `${plain(row.title)} ${note}`)).toEqual([
			'Kremlin sends c1 to office. one independent witness; over before the next step can begin',
			'Office lends c1 to wiktor. one independent witness; over before the next step can begin',
			'Wiktor gives c1 to times. one independent witness'
		]);
	});
});

describe('a route that begins with a gap', () => {
	const body = facts(graphOf(workedExample), 'en', toldBy('body'));
	const told = routeList(traced(body), asked({ to: ['nyt'] }));

	it('is certain by order, and names the gap', () => {
		expect(told.lead).toBe(
			'One route by which the text can have come. ' +
				'It begins with a gap: how its first hand got it, no account says. Its order is certain.'
		);
		expect(plain(told.routes[0]!.gap!.sentence)).toBe('No account says how ochab-office got c2.');
	});
});

it('leaves a copy that is made out of the way, and keeps it among the steps', () => {
	const [route] = list(workedExample, { from: ['grajewski'], to: ['shin-bet'] }).routes;
	expect(route!.way.map(({ hand }) => hand.id)).toEqual(['grajewski', 'barmor', 'shin-bet']);
	expect(route!.steps.map(({ row }) => row.id)).toEqual(['h10', 'h11', 'h12']);
});

describe('the verdict in words', () => {
	it.each([
		[['one 1956-03-01', 'two 1956-03-05'], /the days alone put them in this order/],
		[['one', 'two'], /nobody passes on what has not yet reached him/],
		[['one', 'two', 'again'], /the days leave room for another order too/]
	])('%j', (memoir, words) => {
		const told = list(
			{
				origin: ['a'],
				handoffs: {
					one: 'a -send c1-> b',
					two: 'b -send c1-> c',
					...(memoir.length > 2 && { again: 'a -give c1-> b' })
				},
				accounts: { memoir }
			},
			{ to: ['c'], rank: 'arrival' }
		);
		expect(plain(told.routes[0]!.tells[1]!)).toMatch(words);
	});
});

describe('a question without an answer', () => {
	it.each<[string, Partial<RouteQuestion>, string]>([
		['one end', { from: ['kremlin'], to: ['kremlin'] }, 'begin and end in the same hands'],
		['gives nothing', { from: ['times'], to: ['office'] }, 'what times passed on'],
		['gets nothing', { from: ['office'], to: ['kremlin'] }, 'how the text came to kremlin'],
		['does not meet', { from: ['wiktor'], to: ['office'] }, 'does not lead on to office']
	])('%s', (_, change, words) => {
		const told = list(chain, change);
		expect(told.routes).toEqual([]);
		expect(plain(told.none!.why)).toContain(words);
	});

	it('offers the word of mouth and the other direction where they have an answer', () => {
		expect(list(chain, { to: ['rettie'] }).none).toMatchObject({ word: 1, turned: 0 });
		expect(list(chain, { from: ['times'], to: ['office'] }).none).toMatchObject({ turned: 1 });
	});
});

it('names ids that are no hands, and takes the open end instead', () => {
	const told = list(chain, { from: ['nobody'], to: ['times'] });
	expect(told.unknown).toEqual(['nobody']);
	expect(plain(told.from)).toBe('where it began');
	expect(told.routes).toHaveLength(1);
});

it('walks around what is struck', () => {
	expect(list(chain, { to: ['times'], without: ['wiktor'] }).routes).toEqual([]);
});

it('says "at least" where the search was ended', () => {
	const question = asked({ to: ['times'] });
	const one = traced(facts(graphOf(chain), 'en'));
	expect(routeList(one, question, { limit: 1 }).lead).toMatch(/^At least one route/);
});
