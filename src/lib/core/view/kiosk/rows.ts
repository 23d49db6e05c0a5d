// Which hands stand in a window of a picture, and where is the row of each touched?
import type { Id } from '../../schema/records.ts';
import type { Arrangement, Box } from '../arrangement.ts';

/** What a row reaches beyond a mark and the end of its name, px at zoom 1. */
const BEYOND = 6;

/**
 * The rows of the hands in a window, from top to bottom: from the mark to the end of its name, at least so high where
 * their neighbours leave room, and never over one another.
 */
export function rowsIn(
	{ nodes, labels }: Pick<Arrangement, 'nodes' | 'labels'>,
	window: Box,
	least: number
): (Box & { id: Id })[] {
	const names = new Map(labels.map((label) => [label.of, label.box]));
	const rows = nodes
		.map(({ id, x, y, width, height }) => {
			const name = names.get(id);
			const left = Math.min(x - width / 2, name?.x ?? x) - BEYOND;
			const right = Math.max(x + width / 2, name ? name.x + name.width : x) + BEYOND;
			const top = Math.min(y - height / 2, name?.y ?? y);
			const foot = Math.max(y + height / 2, name ? name.y + name.height : y);
			const high = Math.max(least, foot - top);
			return {
				id,
				x: left,
				y: (top + foot - high) / 2,
				width: Math.max(least, right - left),
				height: high
			};
		})
		.sort((a, b) => a.y - b.y);
	return rows.filter(({ y, height }) => y >= window.y && y + height <= window.y + window.height);
}
