import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { pngOfSvg, pngOfView } from '../../src/photograph.ts';

const installed = vi.hoisted(() => ({ missing: false }));
vi.mock('../chromium.mjs', async (original) => {
	const { launchOptions } = await original<{ launchOptions: () => object }>();
	return {
		launchOptions: () => ({
			...launchOptions(),
			...(installed.missing && { executablePath: undefined })
		})
	};
});
vi.mock('@playwright/test', async (original) => {
	const { chromium } = await original<typeof import('@playwright/test')>();
	const executablePath = () => (installed.missing ? '/nowhere' : chromium.executablePath());
	return { chromium: { executablePath, launch: chromium.launch.bind(chromium) } };
});

const folder = mkdtempSync(join(tmpdir(), 'red-booklet-photograph-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SVG =
	'<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20" viewBox="0 0 30 20"><rect width="30" height="20"/></svg>';

test('a drawing becomes a PNG twice as fine', async () => {
	const png = await pngOfSvg(SVG);
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([60, 40]);
});

test('where there is no browser it says so, and what can be had without one', async () => {
	installed.missing = true;
	await expect(pngOfSvg(SVG)).rejects.toThrow(/none was found: set CHROMIUM_PATH.*take svg/);
	installed.missing = false;
});

test('what the site reckons itself is not taken from the build of another case', async () => {
	await expect(pngOfView(folder, '{}', '/calendar/')).rejects.toThrow(/is no build of this case/);
});
