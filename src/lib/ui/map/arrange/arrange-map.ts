// The map of a case in one form: the ground, and on it the story and everybody.
import type { Id } from '#lib/core/schema/records.ts';
import type { Point } from '#lib/core/view/arrangement.ts';
import type { MapForm, MapGround } from '#lib/core/view/atlas-picture.ts';
import { projectionOf, shows, type FormPlan, type Window } from './forms.ts';
import { hullOf } from './hull.ts';
import { layerOf } from './layer.ts';
import type { MapCase } from './map-case.ts';

/** The outlines that a window shows, as the data of a path. */
export type Land = (window: Window) => string;

/** Dots stand at least so far apart, px: Jaffa and Tel Aviv touch. */
const APART = { wide: 26, tall: 36 } as const;

/** Room for the name of an inset in its corner, in any language, px. */
const NAME = { width: 64, height: 17 };

/** One form; `clashes` names every place without a window, and every name or day that found no free spot. */
export function arrangeMap(
	plan: FormPlan,
	of: MapCase,
	land: Land
): { map: MapForm; clashes: string[] } {
	const windows = [plan.main, ...plan.insets];
	const windowOf = (id: Id) => {
		const at = of.positions.get(id);
		return at && windows.find((window) => shows(window, at));
	};
	const lost = [...of.positions.keys()].filter((id) => !windowOf(id));
	const points = spread(projected(), APART[plan.form]);
	const ground = groundOf();
	const sheet = { plan, ground, points };
	const story = layerOf(sheet, of, of.story, true);
	const all = layerOf(sheet, of, of.all, false);
	return {
		map: { ground, story: story.layer, all: all.layer },
		clashes: [
			...lost.map((id) => `${id} lies outside the map: give it a window in forms.ts`),
			...story.clashes.map((clash) => `story, ${clash}`),
			...all.clashes.map((clash) => `all, ${clash}`)
		].map((clash) => `${plan.form}: ${clash}`)
	};

	function projected(): Map<Id, Point> {
		return new Map(
			[...of.positions].flatMap(([id, at]) => {
				const window = windowOf(id);
				const point = window && projectionOf(window)([at.lon, at.lat]);
				return point ? [[id, { x: point[0], y: point[1] }] as const] : [];
			})
		);
	}

	function groundOf(): MapGround {
		const { form, width, height, main, insets, reach } = plan;
		const standing = of.gazetteer.places.filter(({ id }) => points.has(id));
		const east = standing.filter(({ id, side }) => side === 'east' && windowOf(id) === main);
		return {
			form,
			width,
			height,
			land: land(main),
			insets: insets.map((window) => {
				const places = standing.filter(({ id }) => windowOf(id) === window);
				const [side, ...others] = new Set(places.map((place) => place.side));
				const { part, box } = window;
				return {
					part,
					name: { x: box.x + 8, y: box.y + 6, width: NAME.width, height: NAME.height },
					box,
					land: land(window),
					places: places.map(({ id }) => id),
					side: others.length === 0 ? (side ?? null) : null
				};
			}),
			east: { points: hullOf(east.map(({ id }) => points.get(id)!)), reach }
		};
	}
}

/** Neighbours move apart along the line between them, as far as it takes to see both. */
function spread(points: ReadonlyMap<Id, Point>, apart: number): Map<Id, Point> {
	const moved = new Map(points);
	const ids = [...points.keys()];
	for (const [i, a] of ids.entries()) {
		for (const b of ids.slice(i + 1)) {
			const [p, q] = [moved.get(a)!, moved.get(b)!];
			const distance = Math.hypot(q.x - p.x, q.y - p.y);
			if (distance >= apart) continue;
			const [dx, dy] = distance > 0 ? [(q.x - p.x) / distance, (q.y - p.y) / distance] : [0, -1];
			const by = (apart - distance) / 2;
			moved.set(a, { x: p.x - dx * by, y: p.y - dy * by });
			moved.set(b, { x: q.x + dx * by, y: q.y + dy * by });
		}
	}
	return moved;
}
