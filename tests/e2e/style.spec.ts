// Is every sign of the picture seen: strong enough on its ground, and unlike every other, whoever looks? Measured on the
// pixels that the browser paints, canvas and SVG alike.
import type { Page } from '@playwright/test';
import { picture } from '../../src/lib/core/view/words/en/picture.ts';
import {
	lensesAndQuestions,
	openLive,
	phone,
	pictureOn,
	templates,
	themes,
	untilLive,
	withPicture
} from './site.ts';
import { expect, test } from './test.ts';

for (const theme of themes) {
	test(`${theme}: every line, mark and name of the live picture stands out from its ground, faded too`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: theme });
		const weak: string[] = [];
		for (const path of ['/', '/node/wiktor-grajewski/', '/?on=1956-04-13', '/?without=shin-bet']) {
			await openLive(page, path);
			const shot = (await page.screenshot()).toString('base64');
			const clips = await pictureOn(page).evaluate((group) => {
				const frame = group.getBoundingClientRect();
				const inside = (box: DOMRect) =>
					box.left >= frame.left &&
					box.right <= Math.min(frame.right, innerWidth) &&
					box.top >= frame.top &&
					box.bottom <= Math.min(frame.bottom, innerHeight);
				return [
					...[...group.querySelectorAll('a[data-hand]')].map((link) => ({
						what: link.getAttribute('data-hand')!,
						least: 3,
						box: link.querySelector('.ring')!.getBoundingClientRect()
					})),
					...[...group.querySelectorAll('a[data-line]')].map((link) => ({
						what: link.getAttribute('data-line')!,
						least: 3,
						box: link.querySelector('.ring')!.getBoundingClientRect()
					})),
					...[...group.querySelectorAll('.labels > g > text')].map((text) => ({
						what: text.textContent,
						least: 4.5,
						box: text.getBoundingClientRect()
					}))
				]
					.filter(({ box }) => inside(box) && box.width > 8)
					.map(({ what, least, box }) => ({
						what,
						least,
						clip: { x: box.x, y: box.y, width: box.width, height: box.height }
					}));
			});
			expect(clips.length, 'signs looked at').toBeGreaterThan(20);
			const found = await contrasts(page, shot, clips);
			for (const [i, { what, least }] of clips.entries()) {
				if (found[i]! < least) weak.push(`${path} ${what}: ${found[i]!.toFixed(2)}`);
			}
		}
		expect(weak).toEqual([]);
	});
}

for (const theme of themes) {
	test(`${theme}: every mark and word that calendar and map draw stands out from its ground`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 1440, height: 1600 });
		await page.emulateMedia({ colorScheme: theme });
		const weak: string[] = [];
		for (const path of ['/calendar/', '/calendar/?on=1956-04-13', '/map/', '/map/?on=1956-04-13']) {
			await page.goto(path);
			await expect(page.locator('.stage [data-state]').first()).toBeAttached();
			if (path.includes('on=')) {
				await expect(page.locator('.stage [data-state*="not-yet"]').first()).toBeAttached();
			}
			const shot = (await page.screenshot()).toString('base64');
			const clips = await page.evaluate(() =>
				[
					...document.querySelectorAll(
						'.stage svg text, .stage svg [data-mark], .stage svg [data-state]'
					)
				]
					.filter((one) => one.checkVisibility())
					.map((one) => ({
						what: (one.textContent.trim() || one.outerHTML).slice(0, 60),
						least: one.matches('text') ? 4.5 : 3,
						clip: one.getBoundingClientRect().toJSON() as DOMRect
					}))
					.filter(
						({ clip }) =>
							clip.width > 3 &&
							clip.height > 3 &&
							clip.left >= 0 &&
							clip.top >= 0 &&
							clip.right <= innerWidth &&
							clip.bottom <= innerHeight
					)
			);
			expect(clips.length, `signs looked at on ${path}`).toBeGreaterThan(20);
			const found = await contrasts(page, shot, clips);
			for (const [i, { what, least }] of clips.entries()) {
				if (found[i]! < least) weak.push(`${path} ${what}: ${found[i]!.toFixed(2)}`);
			}
		}
		expect(weak).toEqual([]);
	});

	test(`${theme}: what has the focus changes by at least a line of two px around it, 3 to 1`, async ({
		page
	}) => {
		test.setTimeout(90_000);
		await page.emulateMedia({ colorScheme: theme });
		const weak: string[] = [];
		for (const path of ['/', '/node/wiktor-grajewski/', '/calendar/', '/text/', '/people/']) {
			await page.goto(path);
			if (path === '/' || path.startsWith('/node')) await untilLive(page);
			for (let i = 0; i < 14; i++) {
				await page.keyboard.press('Tab');
				const at = await page.evaluate(() => {
					const one = document.activeElement!;
					const ring = one.querySelector('.ring') ?? one;
					const { x, y, width, height } = ring.getClientRects()[0]!;
					return { name: one.outerHTML.slice(0, 80), x, y, width, height };
				});
				const clip = {
					x: Math.max(0, at.x - 12),
					y: Math.max(0, at.y - 12),
					width: at.width + 24,
					height: at.height + 24
				};
				const focused = await page.screenshot({ clip, animations: 'disabled' });
				await page.evaluate(() => (document.activeElement as HTMLElement).blur());
				const plain = await page.screenshot({ clip, animations: 'disabled' });
				const changed = await contrasting(page, focused, plain);
				if (changed < 4 * (at.width + at.height) * 0.9) {
					weak.push(`${path} ${at.name}: ${changed} px of ${4 * Math.round(at.width + at.height)}`);
				}
			}
		}
		expect(weak).toEqual([]);
	});
}

