import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { home, readLink, writeLink, type View } from '#lib/core/view/link.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const sources = fc.uniqueArray(id, { maxLength: 4 }).map((ids) => ids.sort());
const view: fc.Arbitrary<View> = fc.record({
	focus: fc.option(fc.record({ kind: fc.constantFrom('node', 'handoff', 'copy', 'source'), id }), {
		nil: null
	}),
	show: fc.constantFrom('story', 'all'),
	route: fc.option(id, { nil: null }),
	as: sources,
	vs: sources,
	q: fc.oneof(
		fc.constantFrom('', 'Łucja', 'Граевский', 'a&b=c', '100%', '+1 + 1'),
		fc.string({ unit: 'binary' })
	)
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

	it('leaves out what is as it always is, and sorts the rest', () => {
		expect(writeLink(home)).toEqual({ path: '/', query: '' });
		expect(
			writeLink({
				...home,
				focus: { kind: 'node', id: 'x' },
				show: 'all',
				route: 'warsaw',
				q: 'a b',
				as: ['b', 'a'],
				vs: ['c']
			})
		).toEqual({ path: '/node/x/', query: '?as=a,b&q=a%20b&route=warsaw&show=all&vs=c' });
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
		['?show=all', { show: 'all' }],
		['?SHOW=all', { show: 'all' }],
		['?show=none', { show: 'story' }],
		['?show=all&show=story', { show: 'all' }],
		['?show', { show: 'story' }],
		['?q=%', { q: '%' }],
		['?q=%ED%A0%80', { q: '%ED%A0%80' }],
		['?q=a+b', { q: 'a b' }],
		['?q=a=b', { q: 'a=b' }],
		['?q=%00%0A', { q: '' }],
		['?route=Not%20one', { route: null }],
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
