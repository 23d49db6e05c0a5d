// Where do names, ways and days stand on the ground of a map: of the story, or of everybody?
import type { Id } from '#lib/core/schema/records.ts';
import type { Box, Point } from '#lib/core/view/arrangement.ts';
import { atlas, type Station, type Way } from '#lib/core/view/atlas.ts';
import type {
	MapGround,
	MapLayer,
	PlacedBlock,
	PlacedStation,
	PlacedWay
} from '#lib/core/view/atlas-picture.ts';
import type { Listed } from '#lib/core/view/listed.ts';
import { boxesMeet, grow } from '../../network/arrange/geometry.ts';
import { textWidth } from '../../network/arrange/measure.ts';
import { dotRadius, HEAD, UNDRAWN } from '../block.ts';
import type { MapCase } from './map-case.ts';
import { boxOf, placeBlocks, type Dot, type Named } from './blocks.ts';
import type { FormPlan } from './forms.ts';
import { holeIn, holesIn } from './holes.ts';
import { distanceTo } from './hull.ts';
import { placeNote } from './notes.ts';
import { meanOf, placeSides } from './sides.ts';
import { sizesOf } from './sizes.ts';
import { legsOf, pointsOn, type Stop } from './ways.ts';

export interface MapSheet {
	plan: FormPlan;
	ground: MapGround;
	/** Dots of all places that have one. */
	points: ReadonlyMap<Id, Point>;
}

