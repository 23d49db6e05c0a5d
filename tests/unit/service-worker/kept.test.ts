import { describe, expect, it } from 'vitest';
import { kept } from '../../../src/service-worker/kept.ts';

const nothing = { base: '', build: [], files: [], prerendered: [] };

describe('what an exhibit keeps', () => {
	it.each([
		['/kiosk/', true],
		['/kiosk/__data.json', true],
		['/he/kiosk/', true],
		['/zh-Hant/kiosk/', true],
		['/data/case.json', true],
		['/data/search.json', true],
		['/data/exhibit/en.json', true],
		['/version.json', true],
		['/', false],
		['/__data.json', false],
		['/node/kiosk/', false],
		['/node/x/', false],
		['/source/kiosk/', false],
		['/data/case.trig', false],
		['/data/', false]
	])('of what was written while building: %s %s', (path, is) => {
		expect(kept({ ...nothing, prerendered: [path] })).toEqual(is ? [path] : []);
	});

	it('all scripts, styles and files, but none that hosts keep for themselves', () => {
		const files = ['/kiosk.json', '/favicon.svg', '/_headers', '/.nojekyll', '/folder/_redirects'];
		expect(kept({ ...nothing, build: ['/_app/immutable/a.js'], files })).toEqual([
			'/_app/immutable/a.js',
			'/kiosk.json',
			'/favicon.svg'
		]);
	});

	it('the same in a folder of a host', () => {
		const prerendered = ['/some/kiosk/', '/some/node/x/', '/some/version.json'];
		expect(kept({ ...nothing, base: '/some', prerendered })).toEqual([
			'/some/kiosk/',
			'/some/version.json'
		]);
	});
});