/** How many pixels of two screenshots differ by at least 3 to 1. */
async function contrasting(page: Page, one: Buffer, other: Buffer): Promise<number> {
	return page.evaluate(
		async (pngs) => {
			const [a, b] = await Promise.all(
				pngs.map(async (text) => {
					const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
					const bitmap = await createImageBitmap(new Blob([bytes]));
					const { width, height } = bitmap;
					const context = new OffscreenCanvas(width, height).getContext('2d')!;
					context.drawImage(bitmap, 0, 0);
					return context.getImageData(0, 0, width, height).data;
				})
			);
			const light = (data: Uint8ClampedArray, i: number) => {
				const [r, g, b] = [data[i]!, data[i + 1]!, data[i + 2]!].map((c) =>
					c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4
				);
				return 0.2126 * r! + 0.7152 * g! + 0.0722 * b! + 0.05;
			};
			let count = 0;
			for (let i = 0; i < a!.length; i += 4) {
				const [x, y] = [light(a!, i), light(b!, i)];
				if (Math.max(x, y) / Math.min(x, y) >= 3) count++;
			}
			return count;
		},
		[one.toString('base64'), other.toString('base64')]
	);
}

/** For each clip of a screenshot, the strongest contrast with its commonest colour. */
async function contrasts(
	page: Page,
	shot: string,
	clips: { clip: { x: number; y: number; width: number; height: number } }[]
): Promise<number[]> {
	const pieces = await page.context().newPage();
	try {
		const pngs = await pieces.evaluate(
			async ([text, boxes]) => {
				const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
				const bitmap = await createImageBitmap(new Blob([bytes]));
				return boxes.map(({ clip: { x, y, width, height } }) => {
					const context = new OffscreenCanvas(Math.ceil(width), Math.ceil(height)).getContext(
						'2d'
					)!;
					context.drawImage(bitmap, -Math.floor(x), -Math.floor(y));
					const { data } = context.getImageData(0, 0, Math.ceil(width), Math.ceil(height));
					const counted = new Map<number, number>();
					for (let i = 0; i < data.length; i += 4) {
						const key = (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!;
						counted.set(key, (counted.get(key) ?? 0) + 1);
					}
					const light = (key: number) => {
						const [r, g, b] = [key >> 16, (key >> 8) & 255, key & 255].map((c) =>
							c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4
						);
						return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
					};
					const ground = [...counted].sort((a, b) => b[1] - a[1])[0]![0];
					const back = light(ground);
					// Of a thin letter only the middle of a stroke has its full colour.
					return Math.max(
						1,
						...[...counted]
							.filter(([key, count]) => key !== ground && count >= 1)
							.map(([key]) => light(key))
							.map((one) => (Math.max(one, back) + 0.05) / (Math.min(one, back) + 0.05))
					);
				});
			},
			[shot, clips] as const
		);
		return pngs;
	} finally {
		await pieces.close();
	}
}

test('no two signs of one kind look alike, with any deficiency of colour vision or none at all', async ({
	page
}) => {
	await openLive(page, '/');
	const client = await page.context().newCDPSession(page);
	const groups = await page
		.getByRole('region', { name: picture.key.open })
		.locator('dl > div')
		.all();
	for (const type of ['achromatopsia', 'deuteranopia', 'protanopia', 'tritanopia'] as const) {
		await client.send('Emulation.setEmulatedVisionDeficiency', { type });
		for (const [at, group] of groups.entries()) {
			const signs: string[] = [];
			for (const sign of await group.locator('dd svg').all()) {
				signs.push((await sign.screenshot()).toString('base64'));
			}
			const alike = await page.evaluate(alikeAmong, signs);
			expect(alike, `${type}, group ${at} of the key`).toEqual([]);
		}
	}
});

/** Pairs of pictures of one size fewer than six of whose pixels differ in lightness as far as an eye sees. */
async function alikeAmong(pngs: string[]): Promise<string[]> {
	const drawn = await Promise.all(
		pngs.map(async (png) => {
			const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
			const bitmap = await createImageBitmap(new Blob([bytes]));
			const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
			context.drawImage(bitmap, 0, 0);
			return context.getImageData(0, 0, bitmap.width, bitmap.height);
		})
	);
	const light = ({ data }: ImageData, i: number) =>
		0.2126 * data[i]! + 0.7152 * data[i + 1]! + 0.0722 * data[i + 2]!;
	return drawn.flatMap((a, i) =>
		drawn.flatMap((b, k) => {
			if (k <= i || a.width !== b.width || a.height !== b.height) return [];
			let differ = 0;
			for (let p = 0; p < a.data.length; p += 4) {
				if (Math.abs(light(a, p) - light(b, p)) > 64) differ++;
			}
			return differ < 6 ? [`${i} and ${k}`] : [];
		})
	);
}

test('with more contrast nothing fades, and no word is grey', async ({ page }) => {
	await page.emulateMedia({ contrast: 'more' });
	await openLive(page, '/node/wiktor-grajewski/');
	const greys = await page.evaluate(() => {
		// What is ink-2 when nobody asks for more.
		const grey = 'rgb(90, 83, 72)';
		const all = [
			...document.querySelectorAll('.picture .labels text, article p, article dt, article dd')
		];
		return all
			.map((one) =>
				one instanceof SVGElement ? getComputedStyle(one).fill : getComputedStyle(one).color
			)
			.filter((colour) => colour === grey).length;
	});
	expect(greys).toBe(0);
	const opacities = await pictureOn(page)
		.locator('.faded')
		.evaluateAll((all) => all.map((one) => getComputedStyle(one).opacity));
	expect(opacities.length).toBeGreaterThan(0);
	expect(opacities.filter((opacity) => opacity !== '1')).toEqual([]);
});

/** WCAG 1.4.12: the spacing that a reader may ask for. */
const SPACING =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

test.describe('a narrow window, as of 1280 px at 400 %', () => {
	test.use({ viewport: { width: 320, height: 256 }, expected: /status of 404|style-src/ });

	test('with wide spacing nothing is cut off or lost to the side, on any page', async ({
		page
	}) => {
		test.setTimeout(120_000);
		for (const [template, path] of Object.entries({ ...templates, ...lensesAndQuestions })) {
			await page.goto(path);
			if (withPicture.some((name) => name === template)) await untilLive(page);
			const faults = await page.evaluate((css) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(css);
				document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
				const { scrollWidth, clientWidth } = document.documentElement;
				const cut = [
					...document.querySelectorAll<HTMLElement>(
						'main p, main h1, main h2, main a, main button, main li'
					)
				]
					.filter(
						(one) => !one.closest('svg, .picture, table, details:not([open]), .unseen, .unseen *')
					)
					.filter((one) => {
						const { overflow, display } = getComputedStyle(one);
						return (
							display !== 'inline' &&
							overflow !== 'visible' &&
							(one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
						);
					})
					.map((one) => one.outerHTML.slice(0, 90));
				return [
					...(scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : []),
					...cut.slice(0, 3)
				];
			}, SPACING);
			expect.soft(faults, template).toEqual([]);
		}
	});
});

test('what can be pressed is at least 24 px in both directions, or text in a sentence', async ({
	page
}) => {
	await page.setViewportSize(phone);
	const small: string[] = [];
	for (const path of [
		'/',
		'/node/wiktor-grajewski/',
		'/routes/',
		'/knowledge/',
		'/people/',
		'/calendar/',
		'/map/',
		'/text/'
	]) {
		await page.goto(path);
		if (!/people|calendar|map|text/.test(path)) await untilLive(page);
		small.push(
			...(await page.evaluate((where) => {
				const inline = (one: Element) => getComputedStyle(one).display === 'inline';
				return (
					[...document.querySelectorAll('a, button, input, select, summary')]
						.filter(
							(one) => one.checkVisibility() && !inline(one) && !one.matches('.skip, .unseen')
						)
						.filter((one) => !one.closest('p, td, th, .picture'))
						.map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
						.filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
						// Small ones may be small where nothing else can be pressed within 24 px (WCAG 2.5.8).
						.filter(({ one, box }, _, all) =>
							all.some(
								({ one: other, box: near }) =>
									other !== one &&
									Math.abs(near.y + near.height / 2 - box.y - box.height / 2) < 24 &&
									near.left < box.right + 12 &&
									near.right > box.left - 12
							)
						)
						.map(
							({ one, box }) =>
								`${where} ${Math.round(box.width)}x${Math.round(box.height)} ${one.outerHTML.slice(0, 80)}`
						)
				);
			}, path))
		);
	}
	expect(small).toEqual([]);
});

test('a second after it has come the picture is at rest, and the same at every load', async ({
	page
}) => {
	const places: string[] = [];
	for (let i = 0; i < 2; i++) {
		await openLive(page, '/');
		places.push(
			await pictureOn(page)
				.locator('a[data-hand] .ring')
				.evaluateAll((rings) =>
					rings.map((ring) => `${ring.getAttribute('x')} ${ring.getAttribute('y')}`).join()
				)
		);
	}
	expect(places[0]).toBe(places[1]);
	await page.waitForTimeout(1000);
	const before = await pictureOn(page).screenshot();
	const changes = await pictureOn(page).evaluate(async (picture) => {
		let count = 0;
		const watch = new MutationObserver((seen) => (count += seen.length));
		watch.observe(picture, { attributes: true, childList: true, subtree: true });
		await new Promise((resolve) => setTimeout(resolve, 1000));
		watch.disconnect();
		return count;
	});
	expect(changes, 'changes of the markup in a second').toBe(0);
	// The canvas has no markup: it is looked at.
	expect((await pictureOn(page).screenshot()).equals(before), 'looks as a second ago').toBe(true);
});

test('every change of the view can be taken back by the browser’s own way back', async ({
	page
}) => {
	await openLive(page, '/');
	for (const change of ['?show=all', '?without=shin-bet', '?on=1956-04-13', '?as=wikipedia-lead']) {
		const before = await page.locator('main').ariaSnapshot();
		await page.evaluate((href) => {
			const link = Object.assign(document.createElement('a'), { href });
			document.querySelector('main')!.append(link);
			link.click();
			link.remove();
		}, change);
		await expect(page).toHaveURL(new RegExp(change.slice(1)));
		await page.goBack();
		await expect(page).toHaveURL(/localhost:\d+\/$/);
		await expect.poll(() => page.locator('main').ariaSnapshot(), change).toBe(before);
	}
});
