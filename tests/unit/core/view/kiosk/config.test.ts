import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultConfig, kioskConfig } from '#lib/core/view/kiosk/config.ts';

const known = { languages: ['en', 'pl'], routes: ['a', 'b', 'c', 'd'] };
const read = (file: unknown) => kioskConfig(JSON.stringify(file), known);

describe('a good file', () => {
	test('the file that ships has no problem', () => {
		const { problems } = kioskConfig(readFileSync('static/kiosk.json', 'utf8'), known);
		expect(problems).toEqual([]);
	});

	test('an empty one means the defaults', () => {
		expect(read({})).toEqual({ config: defaultConfig, problems: [] });
	});

	test('everything that it says is taken', () => {
		const file = {
			languages: ['pl', 'en'],
			times: { warnAfter: 120, countdown: 20 },
			pixelPitch: 0.248,
			viewingDistance: 500,
			screenBottom: 900,
			publicAddress: 'https://museum.example/booklet',
			openingHours: { from: '10:00', to: '18:30' },
			routes: ['c', 'a', 'b'],
			nightlyRefresh: 0,
			counts: true
		};
		const publicAddress = 'https://museum.example/booklet/';
		expect(read(file)).toEqual({ config: { ...file, publicAddress }, problems: [] });
	});
});

describe('a bad value falls back and is told', () => {
	test.each([
		['times.warnAfter', { times: { warnAfter: 29 } }, '90'],
		['times.warnAfter', { times: { warnAfter: '90' } }, '90'],
		['times.countdown', { times: { countdown: 19 } }, '30'],
		['times', { times: 90 }, '{"warnAfter":90,"countdown":30}'],
		['times.pause', { times: { pause: 3 } }, 'null'],
		['pixelPitch', { pixelPitch: 0 }, '0.369'],
		['viewingDistance', { viewingDistance: -600 }, '600'],
		['screenBottom', { screenBottom: null }, '800'],
		['publicAddress', { publicAddress: 'http://museum.example/' }, 'null'],
		['publicAddress', { publicAddress: 'https://localhost/' }, 'null'],
		['publicAddress', { publicAddress: 'https://127.0.0.1:8080/' }, 'null'],
		['publicAddress', { publicAddress: 'https://user:word@museum.example/' }, 'null'],
		['publicAddress', { publicAddress: 'https://kiosk.localhost/' }, 'null'],
		['publicAddress', { publicAddress: 'https://museum.example/?page=1' }, 'null'],
		['openingHours', { openingHours: { from: '10', to: '18' } }, 'null'],
		['openingHours', { openingHours: { from: '10:00', to: '10:00' } }, 'null'],
		['nightlyRefresh', { nightlyRefresh: 24 }, 'null'],
		['counts', { counts: 'yes' }, 'false'],
		['languages', { languages: 'en' }, '["en"]'],
		['languages', { languages: ['pl', 'xx'] }, '["pl"]'],
		['routes', { routes: ['a', 'b'] }, 'null'],
		['routes', { routes: ['a', 'b', 'c', 'x'] }, '["a","b","c"]'],
		['colour', { colour: 'blue' }, 'null']
	])('%s in %j', (field, file, used) => {
		const { problems } = read(file);
		expect(problems.map((problem) => [problem.field, problem.used])).toEqual([[field, used]]);
	});

	test.each([[null], [''], ['{'], ['[]'], ['null'], ['<!doctype html>']])(
		'a file that holds %j',
		(text) => {
			const { config, problems } = kioskConfig(text, known);
			expect(config).toEqual(defaultConfig);
			expect(problems.map(({ field }) => field)).toEqual(['kiosk.json']);
		}
	);

	test('whatever stands in the file, the settings are usable and the rest of them is kept', () => {
		const fields = Object.keys(defaultConfig);
		const file = fc.dictionary(fc.constantFrom(...fields, 'x', '__proto__'), fc.jsonValue());
		fc.assert(
			fc.property(file, (values) => {
				const { config, problems } = kioskConfig(
					JSON.stringify({ ...values, viewingDistance: 777 }),
					known
				);
				expect(config.viewingDistance).toBe(777);
				expect(config.times.warnAfter).toBeGreaterThanOrEqual(30);
				expect(config.times.countdown).toBeGreaterThanOrEqual(20);
				expect(config.pixelPitch).toBeGreaterThan(0);
				expect(config.languages.length).toBeGreaterThan(0);
				// What is used is itself a good file.
				expect(read(config)).toEqual({ config, problems: [] });
				for (const { field, wrong } of problems) expect(field && wrong).toBeTruthy();
			}),
			{ numRuns: 500 }
		);
	});

	test('nor does any text throw', () => {
		fc.assert(fc.property(fc.string(), (text) => void kioskConfig(text, known)));
	});
});
