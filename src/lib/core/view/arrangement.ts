// What a picture of the graph is made of once everything has its place: plain numbers and words, no screen.
import type { Id } from '../schema/records.ts';

export interface Point {
	x: number;
	y: number;
}
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export type Form = 'wide' | 'tall';
export type Shape = 'person' | 'institution' | 'publication' | 'group' | 'unknown';
/** The most that a hand could have held. */
export type Held = 'copy' | 'read' | 'gist' | 'none';
export type Passed = 'copy' | 'reading' | 'word';
export type Grade = 0 | 1 | 2 | 3 | 4;

/** A hand on the stage: who, and what is said of it. */
export interface StageNode {
	id: Id;
	shape: Shape;
	held: Held;
	name: string;
	/** Language of the name, for `lang`. */
	lang: string;
	role: string;
	/** "1925–2007"; empty where the case knows none. */
	years: string;
	lane: Id;
	main: boolean;
	/** The telling speaks of it; everyone together speaks of all. */
	told: boolean;
	/** One useful sentence: kind, name, what came and went, how sure. */
	spoken: string;
}

/** One giver to one taker of a handoff; a handoff with several hands has several lines. */
export interface StageLine {
	/** `handoff~giver~taker` */
	id: string;
	handoff: Id;
	from: Id;
	to: Id;
	passed: Passed;
	grade: Grade;
	disputed: boolean;
	/** A telling that the shown route excludes: drawn in ink, never red. */
	rival: boolean;
	/** The telling speaks of it; everyone together speaks of all. */
	told: boolean;
	/** The question at issue, printed beside a disputed line. */
	question: string;
	/** What the picture prints by day: "by 13 April". */
	when: string;
	/** Sources give days that cannot both be right. */
	dayDisputed: boolean;
	/** A gap stands before this line: how its giver got the text is not told. */
	gap: boolean;
	/** Copies that move or are made in this handoff, and the sources that speak of it: for lighting. */
	copies: Id[];
	sources: Id[];
	spoken: string;
}

/** Belonging, not passing: an agent acts for or is part of an organisation. */
export interface StageTie {
	id: string;
	from: Id;
	to: Id;
	/** Part of it for good, rather than acting for it in one handoff. */
	belongs: boolean;
	spoken: string;
}

/** A computed hole: the giver of this handoff has no recorded receipt. */
export interface StageGap {
	/** `gap~handoff` */
	id: string;
	handoff: Id;
	/** The hand that had it without a word on how. */
	at: Id;
	/** Where the line comes from as far as anyone knows: the origin. */
	since: Id;
	note: string;
	spoken: string;
}

/** A handoff whose giver is its only taker: one hand made a copy and kept it, so no line leads anywhere. */
export interface StageMaking {
	/** The handoff. */
	id: Id;
	at: Id;
	disputed: boolean;
	told: boolean;
	spoken: string;
}

/** Everything that can be drawn of a case, before it has places. */
export interface Stage {
	nodes: StageNode[];
	lines: StageLine[];
	ties: StageTie[];
	gaps: StageGap[];
	makings: StageMaking[];
	/** Handoff ids of the two stories, and of the branches that the first view shows too. */
	spine: Id[];
	word: Id[];
	branches: Id[];
	/** Columns in travel order. */
	lanes: { id: Id; title: string; side: 'east' | 'west' }[];
	sides: { east: string; west: string };
	wordTitle: string;
	wordNote: string;
	/** What stands on a line that the shown story excludes. */
	rivalWord: string;
	/** The case in its first two lines, for a stranger. */
	lead: string;
	/** How many hands the whole case has, drawn here or not. */
	hands: number;
	/** How many days after the speech word, and the text, came out; null where no date bounds it. */
	finding: Finding;
	/** Day words of the last step of the text's story, which may move nothing: the print. */
	arrival: string;
	/** "83 to 101 days later", between the two arrivals. */
	later: string;
}

export interface Finding {
	/** Whole days after the floor, inclusive at both ends. */
	word: { least: number; most: number } | null;
	text: { least: number; most: number } | null;
}

export interface PlacedNode extends Point {
	id: Id;
	shape: Shape;
	held: Held;
	width: number;
	height: number;
}

/** Straight; or through points with rounded corners; or one quadratic curve. */
export type Course =
	| { kind: 'straight' }
	| { kind: 'bend'; via: Point[]; radius: number }
	| { kind: 'arc'; control: Point };

export interface PlacedLine {
	id: string;
	handoff: Id;
	from: Id;
	to: Id;
	/** Where the stroke begins and where the arrow's tip ends: clear of the marks. */
	start: Point;
	end: Point;
	course: Course;
	/** Stroke width in px at zoom 1. */
	width: number;
	passed: Passed;
	grade: Grade;
	disputed: boolean;
	/** red = the text in motion; ink = reading or word; ink-2 = a side strand. */
	ink: 'red' | 'ink' | 'ink-2';
	arrow: boolean;
	/** Foot centre of the four bars; absent where the form leaves them out. */
	tally?: Point;
	/** A letter on the line instead of a tally: which of two tellings has it. */
	tag?: string;
	/** A point on the line: its link stands there. */
	touch: Point;
}

export interface PlacedTie {
	id: string;
	start: Point;
	end: Point;
	course: Course;
}

/**
 * A hole with a question mark. On the spine it is 44 px wide and stands between two stubs, lines of
 * their own without a handoff; elsewhere it is small and stands before the hand.
 */
export interface PlacedGap extends Point {
	id: string;
	handoff: Id;
	small: boolean;
	stubs: { start: Point; end: Point; arrow: boolean }[];
	/** Stroke of the stubs, px. */
	width: number;
}

export interface LabelLine {
	text: string;
	size: 'S' | 'M' | 'L';
	weight: 400 | 600;
	ink: 'ink' | 'ink-2';
	italic?: boolean;
	lang?: string;
	/** The line whose day this is, or `later` for the days between the two arrivals: another telling has its own. */
	when?: string;
	/** Baseline, from the label's y. */
	dy: number;
}

export interface PlacedLabel extends Point {
	/** Node, line or gap that it names; empty for furniture. */
	of: string;
	anchor: 'start' | 'middle' | 'end';
	lines: LabelLine[];
	/** Quarter turn, for the tall strip. */
	turned?: boolean;
	box: Box;
}

export interface PlacedLane extends Box {
	id: Id;
	side: 'east' | 'west';
}

/** What two forms of one picture are drawn from. */
export interface Pictures {
	stage: Stage;
	wide: Arrangement;
	tall: Arrangement;
}

/** One complete picture. Coordinates in px at zoom 1, origin top left. */
export interface Arrangement {
	form: Form;
	width: number;
	height: number;
	lanes: PlacedLane[];
	strip: Box | null;
	frontier: { start: Point; end: Point };
	bracket: { start: Point; end: Point } | null;
	nodes: PlacedNode[];
	lines: PlacedLine[];
	ties: PlacedTie[];
	gaps: PlacedGap[];
	labels: PlacedLabel[];
}
