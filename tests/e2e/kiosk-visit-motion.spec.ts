// Does anything in the exhibit flash, rush or drag, or leave a touch without an answer?
import type { Page } from '@playwright/test';
import { fingers, isAt, openKiosk, screen, upright, wake, walk, words } from './kiosk.ts';
import { expect, test } from './test.ts';

test.use({ hasTouch: true, viewport: upright });

/** A frame as it came to the screen. */
interface Frame {
	/** Seconds. */
	at: number;
	jpeg: string;
}

/** Everything that is painted while something is done, made small. */
async function filmed(page: Page, act: () => Promise<void>): Promise<Frame[]> {
	const { client } = await fingers(page);
	const frames: Frame[] = [];
	client.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
		frames.push({ at: metadata.timestamp!, jpeg: data });
		void client.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
	});
	await client.send('Page.startScreencast', {
		format: 'jpeg',
		quality: 80,
		maxWidth: 180,
		maxHeight: 320
	});
	await act();
	await client.send('Page.stopScreencast');
	await client.detach();
	return frames;
}

interface Flicker {
	/** The most flashes within any second: pairs of opposing changes of a tenth of the light, over a quarter of the screen. */
	flashes: number;
	/** The same of saturated red. */
	red: number;
	/** The largest share of a frame that is white. */
	white: number;
}

/** What a film would do to somebody whom flashes harm (WCAG 2.3.1); judged in a page of its own. */
async function flickerOf(page: Page, frames: readonly Frame[]): Promise<Flicker> {
	const judge = await page.context().newPage();
	const found = await judge.evaluate(flicker, frames as Frame[]);
	await judge.close();
	return found;
}

async function flicker(frames: Frame[]): Promise<Flicker> {
	const TENTH = 0.1;
	const QUARTER = 0.25;
	const linear = Array.from({ length: 256 }, (_, i) =>
		i <= 10 ? i / 255 / 12.92 : ((i / 255 + 0.055) / 1.055) ** 2.4
	);
	const light: Float32Array[] = [];
	const red: Float32Array[] = [];
	let white = 0;
	for (const { jpeg } of frames) {
		const image = new Image();
		image.src = `data:image/jpeg;base64,${jpeg}`;
		await image.decode();
		const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
		pen.drawImage(image, 0, 0);
		const { data } = pen.getImageData(0, 0, image.width, image.height);
		const [lights, reds] = [new Float32Array(data.length / 4), new Float32Array(data.length / 4)];
		let whites = 0;
		for (let i = 0; i < lights.length; i++) {
			const [r, g, b] = [data[i * 4]!, data[i * 4 + 1]!, data[i * 4 + 2]!];
			lights[i] = 0.2126 * linear[r]! + 0.7152 * linear[g]! + 0.0722 * linear[b]!;
			reds[i] = r > 60 && r / (r + g + b) >= 0.8 ? 1 : 0;
			if (Math.min(r, g, b) > 252) whites++;
		}
		light.push(lights);
		red.push(reds);
		white = Math.max(white, whites / lights.length);
	}

	/** Times and directions at which a quarter of the screen had turned by a tenth since it last turned. */
	function turns(films: Float32Array[]): { at: number; up: boolean }[] {
		const extreme = films[0]!.slice();
		const way = new Int8Array(extreme.length);
		const turned: { at: number; up: boolean }[] = [];
		for (const [k, film] of films.entries()) {
			let [ups, downs] = [0, 0];
			for (let i = 0; i < film.length; i++) {
				const by = film[i]! - extreme[i]!;
				if (way[i]! >= 0 && by > 0 && way[i] === 1) extreme[i] = film[i]!;
				else if (way[i] === -1 && by < 0) extreme[i] = film[i]!;
				else if (Math.abs(by) >= TENTH) {
					way[i] = by > 0 ? 1 : -1;
					extreme[i] = film[i]!;
					if (by > 0) ups++;
					else downs++;
				}
			}
			const most = Math.max(ups, downs) / film.length;
			if (most >= QUARTER) turned.push({ at: frames[k]!.at, up: ups > downs });
		}
		return turned;
	}

	function most(turned: { at: number; up: boolean }[]): number {
		const alternating = turned.filter((turn, i) => i === 0 || turn.up !== turned[i - 1]!.up);
		return Math.max(
			0,
			...alternating.map(({ at }) =>
				Math.floor(alternating.filter((other) => other.at >= at && other.at < at + 1).length / 2)
			)
		);
	}
	return { flashes: most(turns(light)), red: most(turns(red)), white };
}

test('ten seconds of the idle picture, with its change of theme, do not flash', async ({
	page
}) => {
	await page.clock.install();
	await openKiosk(page);
	const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
	const beats = async () => page.locator('.attract .caption').textContent();
	// Until the last beat before the theme changes, when the finding is told and the picture is whole.
	await expect(async () => {
		await page.clock.runFor(1_000);
		expect(await beats()).toBe('');
	}).toPass({ timeout: 60_000, intervals: [10] });
	await page.clock.runFor(12_000);
	const before = await theme();
	await page.clock.resume();
	const frames = await filmed(page, () => page.waitForTimeout(10_000));
	expect(await theme(), 'the theme has changed meanwhile').not.toBe(before);
	expect(frames.length).toBeGreaterThan(10);
	const { flashes, red } = await flickerOf(page, frames);
	expect(flashes).toBeLessThanOrEqual(2);
	expect(red).toBe(0);
});

