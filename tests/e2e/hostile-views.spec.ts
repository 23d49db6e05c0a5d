// Whatever a link says, a page opens: it never throws, never stands empty, never runs what it was given.
import fc from 'fast-check';
import { pages } from '../../src/lib/core/view/words/en/pages.ts';
import { expect, test } from './test.ts';

const KEYS = ['as', 'vs', 'without', 'on', 'from', 'to', 'what', 'rank', 'pin', 'lens', 'show'];
const MORE_KEYS = ['place', 'grade', 'q', 'theme', 'kind', '__proto__', 'constructor', ''];

const value = fc.oneof(
	fc.constantFrom(
		...['wiktor-grajewski', 'wiktor-grajewski,wiktor-grajewski', 'wikipedia-body#c1', '1956-02-30'],
		...['1956-04-13', '9999-12-31', 'west', 'origin', 'all', 'map', 'gist', '4', '-1', 'NaN'],
		...['<script>document.title="x"</script>', '"><img src=x onerror=alert(1)>', '%', '%E0%A4%A'],
		...['%00', '../../etc/passwd', 'javascript:alert(1)', '{}', '[]', 'null', 'a'.repeat(3000)]
	),
	fc.string({ maxLength: 20 }).map(encodeURIComponent)
);
const query = fc
	.array(fc.tuple(fc.constantFrom(...KEYS, ...MORE_KEYS), value), { minLength: 1, maxLength: 6 })
	.map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`);

// The same links in every run, so that a failure can be seen again.
const links = fc.sample(query, { seed: 1956, numRuns: 35 });
const PAGES = [
	'/',
	'/node/wiktor-grajewski/',
	'/handoff/grajewski-gives-barmor/',
	'/routes/',
	'/knowledge/',
	'/sources/',
	'/embed/node/wiktor-grajewski/'
];

PAGES.forEach((path, index) => {
	test(`${path} opens under whatever query`, async ({ page }) => {
		test.setTimeout(90_000);
		const own = links.filter((_, i) => i % PAGES.length === index);
		for (const link of own) {
			await page.goto(path + link.replaceAll('#', '%23'), { waitUntil: 'load' });
			await test.step(link.slice(0, 200), async () => {
				const heading = page.getByRole('heading', { level: 1 });
				await expect(heading).toHaveCount(1);
				await expect(heading).not.toHaveText(pages.failure.heading);
				await expect(page).toHaveTitle(/\S.* · Red Booklet$/);
				expect(await page.locator('img[src="x"]').count()).toBe(0);
			});
		}
	});
});
