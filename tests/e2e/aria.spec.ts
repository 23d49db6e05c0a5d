// What the page says to those who do not see it, kept as the tree that a screen reader walks: a review sees every
// change of it. After a change that is meant: npx playwright test -c tests/playwright.config.ts aria --update-snapshots
import { openLive, pictureOn } from './site.ts';
import { expect, test } from './test.ts';
import { openKiosk, screen, wake } from './kiosk.ts';

test('the story: hands, handoffs, doubt and the way on', async ({ page }) => {
	await openLive(page, '/');
	await expect(page.locator('.opening')).toMatchAriaSnapshot({ name: 'opening.aria.yml' });
	await expect(pictureOn(page)).toMatchAriaSnapshot({ name: 'picture.aria.yml' });
});

test('a disputed handoff: who, what, when, how surely, on whose word', async ({ page }) => {
	await openLive(page, '/handoff/barmor-sends-to-shin-bet/');
	await expect(page.getByRole('article')).toMatchAriaSnapshot({ name: 'handoff.aria.yml' });
});

test('the routes of the text, a sentence each', async ({ page }) => {
	await openLive(page, '/routes/');
	await expect(page.getByRole('article').getByRole('list').first()).toMatchAriaSnapshot({
		name: 'routes.aria.yml'
	});
});

test.describe('the exhibit', () => {
	test.use({ hasTouch: true, viewport: { width: 1080, height: 1920 } });

	test('its first screen', async ({ page }) => {
		await openKiosk(page);
		await wake(page);
		await expect(screen(page)).toMatchAriaSnapshot({ name: 'exhibit.aria.yml' });
	});
});
