import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handColumns } from '#lib/core/view/table-view.ts';
import { home, lenses, readLink, writeLink, type View } from '#lib/core/view/link.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const sources = fc.uniqueArray(id, { maxLength: 4 }).map((ids) => ids.sort());
const strikes = fc
	.uniqueArray(
		fc.oneof(
			id,
			fc.tuple(id, id).map((pair) => pair.join('#'))
		),
		{ maxLength: 4 }
	)
	.map((ids) => ids.sort());
const day = fc
	.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const path: fc.Arbitrary<Pick<View, 'focus' | 'ask'>> = fc.oneof(
	fc.record({
		focus: fc.record({ kind: fc.constantFrom('node', 'handoff', 'copy', 'source', 'route'), id }),
		ask: fc.constant(null)
	}),
	fc.record({ focus: fc.constant(null), ask: fc.constantFrom(null, 'routes', 'knowledge') })
);
const query: fc.Arbitrary<Omit<View, 'focus' | 'ask'>> = fc.record({
	lens: fc.constantFrom(...lenses),
	lanes: fc.constantFrom('places', 'routes'),
	tables: fc.record({
		hands: fc.record({
			sorting: fc.option(fc.record({ by: fc.constantFrom(...handColumns), turned: fc.boolean() }), {
				nil: null
			}),
			kind: fc.constantFrom(null, 'person', 'unknown'),
			find: fc.constantFrom('', 'Łucja', 'a&b=c')
		}),
		handoffs: fc.record({
			sorting: fc.constantFrom(
				null,
				{ by: 'when' as const, turned: true },
				{ by: 'evidence' as const, turned: false }
			),
			kind: fc.constantFrom(null, 'copy', 'word'),
			find: fc.constantFrom('', 'booklet')
		})
	}),
	show: fc.constantFrom('story', 'all'),
	place: fc.option(id, { nil: null }),
	grade: fc.constantFrom(null, 1, 2, 3, 4),
	as: sources,
	vs: sources,
	without: strikes,
	on: fc.option(day, { nil: null }),
	from: sources,
	to: sources,
	what: fc.constantFrom('text', 'gist'),
	rank: fc.constantFrom('hands', 'arrival', 'elapsed', 'evidence'),
	pin: sources,
	q: fc.oneof(
		fc.constantFrom('', 'Łucja', 'Граевский', 'a&b=c', '100%', '+1 + 1'),
		fc.string({ unit: 'binary' })
	)
});
const view: fc.Arbitrary<View> = fc
	.tuple(path, query)
	.map(([where, what]) => ({ ...where, ...what }));
const hands = (change: Partial<View['tables']['hands']>): Partial<View> => ({
	tables: { ...home.tables, hands: { ...home.tables.hands, ...change } }
});
const handoffs = (change: Partial<View['tables']['handoffs']>): Partial<View> => ({
	tables: { ...home.tables, handoffs: { ...home.tables.handoffs, ...change } }
});
/** What a view means once its search text is one clean line. */
const clean = (dirty: View): View => {
	const { path, query } = writeLink(dirty);
	return readLink(path, query);
};

