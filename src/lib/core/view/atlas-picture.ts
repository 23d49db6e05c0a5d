// What is a map made of once every place has its point and every name its free spot? Plain numbers, no screen.
import type { Id } from '../schema/records.ts';
import type { Gazetteer } from './atlas.ts';
import type { Box, Course, Form, Point } from './arrangement.ts';

/** A run of a way: from one place to the next. */
export interface Leg {
	start: Point;
	end: Point;
	course: Course;
}

/** Where the name of a place and its hands stand. */
export interface PlacedBlock extends Point {
	/** The edge of the name that is at x. */
	anchor: 'start' | 'end';
	/** Hands follow below the name, or stand above it. */
	grows: 'down' | 'up';
	/** Marks in a row; 0: a row for each hand, with its name; -1: no hand is drawn, the name says how many there are. */
	columns: number;
	title: 'S' | 'M';
	/** With every hand that may come to stand here. */
	box: Box;
	/** What it lies on. */
	on: 'east' | 'west';
}

/** A place, by its dot. */
export interface PlacedStation extends Point {
	/** Whether it has a point on the earth: the others are named in the margin, and have no dot. */
	pinned: boolean;
	block: PlacedBlock;
}

/** A word on a way: a day, or how many handoffs went along it. */
export interface PlacedNote extends Point {
	anchor: 'start' | 'middle' | 'end';
	box: Box;
}

export interface PlacedWay {
	/** One, or two where it goes by a third place. */
	legs: Leg[];
	/** A point on it: its link stands there. */
	touch: Point;
	note: PlacedNote | null;
}

/** The hole between two places: how the text got from one to the other is not told. */
export interface PlacedHole extends Point {
	id: Id;
	from: Id;
	to: Id;
	stubs: Leg[];
}

/** What of the earth lies too far away for the map, and is drawn nearer. */
export type Part = 'america' | 'china';

/** Another part of the earth in a frame of its own. */
export interface PlacedInset {
	box: Box;
	land: string;
	part: Part;
	/** Where its name stands. */
	name: Box;
	/** The places that lie in it, and the side where all of them are. */
	places: Id[];
	side: 'east' | 'west' | null;
}

/** The ground of one form: px at zoom 1, origin top left; land is the data of a path. */
export interface MapGround {
	form: Form;
	width: number;
	height: number;
	land: string;
	insets: PlacedInset[];
	/** Corners of a shape around the places of the East, and how far it reaches beyond them. */
	east: { points: Point[]; reach: number };
}

/** What stands on the ground: of the story by name and handoff by handoff, of everybody by marks and numbers. */
export interface MapLayer {
	/** Who stands in it. */
	hands: Id[];
	stations: Record<Id, PlacedStation>;
	/** By the keys of the atlas. */
	ways: Record<string, PlacedWay>;
	holes: PlacedHole[];
	/** Where the names of the two sides stand, by their middle. */
	sides: { east: Point | null; west: Point | null };
}

/** One form of the map. */
export interface MapForm {
	ground: MapGround;
	story: MapLayer;
	all: MapLayer;
}

/** The map of a case: what stands where, and how both forms draw it. */
export interface Maps {
	gazetteer: Gazetteer;
	wide: MapForm;
	tall: MapForm;
}
