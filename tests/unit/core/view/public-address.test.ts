import { describe, expect, it } from 'vitest';
import { publicHref, readPublicAddress } from '#lib/core/view/public-address.ts';

describe('the public address', () => {
	it.each([
		[undefined, null],
		['', null],
		['  ', null],
		['https://example.org', 'https://example.org/'],
		['https://example.org/red-booklet', 'https://example.org/red-booklet/'],
		[' http://localhost:4173/a/b// ', 'http://localhost:4173/a/b/']
	])('is read from %j as %j', (text, address) => {
		expect(readPublicAddress(text)).toBe(address);
	});

	it.each([
		'example.org',
		'//example.org/',
		'ftp://example.org/',
		'javascript:alert(1)',
		'https://user:secret@example.org/',
		'https://example.org/?q=1',
		'https://example.org/#top',
		'https://example.org/"><script>',
		'https://exa mple.org/'
	])('is refused, with what to write instead, where it is %j', (text) => {
		expect(() => readPublicAddress(text)).toThrow('such as https://example.org/red-booklet/');
	});

	it.each([
		['/node/x/', 'https://example.org/folder/', 'https://example.org/folder/node/x/'],
		['/', 'https://example.org/', 'https://example.org/'],
		['/node/x/?as=y', null, '/node/x/?as=y']
	])('goes before %j', (href, address, whole) => {
		expect(publicHref(href, address)).toBe(whole);
	});
});
