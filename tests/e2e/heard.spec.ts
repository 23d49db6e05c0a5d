// Whoever listens hears what changes, once and in time: counts, days and finds, at most one message a second.
import type { Page } from '@playwright/test';
import { pages } from '../../src/lib/core/view/words/en/pages.ts';
import { knowledge } from '../../src/lib/core/view/words/en/knowledge.ts';
import { tables } from '../../src/lib/core/view/words/en/tables.ts';
import { hearMessages, tooSoon } from './heard.ts';
import { untilLive } from './site.ts';
import { expect, test } from './test.ts';

const places: Record<string, { path: string; hurry: (page: Page) => Promise<void>; last: RegExp }> =
	{
		'a name that is searched for': {
			path: '/people/',
			hurry: async (page) => {
				await page.getByRole('combobox', { name: pages.search.label }).focus();
				await page.keyboard.type('grajewski', { delay: 90 });
			},
			last: /\d/
		},
		'a table that is narrowed': {
			path: '/text/',
			hurry: async (page) => {
				await page.getByLabel(tables.find).first().focus();
				await page.keyboard.type('grajewski', { delay: 90 });
			},
			last: /^\d+ of \d+ handoffs$/
		},
		'a day that is slid to': {
			path: '/knowledge/?on=1956-04-13',
			hurry: async (page) => {
				await page.getByRole('slider', { name: knowledge.scrub.label }).focus();
				for (let i = 0; i < 12; i++) {
					await page.keyboard.press('ArrowRight');
					await page.waitForTimeout(90);
				}
			},
			last: /^On 25 April 1956, /
		}
	};

for (const [what, { path, hurry, last }] of Object.entries(places)) {
	test(`${what} is heard at most once a second, and what it comes to in the end`, async ({
		page
	}) => {
		await page.goto(path);
		if (path.startsWith('/knowledge')) await untilLive(page);
		const messages = await hearMessages(page);
		await hurry(page);
		await expect.poll(async () => (await messages()).at(-1)?.text ?? '').toMatch(last);
		await page.waitForTimeout(1300);
		const heard = await messages();
		expect(heard.at(-1)!.text).toMatch(last);
		expect(tooSoon(heard)).toEqual([]);
	});
}
