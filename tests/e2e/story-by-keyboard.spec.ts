// A visitor's whole story without a pointer: from opening the page to who says what of a disputed handoff, through
// routes, days and a strike, and back. Once by the keys alone, once by what the accessibility tree offers.
import type { Page } from '@playwright/test';
import { cards } from '../../src/lib/core/view/words/en/cards.ts';
import { pages } from '../../src/lib/core/view/words/en/pages.ts';
import { picture } from '../../src/lib/core/view/words/en/picture.ts';
import { nouns, openLive, untilLive } from './site.ts';
import { expect, test } from './test.ts';

/** Tabs on until something with this name has the focus, and says how many stops that took. */
async function tabTo(page: Page, name: RegExp | string, most = 60): Promise<number> {
	for (let i = 1; i <= most; i++) {
		await page.keyboard.press('Tab');
		const here = await page.evaluate(() => {
			const at = document.activeElement;
			return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').replace(/\s+/g, ' ').trim();
		});
		if (typeof name === 'string' ? here.startsWith(name) : name.test(here)) return i;
	}
	throw new Error(`Tab never came to ${String(name)}.`);
}

test('by keys alone: open, skip, walk, read who says what, trace, who knew when, strike out, back', async ({
	page
}) => {
	await openLive(page, '/');
	expect(await tabTo(page, pages.skip), 'the way past the head comes first').toBe(1);
	await page.keyboard.press('Enter');
	await tabTo(page, /, (person|institution|group|publication|unknown hand), /);
	await page.keyboard.type('barm');
	await page.keyboard.press('Escape');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press(' ');
	await expect(page).toHaveURL(/\/handoff\/barmor-sends-to-shin-bet\/$/);
	const card = page.getByRole('article');
	await expect(card).toContainText(/denies|disputed/);
	// Who says it: a source of a claim, reached by Tab from the picture onward.
	await untilLive(page);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/localhost:\d+\/$/);
	await page.goBack();
	await expect(page).toHaveURL(/\/handoff\/barmor-sends-to-shin-bet\/$/);
	await untilLive(page);
	// Strike it out, and see what falls away.
	await card.locator('a, button').first().focus();
	await tabTo(page, new RegExp(`^${cards.strike.out}$`), 200);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/without=barmor-sends-to-shin-bet/);
	await page.goBack();
	await expect(page).not.toHaveURL(/without=/);
	// Trace, and who knew when, by the head of the page.
	for (const [name, address] of [
		[pages.nav.routes, /\/routes\/$/],
		[pages.nav.knowledge, /\/knowledge\/$/]
	] as const) {
		await page.locator('.skip').focus();
		expect(await tabTo(page, name), 'stops in the head').toBeLessThanOrEqual(12);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(address);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/localhost:\d+\/$/);
});

test('by the accessibility tree: every hand, handoff and gap that is drawn is a link there, by the words of the data', async ({
	page
}) => {
	await openLive(page, '/');
	const client = await page.context().newCDPSession(page);
	const { nodes } = await client.send('Accessibility.getFullAXTree');
	const names = new Set(
		nodes
			.filter(({ ignored, role }) => !ignored && role?.value === 'link')
			.map(({ name }) => String(name?.value ?? ''))
	);
	const drawn = await page
		.getByRole('group', { name: picture.title(nouns.work) })
		.evaluate((group) => ({
			marks: group.querySelectorAll('.marks .mark').length,
			links: [...group.querySelectorAll('a')].map((link) => link.getAttribute('aria-label') ?? '')
		}));
	expect(drawn.marks).toBeGreaterThan(10);
	expect(drawn.links.filter((name) => !names.has(name))).toEqual([]);
	expect([...names].filter((name) => /handed to it/.test(name))).toHaveLength(drawn.marks);
	// The canvas and the drawn letters are silent: everything is said once.
	expect(nodes.filter(({ ignored, role }) => !ignored && role?.value === 'Canvas')).toEqual([]);
	// From a disputed handoff to who says what, by roles and names alone.
	await page
		.getByRole('link', { name: /disputed/ })
		.filter({ visible: true })
		.first()
		.press('Enter');
	const card = page.getByRole('article');
	await expect(card.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(card.getByRole('heading', { name: cards.claims.heading }).first()).toBeVisible();
	await expect(card.getByRole('link').first()).toBeVisible();
});
