import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { figure } from '../../src/lib/core/view/words/en/figure.ts';
import { openLive, pictureOn } from './site.ts';
import { expect, test } from './test.ts';

async function saved(page: Page, what: 'svg' | 'png'): Promise<{ name: string; bytes: Buffer }> {
	await page.getByText(figure.save).click();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: figure[what] }).click();
	const download = await saving;
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('what is on view is saved as one SVG with title, key, sources and licence, and nothing beside it', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/?show=all&on=1956-04-13');
	// The whole picture has come, and the day is on.
	await expect
		.poll(() => pictureOn(page).locator('a[data-hand]').count(), { timeout: 15_000 })
		.toBeGreaterThan(100);
	const { name, bytes } = await saved(page, 'svg');
	expect(name).toBe('red-booklet-show-all-on-1956-04-13.svg');
	const svg = bytes.toString();
	for (const said of ['version', 'Creative Commons Attribution 4.0', 'Sources: ', 'What passed']) {
		expect(svg).toContain(said);
	}
	expect(svg).toContain('creativecommons.org/licenses/by/4.0/');
	expect(svg).toContain('on=1956-04-13');
	// Every style is written out, in the colours of paper, and nothing is fetched from anywhere.
	expect(svg).not.toMatch(/\sclass=|var\(--|currentColor|visibility|<a\b/);
	expect(svg.match(/url\((?!data:font\/woff2;base64,|#)[^)]*\)/g)).toBeNull();
	expect(svg).toContain('fill="#faf7f0"');
	expect(svg).not.toContain('#1d1b18');
	const drawn = await page.evaluate(
		(text) => {
			const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
			const count = (of: string) => parsed.querySelectorAll(of).length;
			return { errors: count('parsererror'), marks: count('ellipse'), letters: count('text') };
			// The policy of this page allows the file's own style element no more than any other.
		},
		svg.replace(/<style>.*?<\/style>/s, '')
	);
	expect(drawn.errors).toBe(0);
	expect(drawn.marks).toBeGreaterThan(60);
	expect(drawn.letters).toBeGreaterThan(150);
	// The colours of the screen are those of the reader again.
	await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'light');
	await expect(page.locator('body')).toHaveCSS('color', 'rgb(241, 235, 223)');
});

test('the picture beside a card is saved as a PNG twice as fine', async ({ page }) => {
	await openLive(page, '/node/wiktor-grajewski/');
	const { name, bytes } = await saved(page, 'png');
	expect(name).toBe('red-booklet-node-wiktor-grajewski.png');
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	const stage = (await page.locator('.stage').boundingBox())!;
	expect(bytes.readUInt32BE(16)).toBe(2 * Math.ceil(stage.width + 48));
	expect(bytes.length).toBeGreaterThan(40_000);
});

test('the calendar is saved with its words, its grounds, and its head at the top', async ({
	page
}) => {
	await page.goto('/calendar/');
	await expect(page.locator('.timetable')).toBeVisible();
	const { bytes } = await saved(page, 'svg');
	const svg = bytes.toString();
	const texts = [...svg.matchAll(/<text [^>]*y="([\d.]+)"[^>]*>([^<]*)/g)].map(
		([, y, text]) => [text!, Number(y)] as const
	);
	const at = (words: string) => texts.find(([text]) => text.includes(words))?.[1];
	// Lanes, rows and the key.
	for (const words of ['Washington', 'Amos Manor', 'some day in it']) {
		expect(at(words), words).toBeDefined();
	}
	expect(texts.find(([text]) => text === 'March')![1]).toBeLessThan(at('Nikita Khrushchev')!);
	expect(svg).toMatch(/<rect [^>]*fill="#ece5d6"/);
});
