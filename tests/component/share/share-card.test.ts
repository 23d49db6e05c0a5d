import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '#lib/ui/fonts.css';
import '#lib/ui/tokens.css';
import type { ShareView } from '#lib/core/view/share/share-card.ts';
import ShareCard from '#lib/ui/share/ShareCard.svelte';

const HEBREW = 'ויקטור גרייבסקי';
const card: ShareView = {
	kicker: 'Person · held the text in hand',
	headline: { text: 'Wiktor Grajewski', lang: 'pl' },
	under: [{ value: HEBREW, lang: 'he', dir: 'rtl', kind: 'preferred' }],
	strand: null,
	rows: [
		{ label: 'Claims', text: '3 claims', note: 'alone on 1', grade: null },
		{ label: '', text: 'Barmor', note: '', grade: 2 }
	],
	foot: 'They cannot all be right.',
	chosen: null
};
const props = { card, name: 'Red Booklet', direction: 'ltr', arrangement: null } as const;

it('draws Hebrew with the letters of its own face, from right to left', async () => {
	const { container } = await render(ShareCard, props);
	const name = container.querySelector('bdi')!;
	await document.fonts.load('34px "IBM Plex Sans Hebrew"', HEBREW);
	const faces = [...document.fonts].filter(({ family }) => family.includes('Hebrew'));
	expect(faces.some(({ status }) => status === 'loaded')).toBe(true);
	expect(getComputedStyle(name).direction).toBe('rtl');
	// A box that stands for a missing letter is as wide for every letter; these are not.
	const context = document.createElement('canvas').getContext('2d')!;
	context.font = '34px "IBM Plex Sans Hebrew"';
	const widths = [...'ויקטגרבס'].map((letter) => context.measureText(letter).width);
	expect(new Set(widths).size).toBeGreaterThan(4);
});

it('says nothing in letters smaller than 27 px, and ends where the card ends', async () => {
	const { container } = await render(ShareCard, props);
	const sheet = container.querySelector('.share')!;
	const { width, height, right, bottom } = sheet.getBoundingClientRect();
	expect([width, height]).toEqual([1200, 630]);
	const said = [...sheet.querySelectorAll('*')].filter((one) =>
		[...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
	);
	expect(said.length).toBeGreaterThan(8);
	for (const one of said) {
		expect(parseFloat(getComputedStyle(one).fontSize), one.textContent).toBeGreaterThanOrEqual(27);
		const box = one.getBoundingClientRect();
		expect(box.right <= right && box.bottom <= bottom, one.textContent).toBe(true);
	}
});
