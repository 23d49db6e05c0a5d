import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	pristine,
	visitAfter,
	type Action,
	type Over,
	type Visit
} from '#lib/core/view/kiosk/visit.ts';

const known = {
	language: 'en',
	steps: new Map([
		['a', 3],
		['b', 1]
	])
};
const after = (...actions: Action[]): Visit =>
	actions.reduce((visit, action) => visitAfter(visit, action, known), pristine('en'));
const wake = { do: 'wake' } as const;
const follow = { do: 'follow', route: 'a' } as const;

describe('the first touch', () => {
	test('only wakes', () => {
		expect(after(wake)).toEqual({ ...pristine('en'), awake: true });
	});

	test('nothing else wakes', () => {
		expect(after(follow, { do: 'open', over: 'key' })).toEqual(pristine('en'));
	});
});

describe('a story', () => {
	test('begins with its first step and goes forward and back', () => {
		expect(after(wake, follow).place).toEqual({ at: 'story', route: 'a', step: 0 });
		const second = after(wake, follow, { do: 'step', to: 1 });
		expect(second.place).toEqual({ at: 'story', route: 'a', step: 1 });
		expect(visitAfter(second, { do: 'back' }, known).place).toMatchObject({ step: 0 });
	});

	test('has no step beyond its last', () => {
		expect(after(wake, follow, { do: 'step', to: 3 }).place).toMatchObject({ step: 0 });
	});

	test('that is not there is not followed', () => {
		expect(after(wake, { do: 'follow', route: 'x' }).place).toEqual({ at: 'start' });
	});

	test('forgets what was believed and struck when one goes on', () => {
		const struck = after(wake, follow, { do: 'open', over: 'strike' }, { do: 'strike', hand: 'h' });
		expect(struck.struck).toBe('h');
		expect(visitAfter(struck, { do: 'step', to: 1 }, known)).toMatchObject({
			struck: null,
			over: null
		});
		const believed = after(wake, follow, { do: 'open', over: 'fork' }, { do: 'believe', side: 1 });
		expect(believed.believed).toBe(1);
		expect(visitAfter(believed, { do: 'close' }, known).believed).toBeNull();
	});
});

describe('back', () => {
	test('takes away what lies over a place first, then leads where one came from', () => {
		const deep = after(
			wake,
			follow,
			{ do: 'explore' },
			{ do: 'look', hand: 'h' },
			{ do: 'open', over: 'key' }
		);
		const way = [1, 2, 3, 4, 5].reduce<Visit[]>(
			(visits) => [...visits, visitAfter(visits.at(-1)!, { do: 'back' }, known)],
			[deep]
		);
		expect(way.map(({ place, over }) => [place.at, over])).toEqual([
			['explore', 'key'],
			['explore', null],
			['explore', null],
			['story', null],
			['start', null],
			['start', null]
		]);
	});
});

describe('start over', () => {
	test('can be undone as long as nothing else was done', () => {
		const before = after(wake, follow, { do: 'step', to: 2 }, { do: 'open', over: 'sources' });
		const over = visitAfter(before, { do: 'start-over' }, known);
		expect(over.place).toEqual({ at: 'start' });
		expect(visitAfter(over, { do: 'undo' }, known)).toEqual(before);
		const on = visitAfter(over, follow, known);
		expect(on.left).toBeNull();
	});

	test('pressed twice still leads back to where one was', () => {
		const before = after(wake, follow);
		const twice = [1, 2].reduce((visit) => visitAfter(visit, { do: 'start-over' }, known), before);
		expect(visitAfter(twice, { do: 'undo' }, known)).toEqual(before);
	});

	test('keeps the size of the text, which belongs to the same eyes', () => {
		expect(after(wake, { do: 'larger' }, follow, { do: 'start-over' }).larger).toBe(true);
	});
});

const actions: fc.Arbitrary<Action> = fc.oneof(
	fc.constant<Action>(wake),
	fc.constantFrom<Action>(follow, { do: 'follow', route: 'b' }, { do: 'follow', route: 'x' }),
	fc.integer({ min: -1, max: 4 }).map((to): Action => ({ do: 'step', to })),
	fc.constantFrom<Action>({ do: 'explore' }, { do: 'look', hand: 'h' }, { do: 'look', hand: null }),
	fc
		.constantFrom<Over>('key', 'sources', 'fork', 'strike', 'take-home', 'search', 'status')
		.map((over): Action => ({ do: 'open', over })),
	fc.constantFrom<Action>({ do: 'close' }, { do: 'back' }, { do: 'start-over' }, { do: 'undo' }),
	fc.constantFrom<Action>({ do: 'larger' }, { do: 'speak', language: 'pl' }, { do: 'erase' }),
	fc.constantFrom<Action>({ do: 'type', key: 'ł' }, { do: 'script', script: 'hebrew' }),
	fc.constantFrom<Action>({ do: 'believe', side: 1 }, { do: 'strike', hand: 'h' })
);

describe('whatever 200 strangers do', () => {
	test('leaving makes everything as on the first morning', () => {
		fc.assert(
			fc.property(fc.array(actions, { maxLength: 200 }), (done) => {
				expect(visitAfter(after(wake, ...done), { do: 'leave' }, known)).toEqual(pristine('en'));
			})
		);
	});

	test('the memory does not grow', () => {
		fc.assert(
			fc.property(fc.array(actions, { minLength: 200, maxLength: 400 }), (done) => {
				const visit = after(wake, ...done);
				expect(JSON.stringify(visit).length).toBeLessThan(8_000);
			}),
			{ numRuns: 50 }
		);
	});

	test('a story stands at one of its steps', () => {
		fc.assert(
			fc.property(fc.array(actions, { maxLength: 100 }), (done) => {
				const { place } = after(wake, ...done);
				if (place.at !== 'story') return;
				expect(place.step).toBeGreaterThanOrEqual(0);
				expect(place.step).toBeLessThan(known.steps.get(place.route)!);
			})
		);
	});

	test('back leads to the start in the end', () => {
		fc.assert(
			fc.property(fc.array(actions, { maxLength: 60 }), (done) => {
				let visit = after(wake, ...done);
				for (let i = 0; i < 200; i++) visit = visitAfter(visit, { do: 'back' }, known);
				expect(visit).toMatchObject({ place: { at: 'start' }, over: null });
			})
		);
	});
});
