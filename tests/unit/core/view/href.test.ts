import { describe, expect, it } from 'vitest';
import {
	claimHref,
	fileHref,
	focusHref,
	homeHref,
	pageHref,
	viewHref
} from '#lib/core/view/href.ts';
import { home, readLink } from '#lib/core/view/link.ts';

describe('an address', () => {
	it('ends in a slash, so that it works in any folder of any host', () => {
		expect(homeHref()).toBe('/');
		expect(focusHref({ kind: 'copy', id: 'red-booklet' })).toBe('/copy/red-booklet/');
		expect(pageHref('people')).toBe('/people/');
		expect(viewHref({ ...home, focus: { kind: 'node', id: 'x' }, show: 'all' })).toBe(
			'/node/x/?show=all'
		);
	});

	it('of a file of the data has none', () => {
		expect(fileHref('case.gexf')).toBe('/data/case.gexf');
	});

	it('of a claim is a place on the page of its source', () => {
		expect(claimHref('book', 'c1')).toBe('/source/book/#c1');
	});

	it('is read back as the thing that it leads to', () => {
		const focus = { kind: 'handoff', id: 'loan' } as const;
		expect(readLink(focusHref(focus), '').focus).toEqual(focus);
	});
});
