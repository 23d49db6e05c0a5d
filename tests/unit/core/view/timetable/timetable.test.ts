import { describe, expect, it } from 'vitest';
import { isoDay } from '#lib/core/schema/days.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import { toldBy } from '#lib/core/graph/telling.ts';
import { plain } from '#lib/core/view/prose.ts';
import { timetable } from '#lib/core/view/timetable/timetable.ts';
import { graphOf, type CaseText } from '../../../../graph-of.ts';

const FLOOR = '1956-02-25';

/** One handoff as sources date it. */
function rowOf(dates: string[], more: Partial<CaseText> = {}) {
	const graph = graphOf({
		origin: ['ann'],
		floor: FLOOR,
		handoffs: { h: 'ann -lend c1-> bob' },
		accounts: Object.fromEntries(dates.map((date, i) => [`book-${i}`, [`h ${date}`.trim()]])),
		...more
	});
	return timetable(facts(graph, 'en')).rows.find(({ id }) => id === 'h')!;
}
const drawn = (dates: string[]) => {
	const { form, from, to } = rowOf(dates);
	return [form, isoDay(from), to === null ? null : isoDay(to)];
};

describe('the mark of a handoff', () => {
	it.each([
		[['1956-04-13'], ['day', '1956-04-13', '1956-04-14']],
		[['[1956-05-17..1956-05-18]'], ['span', '1956-05-17', '1956-05-19']],
		[['1956-04'], ['month', '1956-04-01', '1956-05-01']],
		[['1959'], ['month', '1959-01-01', '1960-01-01']],
		[['1956-04-13~'], ['about', '1956-04-11', '1956-04-16']],
		[['[..1956-04-13]'], ['by', '1956-04-06', '1956-04-14']],
		[['[1956-05-21..]'], ['from', '1956-05-21', '1956-05-29']],
		[
			['1956-04', '[..1956-04-13]'],
			['by', '1956-04-23', '1956-05-01']
		],
		[
			['1956-05-28', '1956-05-29'],
			['rings', '1956-05-28', '1956-05-30']
		],
		[
			['1956-03', '1956-04-20'],
			['disputed', '1956-03-01', '1956-04-21']
		],
		[[''], ['undated', '1956-02-25', null]]
	])('dated %j is drawn as %j', (dates, expected) => {
		expect(drawn(dates)).toEqual(expected);
	});

	it('never lies outside the days that the order of events leaves', () => {
		const { form, from, to } = rowOf([], {
			handoffs: {
				before: 'ann -give c1-> ada',
				h: ['ada -lend c1-> bob', { after: ['before'] }],
				after: ['bob -give c1-> cid', { after: ['h'] }]
			},
			accounts: { book: ['before 1956-04-10', 'h 1956-04', 'after 1956-04-13'] }
		});
		expect([form, isoDay(from), isoDay(to!)]).toEqual(['month', '1956-04-10', '1956-04-14']);
	});

	it('that no source dates takes the days that the order leaves, and says so', () => {
		const between = (last: string) =>
			rowOf([], {
				handoffs: {
					before: 'ann -give c1-> ada',
					h: ['ada -lend c1-> bob', { after: ['before'] }],
					after: ['bob -give c1-> cid', { after: ['h'] }]
				},
				accounts: { book: ['before 1956-04-10', 'h', `after ${last}`] }
			});
		expect(between('1956-04-13')).toMatchObject({
			form: 'undated',
			dated: false,
			when: 'undated; 10–13 April'
		});
		expect(between('1956-04-10')).toMatchObject({ form: 'same', when: 'the same day as the gift' });
	});
});

describe('the words of a handoff', () => {
	it('are firm for few days, and soft else', () => {
		expect(rowOf(['1956-04-13'])).toMatchObject({ when: '13 April', firm: true });
		expect(rowOf(['[1956-05-17..1956-05-18]'])).toMatchObject({ when: '17–18 May', firm: true });
		expect(rowOf(['1956-04'])).toMatchObject({ when: 'April', firm: false });
		expect(rowOf(['[..1956-04-13]'])).toMatchObject({ when: 'by 13 April', firm: false });
	});

	it('of the source stand beside soft ones that they add to', () => {
		const said = (date: string, words: string) =>
			rowOf([], { accounts: { book: [[`h ${date}`, { said: words }]] } }).said?.name;
		expect(said('[1956-06-01..1956-06-10]', 'in early June')).toBe('“in early June”');
		expect(said('1956-04-13', 'on a Friday')).toBeUndefined();
		expect(said('1956-04', 'April')).toBeUndefined();
	});

	it('name its hands in short, each leading to itself', () => {
		const { label } = rowOf(['1956-04']);
		expect(plain(label)).toBe('Ann lends it to bob');
		expect(label.filter((run) => typeof run !== 'string').map(({ to }) => to?.id)).toEqual([
			'ann',
			'bob'
		]);
	});
});