test('a story does not flash, however fast it is told', async ({ page }) => {
	await openKiosk(page);
	await wake(page);
	const frames = await filmed(page, async () => {
		for (let i = 0; i < 9; i++) await page.locator('button.main').tap();
		for (let i = 0; i < 8; i++) await page.locator('.controls .row button').first().tap();
	});
	await isAt(page, 'story');
	expect(frames.length).toBeGreaterThan(10);
	const { flashes, red } = await flickerOf(page, frames);
	expect(flashes).toBeLessThanOrEqual(2);
	expect(red).toBe(0);
});

test('what flashes five times a second, white or red, would be seen: a control', async ({
	page
}) => {
	await openKiosk(page);
	for (const [colour, kind] of [
		['black', 'flashes'],
		['red', 'red']
	] as const) {
		await page.evaluate((background) => {
			document.querySelector('#planted')?.remove();
			const over = document.createElement('div');
			over.id = 'planted';
			over.style.cssText = `position:fixed;inset:0;z-index:9;background:${background}`;
			over.animate([{ opacity: 1 }, { opacity: 0 }], {
				duration: 200,
				iterations: Infinity,
				easing: 'steps(2, jump-none)'
			});
			document.body.append(over);
		}, colour);
		const frames = await filmed(page, () => page.waitForTimeout(3_000));
		expect((await flickerOf(page, frames))[kind], colour).toBeGreaterThan(2);
	}
});

test('what moves takes between a fifth of a second and two', async ({ page }) => {
	const durations = () =>
		screen(page).evaluate((root) => [
			...new Set(
				[root, ...root.querySelectorAll('*')].flatMap((element) => {
					const { transitionDuration, animationDuration, animationName } =
						getComputedStyle(element);
					const all = [
						transitionDuration,
						...(animationName === 'none' ? [] : [animationDuration])
					];
					return all.flatMap((list) => list.split(',').map(parseFloat)).filter(Boolean);
				})
			)
		]);
	await openKiosk(page);
	const seen = await durations();
	expect(seen.length, 'the picture draws itself').toBeGreaterThan(0);
	await wake(page);
	await walk(page, async () => {
		seen.push(...(await durations()));
	});
	expect(seen.filter((seconds) => seconds < 0.2 || seconds > 2)).toEqual([]);
});

test('from its first picture on, a slow machine never shows a white screen', async ({ page }) => {
	const { client } = await fingers(page);
	await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	let painted = 0;
	const frames = await filmed(page, async () => {
		await page.goto('/kiosk/', { waitUntil: 'commit' });
		await expect(screen(page)).toHaveAttribute('data-state', 'attract', { timeout: 30_000 });
		painted = await page.evaluate(
			() =>
				(performance.timeOrigin +
					performance.getEntriesByName('first-contentful-paint')[0]!.startTime) /
				1000
		);
		await page.waitForTimeout(500);
	});
	const own = frames.filter(({ at }) => at >= painted);
	expect(own.length).toBeGreaterThan(1);
	expect((await flickerOf(page, own)).white).toBeLessThan(0.9);
});

test.describe('a touch', () => {
	/** Counts frames from the next touch on, until the button looks otherwise than before. */
	const count = (page: Page, button: string) =>
		page.evaluate((selector) => {
			const target = document.querySelector(selector)!;
			const ground = () => getComputedStyle(target).backgroundColor;
			const before = ground();
			const answered = new Promise<number>((resolve) => {
				const begin = () => {
					let frames = 0;
					const look = () => {
						frames++;
						if (ground() !== before || frames > 60) resolve(frames);
						else requestAnimationFrame(look);
					};
					requestAnimationFrame(look);
				};
				addEventListener('pointerdown', begin, { once: true });
			});
			Object.assign(window, { answered });
		}, button);
	const middle = async (page: Page, button: string) => {
		const { x, y, width, height } = (await page.locator(button).first().boundingBox())!;
		return { x: x + width / 2, y: y + height / 2 };
	};

	test('is answered by the next frame, on every kind of button', async ({ page }) => {
		await openKiosk(page);
		await wake(page);
		const { touch, client } = await fingers(page);
		const answeredAt = async (button: string) => {
			await count(page, button);
			await touch('touchStart', [await middle(page, button)]);
			const frames = await page.evaluate(
				() => (window as unknown as { answered: number }).answered
			);
			await touch('touchCancel', []);
			return frames;
		};
		expect(await answeredAt('button.main')).toBe(1);
		expect(await answeredAt('[data-start-over]')).toBe(1);
		await page.getByRole('button', { name: words.bar.explore }).tap();
		await expect(page.locator('button.hand').first()).toBeVisible();
		expect(await answeredAt('button.hand')).toBe(1);
		await expect(page.locator('[data-pressed]')).toHaveCount(0);
		await client.detach();
	});

	test('that slides off before it ends does nothing', async ({ page }) => {
		await openKiosk(page);
		await wake(page);
		const { touch, client } = await fingers(page);
		const on = await middle(page, 'button.main');
		await touch('touchStart', [on]);
		await expect(page.locator('[data-pressed]')).toHaveCount(1);
		await touch('touchMove', [{ x: on.x, y: on.y - 300 }]);
		await expect(page.locator('[data-pressed]')).toHaveCount(0);
		await touch('touchMove', [{ x: on.x, y: on.y - 600 }]);
		await touch('touchEnd', []);
		await page.waitForTimeout(200);
		await isAt(page, 'start');
		await touch('touchStart', [on]);
		await touch('touchEnd', []);
		await isAt(page, 'story');
		await client.detach();
	});
});
