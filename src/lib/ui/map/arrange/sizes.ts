// How much room do the name of a place and its hands want?
import type { Form } from '#lib/core/view/arrangement.ts';
import type { Station } from '#lib/core/view/atlas.ts';
import { textWidth } from '../../network/arrange/measure.ts';
import { FOOT, HEAD, PITCH, ROW, SIGN, UNDRAWN } from '../block.ts';
import type { BlockSize } from './blocks.ts';

/** The most that marks may be wide, px. */
const WIDEST = 150;

/** What a block may look like, the best first: hands by name, marks in rows, or a number alone. */
export function sizesOf({ place, hands }: Station, each: boolean, form: Form): BlockSize[] {
	const title = each ? ('M' as const) : ('S' as const);
	const count = hands.length;
	const head = HEAD[title];
	return choices().map((columns) => ({
		columns,
		title,
		head,
		name: titleWidth(columns),
		width: Math.ceil(Math.max(titleWidth(columns), rowWidth(columns))) + 2,
		height: head + rowsHeight(columns)
	}));

	function choices(): number[] {
		if (count === 0) return [0];
		if (!each && form === 'tall') return [UNDRAWN];
		const grids = [2, 3, 4, 5, 6].map((rows) => Math.ceil(count / rows));
		const narrow = [...new Set(grids)].filter((columns) => columns * PITCH <= WIDEST);
		return each ? [0, ...narrow] : narrow;
	}

	function titleWidth(columns: number): number {
		const weight = title === 'M' ? 400 : 600;
		const name = textWidth({ text: place.name, size: title, weight });
		if (columns === 0 || count < 2) return name;
		return name + 6 + textWidth({ text: String(count), size: title, weight });
	}

	function rowWidth(columns: number): number {
		if (columns !== 0) return Math.max(0, columns * PITCH);
		const names = hands.map(({ node }) => textWidth({ text: node.name, size: 'S', weight: 400 }));
		return Math.max(0, ...names.map((width) => SIGN + width));
	}

	function rowsHeight(columns: number): number {
		if (count === 0 || columns === UNDRAWN) return 0;
		return FOOT + (columns === 0 ? count * ROW : Math.ceil(count / columns) * PITCH);
	}
}
