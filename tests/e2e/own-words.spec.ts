// A case of one's own is told in its own words: no page of the starter speaks of the case of the build.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { audit } from '../../src/lib/case/audit.ts';
import { untilLive } from './site.ts';
import { expect, test } from './test.ts';

const STARTER = join(import.meta.dirname, '../../src/lib/case/starter');
/** Words of the first case; the name of the site is not among them. */
const FIRST_CASE =
	/speech|kremlin|\bwest|khrushchev|booklet|1956|moscow|warsaw|soviet|eastern bloc/gi;

/** Every word on a page that is seen or read out, and the words of the first case among them. */
async function alien(page: Page): Promise<string[]> {
	const all = await page.evaluate(() => {
		const text = document.createTreeWalker(
			document.body,
			NodeFilter.SHOW_TEXT,
			({ parentElement }) => (parentElement?.closest('script, style, noscript') ? 2 : 1)
		);
		const texts: (string | null)[] = [];
		while (text.nextNode()) texts.push(text.currentNode.textContent);
		const said = (name: string) =>
			[...document.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name)!);
		const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
		return [
			document.title,
			...texts,
			...['aria-label', 'title', 'alt', 'placeholder'].flatMap(said),
			...fields.map(({ value }) => value)
		].join('\n');
	});
	const without = all.replaceAll(/red[ -]booklet/gi, '');
	return [...new Set(without.match(FIRST_CASE))];
}

test('no page, question, strike or dialog of the starter has a word of the first case', async ({
	page
}) => {
	test.slow();
	await page.goto('/open/');
	await page.getByLabel('Choose a folder…').setInputFiles(STARTER);
	await page.getByRole('link', { name: 'Open it' }).click();
	await expect(page.getByText('Your own case: ')).toBeVisible();
	const { search } = new URL(page.url());

	const { agents, handoffs, copies, sources, routes } = audit(STARTER).graph!;
	const kinds = { node: agents, handoff: handoffs, copy: copies, source: sources, route: routes };
	const things = Object.entries(kinds).flatMap(([kind, all]) =>
		[...all.keys()].map((id) => `&at=${kind}/${id}`)
	);
	const pages = ['people', 'handoffs', 'copies', 'sources', 'disagreements', 'data'];
	const lenses = ['calendar', 'map', 'text'];
	const views = [
		'',
		'&show=all',
		...lenses.map((lens) => `&at=${lens}`),
		...pages.map((name) => `&at=${name}`),
		'&at=routes',
		'&at=routes&what=gist',
		'&at=routes&from=friend&to=minister',
		'&at=knowledge',
		'&on=1971-03-05',
		'&without=courier',
		'&at=text&without=courier',
		'&as=secretary-memoir',
		'&as=secretary-memoir&vs=morning-paper-1971',
		...things
	];
	for (const view of views) {
		await page.goto(`/own/${search}${view}`);
		await expect(page.locator('.own :is(h1, .timetable, .lens, h2)').first()).toBeAttached();
		await expect(page.getByText(/Reckoning …|Reading the sources …|Looking for every/)).toHaveCount(
			0
		);
		await page.waitForLoadState('networkidle');
		expect(await alien(page), view).toEqual([]);
	}

	await page.goto(`/own/${search}&at=node/courier`);
	await untilLive(page);
	for (const name of ['Share', 'Cite']) {
		await page.getByRole('button', { name, exact: true }).first().click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.waitForLoadState('networkidle');
		expect(await alien(page), name).toEqual([]);
		await page.keyboard.press('Escape');
	}
});
