import { describe, expect, test } from 'vitest';
import { loadCase } from '#lib/case/load.ts';
import { stage } from '#lib/core/view/stage.ts';
import { walkSaid } from '#lib/core/view/walk-said.ts';
import { walk, waysOn, type Place } from '#lib/core/view/walk.ts';
import { walkWords } from '#lib/core/view/words/walk.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import { graphOf } from '../../../graph-of.ts';

const words = walkWords('en');

describe('on a small graph', () => {
	const small = stage(
		graphOf({
			origin: ['kremlin'],
			floor: '1956-02-25',
			handoffs: {
				tell: 'kremlin -tell gist-> rettie',
				lend: 'office -lend c1-> wiktor',
				send: 'wiktor -send c1-> angleton',
				give: 'wiktor -give c1-> barmor'
			},
			accounts: {
				book: ['tell 1956-03-10', 'lend', 'send [..1956-04-13]', 'give'],
				witness: ['give 1956-04-13'],
				clerk: ['give 1956-05-02'],
				sceptic: [['send', { stance: 'denies' }]]
			}
		}),
		wordsFor('en'),
		'en'
	);
	const all = new Set(small.nodes.map(({ id }) => id));
	const said = (at: Place) => walkSaid(small, all, at, words);
	const top = { hand: 'office', up: null };
	const wiktor = walk(small, all, top, 'forward')!;

	test('a beginning says that it is one, and how many ways lead on', () => {
		expect(said({ hand: 'kremlin', up: null })).toMatchObject({
			heard:
				'A beginning: nobody is told to have passed anything to this hand. ' +
				'2 ways on: 1 rettie, 2 office. 1 of 1 beginning.',
			handoff: null
		});
	});

	test('across a gap the gap is said, and its handoff can be read', () => {
		const { passed, handoff } = said(
			walk(small, all, { hand: 'kremlin', up: null }, 'forward', 1)!
		);
		expect(passed).toContain('no account says');
		expect(handoff).toBe('lend');
	});

	test('a step says who, what, how sure, and where among how many; a fork names its ways', () => {
		const { heard, handoff } = said(wiktor);
		expect(heard).toMatch(/^Office lends .+ to wiktor; reported; how the giver got it/i);
		expect(heard).toContain('2 ways on: 1 angleton, 2 barmor.');
		expect(heard).toMatch(/1 of 1 way on from office\.$/);
		expect(handoff).toBe('lend');
	});

	test('a step says when, and that it is disputed; at an end no way leads on', () => {
		const { heard, ways } = said(walk(small, all, wiktor, 'forward')!);
		expect(heard).toContain('by 13 April');
		expect(heard).toContain('disputed');
		expect(heard).toContain('No way on. 1 of 2 ways on from wiktor.');
		expect(ways).toEqual([]);
	});

	test('a step whose day sources disagree on says so', () => {
		const { heard } = said(walk(small, all, wiktor, 'forward', 1)!);
		expect(heard).toMatch(/13 April.*2 May, sources disagree on the day;/);
		expect(said(wiktor).heard).not.toContain('disagree');
	});

	test('a step says what the day and the strikes make of it, and without them nothing', () => {
		const barmor = walk(small, all, wiktor, 'forward', 1)!;
		const give = small.lines.find(({ handoff }) => handoff === 'give')!.id;
		const on = (scene: Parameters<typeof walkSaid>[4]) =>
			walkSaid(small, all, barmor, words, scene).standing;
		const none = { held: 'none', could: 'none' } as const;
		expect(on({ ghosts: new Map([[give, 'not-yet']]), held: new Map([['barmor', none]]) })).toBe(
			'Not yet on this day; could not yet have heard of it.'
		);
		expect(
			on({
				held: new Map([['barmor', { held: 'none', could: 'copy' }]]),
				struck: new Set(['barmor'])
			})
		).toBe('Struck out; could hold the text.');
		expect(on({})).toBe('');
		expect(on({ ghosts: new Map([['another', 'lost']]) })).toBe('');
	});
});

describe('of the real case', () => {
	const real = stage(loadCase(), wordsFor('en'), 'en');
	const all = new Set(real.nodes.map(({ id }) => id));

	test('every step is one message that says what passed, how sure, and k of m', () => {
		const poor = [...all].flatMap((hand) => {
			const from = { hand, up: null };
			return waysOn(real, all, hand).flatMap(({ to, by }, k) => {
				const { heard } = walkSaid(real, all, walk(real, all, from, 'forward', k)!, words);
				const lines = real.lines.filter(({ id }) => by.includes(id));
				const sure = Object.values(wordsFor('en').cards.grades);
				const says =
					/\d+ of \d+ ways? on from .+\.$/.test(heard) &&
					/(No way on|One way on|\d+ ways on)/.test(heard) &&
					lines.every((line) => heard.includes(line.spoken)) &&
					(lines.length === 0 || sure.some((word) => heard.includes(word)));
				return says ? [] : [`${hand} to ${to}: ${heard}`];
			});
		});
		expect(poor).toEqual([]);
	});

	test('names tell name, kind, years and connections, and are all different', () => {
		const { agents } = loadCase();
		const silent = real.nodes.filter(({ id, years, spoken }) => {
			const { active } = agents.get(id)!;
			return (active && !years) || !spoken.includes(years);
		});
		expect(silent.map(({ id }) => id)).toEqual([]);
		expect(real.nodes.find(({ id }) => id === 'wiktor-grajewski')!.spoken).toMatch(
			/^Wiktor Grajewski, person, 1925–2007, /
		);
		const names = real.nodes.map(({ spoken }) => spoken);
		expect(
			names.filter((name) => !/^[^,]+.*, \d+ handed to it, \d+ passed on$/.test(name))
		).toEqual([]);
		expect(new Set(names).size).toBe(names.length);
		const lines = new Map(real.lines.map(({ handoff, spoken }) => [handoff, spoken]));
		expect(new Set(lines.values()).size).toBe(lines.size);
	});

	test('every handoff that is less than documented says so, and every disputed one too', () => {
		const { grades } = wordsFor('en').cards;
		const silent = real.lines.filter(
			({ spoken, grade, disputed, dayDisputed, gap }) =>
				!spoken.includes(grades[grade]) ||
				(disputed && !spoken.includes('disputed')) ||
				(dayDisputed && !spoken.includes('sources disagree on the day')) ||
				(gap && !spoken.includes('not told'))
		);
		expect(silent.map(({ id }) => id)).toEqual([]);
	});
});