describe('several answers', () => {
	it('stand beneath, each with its sources and those that give no day', () => {
		const { sides, answers, dayless, window, verdict } = rowOf(['1956-04', '1956-04-13', '']);
		expect(sides).toBe(2);
		expect(answers.map(({ label, form, sources }) => [label, form, sources.map(plain)])).toEqual([
			['April', 'month', ['book-0, 1990']],
			['13 April', 'day', ['book-1, 1990']]
		]);
		expect(dayless.map(plain)).toEqual(['book-2, 1990']);
		expect(isoDay(window!.from)).toBe('1956-04-13');
		expect(verdict).toBe('13 April fits every answer.');
	});

	it('are none where all say the same', () => {
		expect(rowOf(['1956-04', '1956-04'])).toMatchObject({ sides: 0, answers: [] });
	});
});

describe('the brackets', () => {
	const story = (dates: [string, string, string]) => {
		const graph = graphOf({
			origin: ['ann'],
			floor: FLOOR,
			handoffs: {
				word: 'ann -tell gist-> press',
				one: 'ann -give c1-> bob',
				two: ['bob -give c1-> times', { after: ['one'] }]
			},
			accounts: { book: [`word ${dates[0]}`, `one ${dates[1]}`, `two ${dates[2]}`] }
		});
		graph.case.picture = { spine: ['one', 'two'], word: ['word'], branches: [], main: [] };
		return timetable(facts(graph, 'en')).brackets.map(({ kind, from, to, words }) => [
			kind,
			isoDay(from),
			isoDay(to),
			words
		]);
	};

	it('span the days between the two arrivals, and the longest silence on the way', () => {
		expect(story(['1956-03-16', '1956-04-17', '1956-06-05'])).toEqual([
			['between', '1956-03-17', '1956-06-05', '81 days later'],
			['silence', '1956-04-18', '1956-06-05', '48 days on which no step is told']
		]);
	});

	it('are not drawn where the text was first, or nothing is silent', () => {
		expect(story(['1956-06-10', '1956-06-03', '1956-06-05'])).toEqual([]);
	});
});

describe('lanes by route', () => {
	const graph = graphOf({
		origin: ['ann'],
		floor: FLOOR,
		handoffs: {
			alone: 'ann -give c1-> dee',
			one: 'ann -give c1-> bob',
			two: ['bob -give c1-> cid', { after: ['one'] }],
			word: 'ann -tell gist-> eve'
		},
		accounts: { book: ['one', 'two', 'word'], film: ['one 1956-04-01', 'alone 1956-05-01'] },
		routes: { short: ['one', 'two'], told: ['word', 'two'] }
	});
	const lanes = (telling?: ReturnType<typeof toldBy>) =>
		timetable(facts(graph, 'en', telling)).lanes.routes.map(({ id, title, rows }) => [
			id,
			title,
			...rows
		]);

	it('are the told routes as they are told, then the rest', () => {
		expect(lanes()).toEqual([
			['short', 'short', 'one', 'two'],
			['told', 'told', 'word', 'two'],
			['_rest', 'On no told route', 'alone']
		]);
	});

	it('hold only what a telling speaks of', () => {
		expect(lanes(toldBy('film'))).toEqual([
			['short', 'short', 'one'],
			['told', 'told'],
			['_rest', 'On no told route', 'alone']
		]);
	});
});

it('stands word of mouth first, then lane by lane, in the order of events', () => {
	const graph = graphOf({
		origin: ['ann'],
		floor: FLOOR,
		handoffs: {
			third: ['bob -give c1-> cid', { after: ['second'] }],
			second: 'ann -give c1-> bob',
			first: 'ann -give c1-> dee',
			told: 'ann -tell gist-> eve',
			nobodyKnows: 'ann -give c1-> fay'
		},
		accounts: { book: ['first 1956-03-01', 'second', 'third 1956-04-01', 'told', 'nobodyKnows'] }
	});
	expect(timetable(facts(graph, 'en')).rows.map(({ id }) => id)).toEqual([
		'told',
		'second',
		'first',
		'third',
		'nobodyKnows'
	]);
});
