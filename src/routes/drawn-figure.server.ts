// What does a view look like as one SVG file, without a browser? The same parts as on the page, with title, key and sources.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'svelte/server';
import all from 'virtual:pictures/all';
import routes from 'virtual:pictures/routes';
import story from 'virtual:pictures/story';
import styles from 'virtual:share/styles';
import { figure } from '#lib/core/export/figure.ts';
import type { Arrangement, Box, LabelLine, Stage } from '#lib/core/view/arrangement.ts';
import { sourceCard } from '#lib/core/view/card/source-card.ts';
import type { Facts } from '#lib/core/view/card/facts.ts';
import { viewHref } from '#lib/core/view/href.ts';
import { home, readLink, writeLink, type View } from '#lib/core/view/link.ts';
import { publicHref } from '#lib/core/view/public-address.ts';
import { scene, type Scene } from '#lib/core/view/scene.ts';
import { localText } from '#lib/core/view/sentence.ts';
import { dataWords } from '#lib/core/view/words/data.ts';
import { figureWords } from '#lib/core/view/words/figure.ts';
import { plainLanguage } from '#lib/core/view/words/language.ts';
import { shownWords } from '#lib/core/view/words/shown.ts';
import { publicAddress } from '#lib/state/public-address.ts';
import DrawnFigure from '#lib/ui/figure/DrawnFigure.svelte';
import { SIZE, textWidth } from '#lib/ui/network/arrange/measure.ts';
import { frameOf, placeOf } from '#lib/ui/network/frame.ts';
import { keyOf, type Sign } from '#lib/ui/network/key.ts';
import { factsIn } from './cards.server.ts';
import { deedOf } from './edition.server.ts';
import { pageOfView } from './paged.server.ts';

const styled = (name: string) => readFileSync(join(import.meta.dirname, '../lib/ui', name), 'utf8');
const [tokens, fonts] = [styled('tokens.css'), styled('fonts.css')];

/** px around everything. */
const MARGIN = 24;
/** A narrow picture still has room for its key. */
const LEAST = 720;
const LINE = 18;

type Style = Pick<LabelLine, 'size' | 'weight'>;
const PLAIN: Style = { size: 'S', weight: 400 };
const BOLD: Style = { size: 'S', weight: 600 };

/** Whether an address opens a picture that the build has drawn: the chain as it first opens. */
export function isDrawn(address: string): boolean {
	const view = viewAt(address);
	const { focus, show, lens, ask } = view;
	const [plain, asked] = [writeLink({ ...home, focus, show }), writeLink(view)];
	return lens === 'chain' && !ask && plain.path === asked.path && plain.query === asked.query;
}

function viewAt(address: string): View {
	const [path = '/', query = ''] = address.split('?');
	return readLink(path, query);
}

/** The SVG file of an address such as "/node/x/?show=all"; throws in words where that view needs a browser. `day` is ISO. */
export function drawnFigure(address: string, day: string): string {
	const facts = factsIn(undefined);
	const { graph } = facts;
	const view = viewAt(address);
	const page = pageOfView(facts, { ...home, focus: view.focus, ask: view.ask }, (href) => href);
	if (!page) throw new Error(`Nothing is kept at "${address}".`);
	const { stage, arrangement, part } = pictureOf(view, address);
	const lit = scene(stage, view);

	const width = Math.max(part.width, LEAST);
	const texts: {
		text: string;
		x: number;
		y: number;
		style: Style;
		of: 'title' | 'key' | 'note';
	}[] = [];
	const signs: { sign: Sign; x: number; y: number }[] = [];
	let y = MARGIN;
	const write = (text: string, of: 'title' | 'note', style: Style, high: number) => {
		for (const line of broken(text, width, style)) {
			texts.push({ text: line, x: MARGIN, y: y + high * 0.78, style, of });
			y += high;
		}
	};
	write(page.title, 'title', { size: 'M', weight: 600 }, 30);
	const at = { x: MARGIN, y: y + 10 };
	y = at.y + part.height + 16;
	for (const { heading, signs: explained } of keyOf(shownWords(undefined), facts.nouns)) {
		let x = MARGIN;
		texts.push({ text: heading, x, y: y + 14, style: BOLD, of: 'key' });
		x += textWidth({ text: heading, ...BOLD }) + 12;
		for (const { sign, word } of explained) {
			const wide = signWidth(sign) + 6 + textWidth({ text: word, ...PLAIN });
			if (x + wide > MARGIN + width) {
				x = MARGIN;
				y += 26;
			}
			signs.push({ sign, x, y: sign.is === 'tally' ? y + 5 : y });
			texts.push({ text: word, x: x + signWidth(sign) + 6, y: y + 14, style: PLAIN, of: 'key' });
			x += wide + 14;
		}
		y += 26;
	}
	y += 8;
	const notes = notesOf(facts, view, stage, arrangement, lit, day);
	for (const note of notes) {
		write(note, 'note', PLAIN, LINE);
		y += 6;
	}

	const inks = { title: token('--ink'), key: token('--ink'), note: token('--ink-2') };
	const body = render(DrawnFigure, {
		props: {
			arrangement,
			scene: lit,
			part,
			at,
			signs,
			texts: texts.map(({ style, of, ...text }) => ({
				...text,
				size: of === 'title' ? 25 : SIZE[style.size],
				weight: style.weight,
				ink: inks[of],
				face: token(of === 'title' ? '--serif' : '--sans')
			}))
		}
	}).body.replace(/<!--.*?-->/gs, '');
	return figure({
		width: width + 2 * MARGIN,
		height: Math.ceil(y + MARGIN),
		title: page.title,
		description: notes.join(' '),
		licence: deedOf(graph.case.licence),
		paper: token('--paper'),
		letters: lettersOf(body) + plainCss(styles),
		body: [body]
	});
}

