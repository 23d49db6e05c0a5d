import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askHref, focusHref, homeHref, pageHref, viewHref } from '#lib/core/view/href.ts';
import { home, readLink, type FocusKind, type View } from '#lib/core/view/link.ts';
import { ownHref, readOwn } from '#lib/core/view/own-link.ts';

describe('the address of an own case', () => {
	it.each([
		[homeHref(), '/own/?case=k1'],
		[focusHref({ kind: 'node', id: 'x' }), '/own/?case=k1&at=node/x'],
		[askHref('routes'), '/own/?case=k1&at=routes'],
		[pageHref('people'), '/own/?case=k1&at=people'],
		['/source/s/#c1', '/own/?case=k1&at=source/s#c1'],
		['/?show=all&on=1956-04-13', '/own/?case=k1&show=all&on=1956-04-13'],
		['/en/node/x/?as=y', '/en/own/?case=k1&at=node/x&as=y']
	])('of %s is %s', (href, own) => {
		expect(ownHref('k1', href)).toBe(own);
	});

	it.each(['/about/', '/open/', '/own/?case=other', '/data/case.json', '/nothing/'])(
		'of %s is that of the site: it is the same for every case',
		(href) => {
			expect(ownHref('k1', href)).toBe(href);
		}
	);

	it('is read to the view that was written', () => {
		const kinds: FocusKind[] = ['node', 'handoff', 'copy', 'source', 'disagreement', 'route'];
		const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
		const views = fc
			.record({
				focus: fc.option(fc.record({ kind: fc.constantFrom(...kinds), id: slug })),
				as: fc.uniqueArray(slug, { maxLength: 2 }).map((ids) => ids.sort()),
				q: fc.constantFrom('', 'a b', 'Хрущёв & ?#=')
			})
			.map((some): View => ({ ...home, ...some }));
		fc.assert(
			fc.property(views, (view) => {
				const { search } = new URL(ownHref('k1', viewHref(view)), 'http://here');
				const { key, path } = readOwn(search);
				expect(key).toBe('k1');
				expect(readLink(path, search)).toEqual(view);
			})
		);
	});

	it('never throws, and takes no key that is none', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom(...'case=at&/%#?+é\u0000\ud800x') }),
				(text) => {
					readOwn(`?${text}`);
				}
			)
		);
		expect(readOwn('?case=../x&at=%E0%A4%A').key).toBeNull();
		expect(readOwn(`?case=${'k'.repeat(100)}`)).toEqual({ key: null, path: '/' });
	});
});