describe('a link', () => {
	it('gives back the view that wrote it', () => {
		fc.assert(
			fc.property(view, (dirty) => {
				const meant = clean(dirty);
				expect({ ...meant, q: '' }).toEqual({ ...dirty, q: '' });
				const { path, query } = writeLink(meant);
				expect(readLink(path, query)).toEqual(meant);
			})
		);
	});

	it('keeps a search as it was typed', () => {
		for (const q of ['Łucja', 'Граевский', 'ויקטור', 'a&b=c', '100%', '1 + 1', '🙂'])
			expect(clean({ ...home, q }).q).toBe(q);
	});

	it('says the lens by the path where nothing else does, and beside the rest in the query', () => {
		const focus = { kind: 'node', id: 'x' } as const;
		expect(writeLink({ ...home, lens: 'map' })).toEqual({ path: '/map/', query: '' });
		expect(writeLink({ ...home, lens: 'map', focus })).toEqual({
			path: '/node/x/',
			query: '?lens=map'
		});
		expect(readLink('/map/', '').lens).toBe('map');
		expect(readLink('/map/', '?lens=maps').lens).toBe('map');
		expect(readLink('/node/map/', '').lens).toBe('chain');
	});

	it('leaves out what is as it always is, and sorts the rest', () => {
		expect(writeLink(home)).toEqual({ path: '/', query: '' });
		expect(
			writeLink({
				...home,
				focus: { kind: 'node', id: 'x' },
				show: 'all',
				q: 'a b',
				as: ['b', 'a'],
				vs: ['c'],
				on: '1956-04-13',
				without: ['y', 's#c']
			})
		).toEqual({
			path: '/node/x/',
			query: '?as=a,b&on=1956-04-13&q=a%20b&show=all&vs=c&without=s:c,y'
		});
		expect(
			writeLink({ ...home, ask: 'routes', from: ['x'], to: ['west'], rank: 'elapsed', pin: ['1f'] })
		).toEqual({ path: '/routes/', query: '?from=x&pin=1f&rank=elapsed&to=west' });
	});

	it('names a place and a grade', () => {
		expect(writeLink({ ...home, place: 'warsaw', grade: 3 }).query).toBe('?grade=3&place=warsaw');
	});

	it('opens something whatever it is given', () => {
		const wild = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.webPath(),
			fc.webQueryParameters()
		);
		fc.assert(
			fc.property(wild, wild, (path, query) => {
				const meant = readLink(path, query);
				expect(['story', 'all']).toContain(meant.show);
				expect(clean(meant)).toEqual(meant);
			})
		);
	});

	it.each([
		['/node/x', '', { kind: 'node', id: 'x' }],
		['//NODE//X//more', '', { kind: 'node', id: 'x' }],
		['/pl/node/x/', '', { kind: 'node', id: 'x' }],
		['/in/a/folder/source/x/', '', { kind: 'source', id: 'x' }],
		['/node/', '', null],
		['/node/%E0%A4%A/', '', null],
		['/node/<script>/', '', null],
		['/node/__proto__/', '', null],
		[`/node/${'x'.repeat(65)}/`, '', null],
		['/elsewhere/x/', '', null]
	])('reads the path %s', (path, query, focus) => {
		expect(readLink(path, query).focus).toEqual(focus);
	});

	it.each([
		['/routes/', 'routes'],
		['/pl/knowledge', 'knowledge'],
		['/in/a/folder/routes/', 'routes'],
		['/node/routes/', null],
		['/routes/of/many/', null]
	])('reads the question of %s', (path, ask) => {
		expect(readLink(path, '').ask).toBe(ask);
	});

	it.each([
		['?show=all', { show: 'all' }],
		['?SHOW=all', { show: 'all' }],
		['?hands=name', hands({ sorting: { by: 'name', turned: false } })],
		['?handoffs=when-turned', handoffs({ sorting: { by: 'when', turned: true } })],
		['?handoffs=when&hands=turned', {}],
		['?handoffs=name&hands=evidence', {}],
		['?hands-kind=person&hands-find=+a%20b+', hands({ kind: 'person', find: 'a b' })],
		['?handoffs-kind=word&handoffs-find=%00', handoffs({ kind: 'word' })],
		['?handoffs-kind=person&hands-kind=word', {}],
		[`?hands-find=${'x'.repeat(200)}`, hands({ find: 'x'.repeat(100) })],
		['?lanes=routes', { lanes: 'routes' }],
		['?lanes=roads', {}],
		['?show=none', { show: 'story' }],
		['?show=all&show=story', { show: 'all' }],
		['?show', { show: 'story' }],
		['?place=warsaw&grade=3', { place: 'warsaw', grade: 3 }],
		['?place=New%20York', {}],
		['?grade=0&place=', {}],
		['?grade=5', {}],
		['?q=%', { q: '%' }],
		['?q=%ED%A0%80', { q: '%ED%A0%80' }],
		['?q=a+b', { q: 'a b' }],
		['?q=a=b', { q: 'a=b' }],
		['?q=%00%0A', { q: '' }],
		['?rank=best&what=everything', {}],
		['?on=1956-04-13', { on: '1956-04-13' }],
		['?on=1956-02-30', { on: null }],
		['?on=13+April+1956', { on: null }],
		['?without=a,s:c,s%23d,x:y:z,:,a:', { without: ['a', 's#c', 's#d'] }],
		['?as=b,a,,a', { as: ['a', 'b'] }],
		['?as=a%2Cb', { as: ['a', 'b'] }],
		['?as=A&vs=B', { as: ['a'], vs: ['b'] }],
		['?as=<script>,__proto__,a', { as: ['a'] }],
		['?vs=a', { vs: ['a'] }],
		['?unknown=1&q=x&constructor=2', { q: 'x' }],
		[`?q=${'x'.repeat(100_000)}`, { q: 'x'.repeat(100) }]
	])('reads the query %.40s', (query, expected) => {
		expect(readLink('/', query)).toEqual({ ...home, ...expected });
	});

	it('keeps as many sources as anybody can mean', () => {
		const many = Array.from({ length: 1000 }, (_, i) => `s${i}`).join();
		expect(readLink('/', `?as=${many}`).as).toHaveLength(100);
	});
});