/** `each`: hands by name, every handoff its own way, with its day; otherwise marks, and numbers on the ways. */
export function layerOf(
	{ plan, ground, points }: MapSheet,
	of: MapCase,
	shown: Listed,
	each: boolean
): { layer: MapLayer; clashes: string[] } {
	const frame: Box = { x: 0, y: 0, width: plan.width, height: plan.height };
	const { stations, ways: listedWays } = atlas(shown, of.gazetteer, each);
	const told = new Set([...of.stage.spine, ...of.stage.word]);
	const isTold = (way: Way) => way.handoffs.some(({ id }) => told.has(id));
	const holes = holesIn(of.stage, stations);
	// The story first: its ways are the flattest.
	const ways = [...holes, ...listedWays.filter(isTold), ...listedWays.filter((w) => !isTold(w))];

	const insetOf = (id: Id) => ground.insets.find(({ places }) => places.includes(id));
	const pinned = stations.filter(({ place }) => points.has(place.id));
	const insets = [...new Set(pinned.flatMap(({ place }) => insetOf(place.id) ?? []))];
	const insetBoxes = insets.map(({ box }) => box);
	const dots = pinned.map(dotOf);

	const loose = stations.filter(({ place }) => !points.has(place.id));
	const shelves = placeBlocks(loose.map(named), dots, insetBoxes, []);
	const legs = legsOf(ways, stops(), { frame, most: plan.rise });
	const lines = [...legs.values()].flat().flatMap(pointsOn);
	const shelfBoxes = [...shelves.blocks.values()].map(({ box }) => box);
	const outer = placeBlocks(
		pinned.filter(({ place }) => !insetOf(place.id)).map(named),
		dots,
		[...insetBoxes, ...shelfBoxes],
		lines
	);
	const inner = placeBlocks(
		pinned.filter(({ place }) => insetOf(place.id)).map(named),
		dots,
		[...shelfBoxes, ...insets.map(({ name }) => name)],
		lines
	);
	const blocks = new Map([...shelves.blocks, ...outer.blocks, ...inner.blocks]);
	const placedHoles = holes.map((hole) => holeIn(hole, legs.get(hole.key)![0]!));

	/** What a word may not cover; every word that is put down comes to it. */
	const taken = [
		...[...blocks.values()].map(({ box }) => box),
		...dots.map(boxOf),
		...insets.map(({ name }) => name),
		...placedHoles.map(({ x, y }) => grow({ x, y, width: 0, height: 0 }, 16))
	];
	const missed: string[] = [];
	const placedWays = listedWays.map((way) => [way.key, placedWay(way)] as const);
	return {
		layer: {
			hands: shown.hands.map(({ id }) => id),
			stations: Object.fromEntries([...blocks].map(([id, block]) => [id, standing(id, block)])),
			ways: Object.fromEntries(placedWays),
			holes: placedHoles,
			sides: placeSides({
				names: of.stage.sides,
				frame,
				hull: ground.east.points,
				reach: ground.east.reach,
				west: of.gazetteer.places.flatMap(({ id, side }) =>
					side === 'west' && !insetOf(id) ? (points.get(id) ?? []) : []
				),
				taken: [...taken, ...insetBoxes],
				lines
			})
		},
		clashes: [...shelves.clashes, ...outer.clashes, ...inner.clashes, ...missed]
	};

	function dotOf({ place, hands }: Station): Dot {
		const columns = !each && plan.form === 'tall' ? UNDRAWN : 0;
		return { ...points.get(place.id)!, radius: dotRadius(hands.length, columns) };
	}

	function stops(): Map<Id, Stop> {
		const doors = [...shelves.blocks].map(([id, { box, title }]) => {
			const reach = box.width / 2;
			return [id, { x: box.x + reach, y: box.y + HEAD[title] / 2, radius: 0, reach }] as const;
		});
		return new Map([...pinned.map((one) => [one.place.id, dotOf(one)] as const), ...doors]);
	}

	function named(station: Station): Named {
		const { id } = station.place;
		const sizes = sizesOf(station, each, plan.form);
		if (points.has(id)) {
			const inset = insetOf(id);
			const within = inset ? grow(inset.box, -4) : grow(frame, -6);
			return { id, ...dotOf(station), sizes, within };
		}
		const company = (of.near.get(id) ?? []).flatMap((mate) =>
			insetOf(mate) ? [] : (points.get(mate) ?? [])
		);
		const home = company.length > 0 ? meanOf(company) : { x: plan.width / 2, y: plan.height };
		return { id, ...home, radius: 0, sizes, within: grow(frame, -6), shelves: plan.shelves };
	}

	function standing(id: Id, block: PlacedBlock): PlacedStation {
		const { x, y } = points.get(id) ?? block.box;
		return { x, y, pinned: points.has(id), block: { ...block, on: groundUnder(block.box) } };
	}

	/** What most of a box lies on. */
	function groundUnder(box: Box): 'east' | 'west' {
		const inset = insets.find((one) => boxesMeet(one.box, box));
		if (inset) return inset.side ?? 'west';
		const shares = [0.1, 0.5, 0.9];
		const spots = shares.flatMap((across) =>
			shares.map((down) => ({ x: box.x + box.width * across, y: box.y + box.height * down }))
		);
		const { points: hull, reach } = ground.east;
		const inEast = spots.filter((spot) => distanceTo(hull, spot) < reach).length;
		return inEast > spots.length / 2 ? 'east' : 'west';
	}

	function placedWay(way: Way): PlacedWay {
		const own = legs.get(way.key)!;
		const along = longest(own.map(pointsOn));
		const touch = along[along.length >> 1]!;
		const count = way.handoffs.length;
		const text = each ? way.when : count > 1 ? String(count) : '';
		if (text === '') return { legs: own, touch, note: null };
		const others = [...legs].filter(([key]) => key !== way.key).flatMap(([, run]) => run);
		const width = textWidth({ text, size: 'S', weight: each ? 400 : 600 }) + (each ? 4 : 8);
		const noted = { along, width, onWay: !each };
		// What passes within an inset is written in it.
		const inset = insetOf(way.from);
		const sheet = inset && inset === insetOf(way.to) ? inset.box : frame;
		const note = placeNote(noted, taken, others.flatMap(pointsOn), sheet);
		if (note) taken.push(note.box);
		else if (!each || isTold(way)) missed.push(`no free spot for “${text}” on ${way.key}`);
		return { legs: own, touch, note };
	}
}

function longest(runs: Point[][]): Point[] {
	const length = (points: readonly Point[]) =>
		points
			.slice(1)
			.reduce((sum, p, i) => sum + Math.hypot(p.x - points[i]!.x, p.y - points[i]!.y), 0);
	return runs.reduce((a, b) => (length(b) > length(a) ? b : a));
}