/** What can be drawn as the build draws it: a picture as it first opens. */
function pictureOf(
	view: View,
	address: string
): { stage: Stage; arrangement: Arrangement; part: Box } {
	const { focus, show } = view;
	if (!isDrawn(address)) {
		throw new Error(
			`"${address}" is reckoned in a browser. Without one there is the chain of hands as it first opens: ` +
				'write "/", "/?show=all", or the address of a hand, a handoff or a told route. "export png" draws any view, by a browser.'
		);
	}
	const told = focus?.kind === 'route' ? routes[focus.id] : undefined;
	if (told) return { ...told, arrangement: told.wide, part: boxOf(told.wide) };
	const inStory = !focus || placeOf(story.wide, focus);
	if (show === 'story' && inStory) {
		return { stage: story.stage, arrangement: story.wide, part: boxOf(story.wide) };
	}
	const around = focus && placeOf(all.wide, focus) && frameOf(all.wide, focus).box;
	const part = around && show === 'story' ? around : boxOf(all.wide);
	return { stage: all.stage, arrangement: all.wide, part };
}

function boxOf({ width, height }: Arrangement): Box {
	return { x: 0, y: 0, width, height };
}

/** Sources of all that is drawn at full strength, the edition with its licence, and where and when it was drawn. */
function notesOf(
	facts: Facts,
	view: View,
	stage: Stage,
	{ lines }: Arrangement,
	{ lit }: Scene,
	day: string
): string[] {
	const { graph } = facts;
	const said = figureWords(plainLanguage);
	const drawn = new Set(lines.map(({ id }) => id));
	const shown = stage.lines.filter(({ id }) => drawn.has(id) && (lit === null || lit.has(id)));
	const ids = new Set(shown.flatMap(({ sources }) => sources));
	const names = [...ids].map((id) => sourceCard(facts, id).name.text).filter(Boolean);
	const { version, licence, title } = graph.case;
	const { name } = dataWords(plainLanguage).licence(licence);
	const written = new Intl.DateTimeFormat(facts.words.dates.locale, {
		dateStyle: 'long',
		timeZone: 'UTC'
	});
	const drawnOn = written.format(new Date(day));
	return [
		...(names.length > 0 ? [said.sources([...new Set(names)].sort().join('; '))] : []),
		`${localText(title, plainLanguage)}. ${said.data(version, name)}.`,
		// Without a public address there is none that others could follow.
		publicAddress ? said.from(publicHref(viewHref(view), publicAddress), drawnOn) : drawnOn
	];
}

/** A text in lines that are no wider than this. */
function broken(text: string, width: number, style: Style): string[] {
	// The title is set larger than any name in the picture.
	const scale = style.size === 'M' ? 25 / SIZE.M : 1;
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && textWidth({ text: longer, ...style }) * scale <= width) {
			lines[lines.length - 1] = longer;
		} else lines.push(word);
	}
	return lines;
}

function signWidth({ is }: Sign): number {
	return { line: 44, tally: 19, mark: 28, hole: 18, frontier: 26 }[is];
}

/** The value of a token on light paper. */
function token(name: string): string {
	const [, value = ''] = new RegExp(`\\n\\t${name}: ([^;]+);`).exec(tokens) ?? [];
	const light = /^light-dark\(([^,]+),/.exec(value)?.[1] ?? value;
	return light.replaceAll(/'Plex [A-Za-z]+ Stand-in', /g, '');
}

/** Styles that any drawing program understands: no variables, and nothing that depends on a screen. */
function plainCss(css: string): string {
	return css
		.replace(/\/\*.*?\*\//gs, '')
		.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
		.replace(/var\((--[\w-]+)\)/g, (_, name: string) => token(name))
		.replace(/\s+/g, ' ');
}

/** The faces that hold letters of this text. */
function lettersOf(svg: string): string {
	const require = createRequire(import.meta.url);
	const codes = new Set([...svg.replace(/<[^>]*>/g, '')].map((letter) => letter.codePointAt(0)!));
	const faces = fonts.match(/@font-face \{[^}]*\}/g) ?? [];
	return faces
		.filter((face) =>
			[...face.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].some(([, from, to]) =>
				[...codes].some((code) => code >= parseInt(from!, 16) && code <= parseInt(to ?? from!, 16))
			)
		)
		.map((face) =>
			face
				.replace(/url\('(@fontsource[^']+)'\)/, (_, file: string) => {
					const bytes = readFileSync(require.resolve(file));
					return `url(data:font/woff2;base64,${bytes.toString('base64')})`;
				})
				.replace(/\s+/g, ' ')
		)
		.join('');
}
