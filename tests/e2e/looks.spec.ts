// Do the main views still look as they did when somebody last looked at them? A picture is kept as a grid of greys,
// one letter a cell, coarse enough for another version of a browser to draw the same. After a change that is meant:
// look at the screens, then run with UPDATE_LOOKS=1 and read the difference.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screens, themes, untilLive } from './site.ts';
import { expect, test } from './test.ts';

const KEPT = join(import.meta.dirname, 'looks');
/** Where each is, and what is on the screen once its query has been answered. */
const views = {
	home: { path: '/', shows: '.picture.live' },
	route: { path: '/route/warsaw-route/', shows: '.picture.live' },
	day: { path: '/?on=1956-04-13', shows: '.bars > *' },
	telling: { path: '/?as=wikipedia-lead', shows: '.bars > *' }
} as const;
/** Cells across; a cell is square. */
const COLUMNS = 36;
/** Greys from black to white: so many that a dark page has some too. */
const GREYS = '0123456789abcdefghijklmnopqrstuvwxyz';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [view, { path, shows }] of Object.entries(views)) {
	for (const [screen, viewport] of Object.entries(screens)) {
		test(`${view}, ${screen}: looks as it did, in both themes`, async ({ page }) => {
			await page.setViewportSize(viewport);
			await page.goto(path);
			await expect(page.locator('.picture.live').filter({ visible: true })).toBeVisible();
			await expect(page.locator(shows).filter({ visible: true }).first()).toBeVisible();
			await page.waitForLoadState('networkidle');
			await page.evaluate(() => document.fonts.ready);
			for (const theme of themes) {
				await page.emulateMedia({ colorScheme: theme });
				await untilLive(page);
				const seen = await page.evaluate(reckon, {
					png: (await page.screenshot()).toString('base64'),
					columns: COLUMNS,
					letters: GREYS
				});
				compare(join(KEPT, `${view}, ${screen}, ${theme}.txt`), seen);
			}
		});
	}
}

function compare(file: string, seen: string[]): void {
	if (process.env.UPDATE_LOOKS) {
		mkdirSync(KEPT, { recursive: true });
		writeFileSync(file, `${seen.join('\n')}\n`);
	}
	expect(existsSync(file), `${file} is kept`).toBe(true);
	const kept = readFileSync(file, 'utf8').trimEnd().split('\n');
	expect(seen, `rows of cells, ${file}`).toHaveLength(kept.length);
	const other = seen.flatMap((row, y) =>
		[...row].filter((grey, x) => steps(grey, kept[y]![x]!) > 2).map(() => y)
	);
	expect(
		other.length / (seen.length * COLUMNS),
		`cells of ${file} that differ, in rows ${[...new Set(other)].join(', ')}`
	).toBeLessThan(0.01);
}

function steps(a: string, b: string): number {
	return Math.abs(GREYS.indexOf(a) - GREYS.indexOf(b));
}

/** In the page: the mean grey of every cell of a screenshot, row by row. */
async function reckon(asked: { png: string; columns: number; letters: string }): Promise<string[]> {
	const bytes = Uint8Array.from(atob(asked.png), (letter) => letter.charCodeAt(0));
	const bitmap = await createImageBitmap(new Blob([bytes]));
	const { width, height } = bitmap;
	const context = new OffscreenCanvas(width, height).getContext('2d')!;
	context.drawImage(bitmap, 0, 0);
	const { data } = context.getImageData(0, 0, width, height);
	const cell = width / asked.columns;
	return Array.from({ length: Math.floor(height / cell) }, (_, row) =>
		Array.from({ length: asked.columns }, (_, column) => {
			let sum = 0;
			let count = 0;
			for (let y = Math.ceil(row * cell); y < (row + 1) * cell; y++) {
				for (let x = Math.ceil(column * cell); x < (column + 1) * cell; x++) {
					const at = (y * width + x) * 4;
					sum += 0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!;
					count++;
				}
			}
			return asked.letters[Math.floor((sum / count / 256) * asked.letters.length)]!;
		}).join('')
	);
}
