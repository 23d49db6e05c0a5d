import { pages } from '../../src/lib/core/view/words/en/pages.ts';
import { hand, openLive, pictureOn, untilLive } from './site.ts';
import { expect, test } from './test.ts';

const long = 'a'.repeat(3000);

const strange = [
	'?show=evil&x=1',
	'?show=all&show=story&show=evil',
	'?route=../../etc&q=%',
	'?q=%E0%A4%A',
	'?q=%00%01<script>alert(1)</script>',
	'?SHOW=ALL',
	'?&&&=&?=?',
	'?__proto__=1&constructor=2',
	`?q=${long}`,
	'?v=0&focus=node:wiktor-grajewski&lens=old',
	'#nowhere',
	'#%'
];
for (const path of ['/', '/node/wiktor-grajewski/']) {
	test(`${path} opens the nearest thing that a strange query can mean`, async ({ page }) => {
		test.setTimeout(90_000);
		for (const query of strange) {
			// Another fragment alone would load nothing.
			await page.goto('about:blank');
			await test.step(query.slice(0, 50), async () => {
				await openLive(page, path + query);
				await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
				await expect(hand(page, 'wiktor-grajewski')).toBeVisible();
				await expect(page.getByText(pages.failure.heading)).toHaveCount(0);
			});
		}
	});
}

test('?show=all shows every hand, and a repeated key counts once', async ({ page }) => {
	await openLive(page, '/?show=all&show=story');
	await expect(hand(page, 'nikolai-bulganin')).toBeVisible();
	await untilLive(page);
});

test('a page without its closing slash, and with a query, leads to the page', async ({ page }) => {
	await page.goto('/node/wiktor-grajewski?show=all');
	await expect(page).toHaveURL(/\/node\/wiktor-grajewski\/\?show=all$/);
	await untilLive(page);
});

test.describe('an address at which nothing is kept', () => {
	// The browser reports the answer, and the router that it knows no such page.
	test.use({ expected: /status of 404|Not found: / });

	for (const [path, near] of [
		['/node/wiktor-grajevski/', /Grajewski/],
		['/node/krushchev/', /Khrushchev/],
		['/handoff/grajewski-gives-barmr/', /Barmor|Grajewski/],
		['/node/lucja/', /Baranowska/],
		['/copy/red-boklet/', /booklet/i]
	] as const) {
		test(`${path} answers 404 and names the nearest`, async ({ page }) => {
			const answer = await page.goto(path);
			expect(answer!.status()).toBe(404);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(pages.missing.heading);
			const found = page.getByRole('main').getByRole('listitem').getByRole('link');
			await expect(found.filter({ hasText: near }).first()).toBeVisible();
			await found.filter({ hasText: near }).first().click();
			await expect(page).toHaveURL(/\/(node|handoff|copy|source)\/[a-z0-9-]+\/$/);
			await expect(page.getByRole('article')).toBeVisible();
		});
	}

	for (const path of [
		'/nothing/',
		'/node/',
		'/node/%E0%A4%A/',
		'/node/..%2f..%2fetc/',
		'/node/<x>/'
	]) {
		test(`${path} answers 404 with a way home`, async ({ page }) => {
			const answer = await page.goto(path);
			expect(answer!.status()).toBe(404);
			await page.getByRole('link', { name: pages.missing.home }).click();
			await expect(pictureOn(page)).toBeVisible();
		});
	}
});

test('every alias leads to the page that it now means', async ({ page, request }) => {
	const file = (await (await request.get('/data/case.json')).json()) as CaseJson;
	const aliases = file.agents.flatMap(({ id, aliases = [] }) =>
		aliases.map((alias) => ({ alias, id }))
	);
	for (const { alias, id } of aliases) {
		await page.goto(`/node/${alias}/`);
		await expect(page).toHaveURL(new RegExp(`/node/${id}/$`));
	}
});

test('/data/case.json is the whole case as canonical JSON', async ({ request }) => {
	const answer = await request.get('/data/case.json');
	expect(answer.headers()['content-type']).toMatch(/^application\/json/);
	const text = await answer.text();
	const file = JSON.parse(text) as CaseJson;
	const unsorted: string[] = [];
	look(file, '');
	expect(unsorted, 'objects whose keys are not in order').toEqual([]);
	expect(text, 'one spelling only').toBe(`${JSON.stringify(file, null, 2)}\n`);
	expect(Object.keys(file), 'says what it is').toEqual(
		expect.arrayContaining(['accounts', 'agents', 'copies', 'handoffs', 'places', 'routes', 'case'])
	);
	expect(file.case.version).toMatch(/^\d+\.\d+\.\d+$/);

	function look(value: unknown, at: string): void {
		if (typeof value !== 'object' || value === null) return;
		const keys = Object.keys(value);
		if (!Array.isArray(value) && keys.join('\n') !== keys.toSorted().join('\n')) unsorted.push(at);
		for (const [key, inner] of Object.entries(value)) look(inner, `${at}/${key}`);
	}
});

interface CaseJson {
	case: { version: string };
	agents: { id: string; aliases?: string[] }[];
}
