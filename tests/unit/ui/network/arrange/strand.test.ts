// Every card of the case itself: what cannot be read on a telephone is found here, not by readers.
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import { expect, it } from 'vitest';
import { loadCase } from '#lib/case/load.ts';
import type { Box } from '#lib/core/view/arrangement.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import type { Focus } from '#lib/core/view/link.ts';
import { homeView, lineWords, shareView } from '#lib/core/view/share/share-card.ts';
import { stage } from '#lib/core/view/stage.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import { boxesMeet } from '#lib/ui/network/arrange/geometry.ts';
import { SIZE } from '#lib/ui/network/arrange/measure.ts';
import { arrangeStrand } from '#lib/ui/network/arrange/strand.ts';

const graph = loadCase('graph-data');
const words = wordsFor('en');
const staged = stage(graph, words, 'en');
const known = facts(graph, 'en');
const size = { width: 576, height: 182.4 };
const of = (kind: Focus['kind'], ids: Iterable<string>) => [...ids].map((id) => ({ kind, id }));
const things = [
	...of('node', graph.agents.keys()),
	...of('handoff', graph.handoffs.keys()),
	...of('copy', graph.copies.keys()),
	...of('route', graph.routes.keys())
];
const cards = [
	{ name: 'home', view: homeView(known, staged) },
	...things.map((focus) => ({
		name: `${focus.kind}/${focus.id}`,
		view: shareView(known, staged, focus)
	}))
].flatMap(({ name, view: { strand, chosen, under } }) =>
	strand
		? [
				{
					name,
					under,
					...arrangeStrand(staged, strand, size, (line) => lineWords(words, line), chosen)
				}
			]
		: []
);

it('keeps every name on the card', () => {
	const out = ({ x, y, width, height }: Box) =>
		x < 2 || y < 0 || x + width > size.width - 2 || y + height > size.height;
	const lost = cards.flatMap(({ name, arrangement }) =>
		arrangement.labels.filter(({ box }) => out(box)).map(({ lines }) => [name, lines[0]!.text])
	);
	expect(cards.length).toBeGreaterThan(250);
	expect(lost).toEqual([]);
});

it('prints no two names over one another', () => {
	const clashes = cards.flatMap(({ name, arrangement: { labels } }) =>
		labels.flatMap((one, i) =>
			labels
				.slice(i + 1)
				.filter((other) => boxesMeet(one.box, other.box))
				.map((other) => [name, one.lines[0]!.text, other.lines[0]!.text])
		)
	);
	expect(clashes).toEqual([]);
});

it('prints nothing smaller than 27 px on a card of 1200', () => {
	const sizes = cards.flatMap(({ arrangement }) =>
		arrangement.labels.flatMap(({ lines }) => lines.map((line) => SIZE[line.size]))
	);
	expect((Math.min(...sizes) * 1200) / size.width).toBeGreaterThanOrEqual(27);
});

it('has a letter for every letter of a Hebrew name', () => {
	const font = fontkit.openSync(
		'node_modules/@fontsource/ibm-plex-sans-hebrew/files/ibm-plex-sans-hebrew-hebrew-400-normal.woff'
	) as Font;
	const hebrew = cards
		.flatMap(({ under }) => under.map(({ value }) => value))
		.filter((value) => /\p{Script=Hebrew}/u.test(value));
	const missing = hebrew.flatMap((value) =>
		[...value].filter(
			(letter) =>
				/\p{Script=Hebrew}/u.test(letter) && !font.hasGlyphForCodePoint(letter.codePointAt(0)!)
		)
	);
	expect(hebrew.length).toBeGreaterThan(3);
	expect(missing).toEqual([]);
});
