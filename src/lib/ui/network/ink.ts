// With what pen is a line or a mark drawn? One answer for the SVG in the page and for the canvas that replaces it.
import type { Form, PlacedLine } from '#lib/core/view/arrangement.ts';
import type { Ghost } from '#lib/core/view/scene.ts';

/** Outline of a mark, centred on its edge; px. */
export const BORDER = 2;
/** Dashes of the outline of an unknown hand; px. */
export const UNKNOWN_BORDER: readonly number[] = [4, 3];
/** Paper around the border of a mark, which keeps lines off it; px. */
export const HALO = 3;
/** Ring around a selected mark, `gap` outside its border; px. */
export const RING = { width: 4, gap: 5 };
/** What is not lit: opacity of marks and lines, and the share of a line's width that is left. */
export const FADED = { opacity: 0.6, width: 0.8 };
/** Lines of what is selected: the share of their width, and how much sooner they end at its ring; px. */
export const CHOSEN = { width: 1.15, clear: 10 };
/** What pointer or focus adds to a border and to the lines of a mark; px. */
export const POINTED = 1;

const DASH: readonly number[] = [12, 7];
/** Both rules of a disputed line together; px. */
const RULES = 4;
/** Length of a dot before its round caps: canvas and SVG draw no cap on a dash of length zero alike. */
const DOT = 0.01;
/** Diameter of the smallest dots; px. */
const LEAST_DOT = 2;
const HEAD: Record<Form, number> = { wide: 0.9, tall: 0.7 };
/** Two rules need a bigger head to close on. */
const DISPUTED_HEAD = 5 / 3;

/** What is left of a line that is only a trace: thin, without its head, in fine dashes where it is lost. */
const TRACE = { width: 1.5, dash: [3, 5] } as const;
/** Dashes of the outline of a hand that is lost; px. */
export const LOST_BORDER: readonly number[] = [2, 3];
/** The stroke through what is struck out, and how far it goes beyond a mark; px. */
export const STRIKE = { width: 2, beyond: 7 };

/** What the view does to a line. */
export interface Emphasis {
	ghost?: Ghost | null;
	faded?: boolean;
	chosen?: boolean;
	pointed?: boolean;
}

/** A pen. Where `rules` is more than 0, the line is drawn twice: first `width + rules` wide, then `width` in paper. */
export interface Pen {
	width: number;
	rules: number;
	/** Dash pattern, or null for a solid line. */
	dash: readonly number[] | null;
	cap: 'butt' | 'round';
	/** Scale of the arrowhead, 0 without one. See `arrowHead`. */
	head: number;
	ink: PlacedLine['ink'];
}

/** The part of a line that decides how it is drawn. */
export type Inked = Pick<PlacedLine, 'width' | 'passed' | 'disputed' | 'ink' | 'arrow'>;

/** The pen for a line of a form; all lengths in px at zoom 1. */
export function pen(line: Inked, form: Form, emphasis: Emphasis = {}): Pen {
	const weight =
		line.width * (emphasis.faded ? FADED.width : emphasis.chosen ? CHOSEN.width : 1) +
		(emphasis.pointed ? POINTED : 0);
	if (emphasis.ghost) {
		const dash = emphasis.ghost === 'lost' ? TRACE.dash : null;
		return { width: TRACE.width, rules: 0, dash, cap: 'butt', head: 0, ink: 'ink-2' };
	}
	const width = line.disputed
		? Math.max(2, weight - 1)
		: // Smaller dots are too pale to be seen.
			Math.max(line.passed === 'word' ? LEAST_DOT : 0, weight);
	const rules = line.disputed ? RULES : 0;
	return {
		width,
		rules,
		dash: dash(line, width),
		cap: line.passed === 'word' ? 'round' : 'butt',
		head: line.arrow ? HEAD[form] * (line.disputed ? DISPUTED_HEAD : 1) : 0,
		ink: line.ink
	};
}

/** How a stub beside a gap is inked: as the copy whose way is not told. */
export function stub(width: number, arrow: boolean): Inked {
	return { width, passed: 'copy', disputed: false, ink: 'red', arrow };
}

/** How a tie is inked: belonging, thinner than anything that passed. */
export const TIE: Inked = {
	width: 1.25,
	passed: 'copy',
	disputed: false,
	ink: 'ink-2',
	arrow: false
};

function dash(line: Inked, width: number): readonly number[] | null {
	if (line.passed === 'copy') return null;
	if (line.passed === 'reading') return DASH;
	return [DOT, line.disputed ? 1.5 * (width + RULES) : 2.1 * width];
}
