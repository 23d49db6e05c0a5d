// What is on the card of each thing, as markup: what a browser photographs when the site is built.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import whole from 'virtual:pictures/all';
import styles from 'virtual:share/styles';
import type { Focus } from '#lib/core/view/link.ts';
import { homeView, lineWords, shareView } from '#lib/core/view/share/share-card.ts';
import { shareCardWords } from '#lib/core/view/words/share-card.ts';
import { arrangeStrand } from '#lib/ui/network/arrange/strand.ts';
import fonts from '#lib/ui/fonts.css?raw';
import ShareCard from '#lib/ui/share/ShareCard.svelte';
import tokens from '#lib/ui/tokens.css?raw';
import { factsIn } from './cards.server.ts';

/** The picture on a card, px at zoom 1: drawn at 1200 by 380, its smallest letters are 27 px high. */
const PICTURE = { width: 576, height: 182.4 };

/** The markup of a card: of a thing, or of the site as a whole. */
export function shareSheet(focus: Focus | null): string {
	const facts = factsIn(undefined);
	const { words, language } = facts;
	const { stage } = whole;
	const card = focus ? shareView(facts, stage, focus) : homeView(facts, stage);
	const { strand } = card;
	const small =
		strand && arrangeStrand(stage, strand, PICTURE, (line) => lineWords(words, line), card.chosen);
	return render(ShareCard, {
		props: {
			card,
			name: words.pages.name,
			direction: words.pages.language.direction,
			arrangement: small?.arrangement ?? null,
			borders: small?.borders ?? [],
			more: strand && strand.more > 0 ? shareCardWords(language).moreHands(strand.more) : ''
		}
	}).body;
}

/** The page that cards are put into, one after the other: letters and colours of the site, in it whole. */
export function shareFrame(): string {
	const require = createRequire(import.meta.url);
	const letters = fonts.replace(/url\('(@fontsource[^']+)'\)/g, (_, file: string) => {
		const bytes = readFileSync(require.resolve(file));
		return `url('data:font/woff2;base64,${bytes.toString('base64')}')`;
	});
	const reset =
		'*{box-sizing:border-box}body,p,h1,dl,dd{margin:0}svg{display:block;overflow:visible}';
	return `<!doctype html><html data-theme="light"><meta charset="utf-8"><style>${letters}${tokens}${reset}${styles}</style><body></body></html>`;
}
