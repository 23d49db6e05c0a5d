import { expect, it } from 'vitest';
import { routeDigest } from '#lib/core/view/tracing/route-digest.ts';

// The values of FNV-1a, 32 bits, that its authors give for these texts.
it.each([
	['', '811c9dc5'],
	['a', 'e40c292c'],
	['foobar', 'bf9cf968']
])('holds %j as %s', (id, digest) => {
	expect(routeDigest(id)).toBe(digest);
});

it('is an id that an address can hold, and tells routes apart', () => {
	expect(routeDigest('?office a b')).toMatch(/^[0-9a-f]{8}$/);
	expect(routeDigest('?office a b')).not.toBe(routeDigest('office a b'));
});
