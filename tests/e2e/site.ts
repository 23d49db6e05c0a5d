// Where a test goes and what it looks through: one page per template, screens, and the picture on the screen.
import { expect, type Locator, type Page } from '@playwright/test';
import { pages } from '../../src/lib/core/view/words/en/pages.ts';
import { picture } from '../../src/lib/core/view/words/en/picture.ts';

/** One address for each template; a page that nothing is kept at answers 404. */
export const templates = {
	home: '/',
	node: '/node/wiktor-grajewski/',
	handoff: '/handoff/booklet-lies-on-baranowskas-desk/',
	'disputed handoff': '/handoff/barmor-sends-to-shin-bet/',
	copy: '/copy/red-booklet/',
	source: '/source/wikipedia-body/',
	route: '/route/warsaw-route/',
	people: '/people/',
	handoffs: '/handoffs/',
	sources: '/sources/',
	copies: '/copies/',
	data: '/data/',
	about: '/about/',
	missing: '/node/wiktor-grajevski/'
} as const;

/** What is looked at through another lens, or asked: pages that are no template of a thing. */
export const lensesAndQuestions = {
	calendar: '/calendar/',
	'calendar by routes, of all': '/calendar/?lanes=routes&show=all',
	'calendar beside a card': '/node/wiktor-grajewski/?lens=calendar',
	map: '/map/',
	'map beside a card': '/node/wiktor-grajewski/?lens=map',
	text: '/text/',
	'text beside a card': '/node/wiktor-grajewski/?lens=text',
	'who knew when': '/knowledge/?on=1956-04-13',
	'trace routes': '/routes/',
	disagreements: '/disagreements/'
} as const;

export const withPicture = ['home', 'node', 'handoff', 'copy', 'source', 'route'] as const;

export const phone = { width: 390, height: 844 };
export const desk = { width: 1440, height: 900 };
export const screens = {
	phone,
	desk,
	'upright kiosk': { width: 1080, height: 1920 },
	'wide kiosk': { width: 1920, height: 1080 }
} as const;

export const themes = ['light', 'dark'] as const;

/** What the case of the build calls that which travelled, and where it went. */
export const nouns = { work: 'the speech', beyond: 'the West' };

/** The picture that this screen shows, of the two in the page, whatever its case calls that which travelled. */
export function pictureOn(page: Page): Locator {
	return page.getByRole('group', { name: new RegExp(picture.title('the \\w+')) });
}

export function hand(page: Page, id: string): Locator {
	return pictureOn(page).locator(`a[data-hand="${id}"]`);
}

export function lineOf(page: Page, handoff: string): Locator {
	return pictureOn(page).locator(`a[data-line="${handoff}"]`);
}

/** Opens a page and waits until its picture can be moved. */
export async function openLive(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await untilLive(page);
}

/** Waits until the canvas has taken over, and stands still. */
export async function untilLive(page: Page): Promise<void> {
	await expect(pictureOn(page)).toHaveClass(/\blive\b/);
	await untilStill(page);
}

/** Waits until the picture has stopped gliding. */
export async function untilStill(page: Page): Promise<void> {
	let before = '';
	await expect
		.poll(
			async () => {
				const now = await viewBox(page);
				const still = now === before;
				before = now;
				return still;
			},
			{ intervals: [60] }
		)
		.toBe(true);
}

/** What part of the picture is in its window: x, y, width, height. */
export async function viewBox(page: Page): Promise<string> {
	return (await pictureOn(page).locator('svg[viewBox]').last().getAttribute('viewBox')) ?? '';
}

/** How large the picture is drawn, in px of the screen per px of the arrangement. */
export async function zoom(page: Page): Promise<number> {
	return pictureOn(page)
		.locator('a[data-hand]')
		.first()
		.evaluate((link: SVGAElement) => link.getScreenCTM()!.a);
}

/** The names that the search has found. */
export function found(page: Page): Locator {
	return page.getByRole('listbox', { name: pages.search.results }).getByRole('option');
}
