import { DOMParser } from '@xmldom/xmldom';
import { expect, it, vi } from 'vitest';
import { textWidth } from '#lib/ui/network/arrange/measure.ts';
import { drawnFigure } from '../../../src/routes/drawn-figure.server.ts';

// No browser is started here.
vi.mock('virtual:share/browser', () => ({ default: null }));

const draw = (address: string) => {
	const svg = drawnFigure(address, '2026-11-28');
	return { svg, root: new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement };
};
const textsOf = ({ root }: ReturnType<typeof draw>) =>
	Array.from(root.getElementsByTagName('text'), ({ textContent }) => textContent ?? '');

it('draws the story with title, key, sources, licence and day, in a file that needs nothing beside it', () => {
	const drawn = draw('/');
	const said = textsOf(drawn).join('\n');
	for (const part of [
		'The text took 101 days.',
		'Wiktor Grajewski',
		'What passed',
		'told two ways',
		'Sources: ',
		'Creative Commons Attribution 4.0',
		'28 November 2026'
	]) {
		expect(said).toContain(part);
	}
	expect(drawn.svg).toContain('resource="https://creativecommons.org/licenses/by/4.0/"');
	expect(drawn.svg).not.toMatch(/var\(|light-dark|@media|<!--|<a\b/);
	expect(drawn.svg.match(/url\((?!data:font\/woff2;base64,)[^)]*\)/g)).toBeNull();
	expect(drawn.svg).toContain('fill="#faf7f0"');
});

it('draws the surroundings of a hand that the story leaves out, and lights it', () => {
	const drawn = draw('/node/michel-gordey/');
	expect(textsOf(drawn)).toContain('Michel Gordey');
	expect(drawn.svg).toContain('class="ring');
});

it('breaks its lines within the picture', () => {
	const { root } = draw('/');
	const width = Number(root.getAttribute('width'));
	const notes = Array.from(root.getElementsByTagName('text')).filter(
		(text) => text.getAttribute('fill') === '#5a5348'
	);
	const widths = notes.map(({ textContent }) =>
		textWidth({ text: textContent ?? '', size: 'S', weight: 400 })
	);
	expect(Math.max(...widths)).toBeLessThanOrEqual(width - 48);
	expect(notes.length).toBeGreaterThan(4);
});

it.each(['/?on=1956-04-13', '/calendar/', '/routes/', '/?as=wikipedia-lead'])(
	'says of %s that it wants a browser, and what there is without one',
	(address) => {
		expect(() => draw(address)).toThrow(/reckoned in a browser.*"\/\?show=all"/s);
	}
);

it('says when nothing is there', () => {
	expect(() => draw('/node/nobody/')).toThrow('Nothing is kept at "/node/nobody/".');
});
