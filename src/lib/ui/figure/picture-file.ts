// How does what is on the screen become a file that stands alone? Drawings of any lens, with a caption.
import { flushSync, mount, unmount } from 'svelte';
import { figure, type FigureParts } from '#lib/core/export/figure.ts';
import type { ShownWords } from '#lib/core/view/words/shown.ts';
import type { Caption } from './caption.ts';
import Figure from './Figure.svelte';
import { lettersOf } from './letters.ts';
import { paintedGrounds, paintedSvg, paintedText } from './paint.ts';

export interface PictureFile {
	svg: string;
	/** Size in px. */
	width: number;
	height: number;
}

/** The light paper of tokens.css. */
const PAPER = '#faf7f0';
/** More dots than this no phone puts on a canvas. */
const MOST_DOTS = 16_000_000;

/**
 * One SVG file of these drawings, which lie over one another as on the screen, with the words of `spoken`
 * that stand around them where a lens sets its words beside its drawings: on paper, whatever the colours of the screen, with title, key, sources and licence, and with the letters that it needs.
 */
export async function pictureFile(
	drawings: readonly SVGSVGElement[],
	spoken: Element | null,
	caption: Caption,
	words: ShownWords
): Promise<PictureFile> {
	const root = document.documentElement;
	const { theme } = root.dataset;
	// Within one task, so that nobody sees it.
	root.dataset.theme = 'light';
	const free = unstuck(spoken);
	const places = drawings.map((drawing) => drawing.getBoundingClientRect());
	const whole = spoken ? [...places, spoken.getBoundingClientRect()] : places;
	const left = Math.min(...whole.map(({ x }) => x));
	const top = Math.min(...whole.map(({ y }) => y));
	const width = Math.max(...whole.map(({ right }) => right)) - left;
	const height = Math.max(...whole.map(({ bottom }) => bottom)) - top;
	const sheet = mount(Figure, { target: document.body, props: { caption, words, width, height } });
	flushSync();
	const parts = painted(document.body.lastElementChild!);
	free.restore();
	if (theme === undefined) delete root.dataset.theme;
	else root.dataset.theme = theme;
	void unmount(sheet);
	const letters = await lettersOf(figure({ ...parts, letters: '' }));
	return { svg: figure({ ...parts, letters }), width: parts.width, height: parts.height };

	function painted(element: Element): Omit<FigureParts, 'letters'> {
		const origin = element.getBoundingClientRect();
		const at = element.querySelector('[data-place]')!.getBoundingClientRect();
		const shift = { x: left - (at.x - origin.x), y: top - (at.y - origin.y) };
		return {
			width: Math.ceil(origin.width),
			height: Math.ceil(origin.height),
			title: caption.title,
			description: caption.notes.join(' '),
			licence: caption.licence,
			paper: PAPER,
			body: [
				...(spoken ? paintedGrounds(spoken, shift) : []),
				...drawings.map((drawing, i) => paintedSvg(drawing, places[i]!, shift)),
				...[...element.querySelectorAll('svg')].map((sign) =>
					paintedSvg(sign, sign.getBoundingClientRect(), origin)
				),
				...(spoken ? paintedText(spoken, shift) : []),
				...paintedText(element, origin)
			]
		};
	}
}

/** Heads that follow the scrolling reader stand at their own place while they are painted. */
function unstuck(of: Element | null): { restore: () => void } {
	const stuck = [...(of?.querySelectorAll<HTMLElement>('*') ?? [])].filter(
		(element) => getComputedStyle(element).position === 'sticky'
	);
	for (const { style } of stuck) Object.assign(style, { position: 'relative', top: 'auto' });
	return {
		restore() {
			for (const { style } of stuck) Object.assign(style, { position: '', top: '' });
		}
	};
}

/** The same as a PNG, twice as fine as the screen. */
export async function pngOf({ svg, width, height }: PictureFile): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const scale = Math.min(2, Math.sqrt(MOST_DOTS / (width * height)));
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No PNG.'))), 'image/png')
	);
}
