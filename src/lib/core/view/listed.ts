// Which hands and handoffs does a lens show, and in which state is each? One answer for every lens.
//
// What a lens owes its page: the link of a hand carries `data-hand` (its id), the link of a handoff `data-line`
// (the handoff's id), each once, and both `data-state={stateWords(...)}`, so that the lenses can be compared.
import type { Id } from '../schema/records.ts';
import type { Arrangement, Held, Stage, StageLine, StageMaking, StageNode } from './arrangement.ts';
import type { Filled, Ghost, Scene } from './scene.ts';
import type { States } from './words/en/states.ts';

/** Full strength; not in what is looked at; or only a trace of it. */
export type Light = 'lit' | 'faded' | Ghost;

export interface ListedHand {
	id: Id;
	node: StageNode;
	light: Light;
	selected: boolean;
	struck: boolean;
	/** The telling speaks of it. */
	told: boolean;
	/** What it held, by itself or on the day that is on. */
	filled: Filled;
}

export interface ListedHandoff {
	id: Id;
	/** From each giver to each taker; none where a hand made a copy and kept it. */
	lines: StageLine[];
	making: StageMaking | null;
	spoken: string;
	light: Light;
	selected: boolean;
	struck: boolean;
	told: boolean;
	disputed: boolean;
	rival: boolean;
	/** How its giver got it is not told. */
	gap: boolean;
}

export interface Listed {
	/** In the order in which the chain has them, and each once. */
	hands: ListedHand[];
	handoffs: ListedHandoff[];
}

/** What is on view of an arrangement, in one state each; what the stage has no word for is not there. */
export function listed(
	stage: Stage,
	arrangement: Pick<Arrangement, 'nodes' | 'lines'>,
	scene: Scene
): Listed {
	const nodeOf = new Map(stage.nodes.map((node) => [node.id, node]));
	const drawn = new Set(arrangement.nodes.map(({ id }) => id));
	const drawnLines = new Set(arrangement.lines.map(({ id }) => id));
	const linesOf = new Map<Id, StageLine[]>();
	for (const line of stage.lines) {
		if (!drawnLines.has(line.id)) continue;
		const others = linesOf.get(line.handoff);
		if (others) others.push(line);
		else linesOf.set(line.handoff, [line]);
	}
	const gaps = new Set(stage.gaps.map(({ handoff }) => handoff));
	const order = new Set(arrangement.lines.map(({ handoff }) => handoff));

	return {
		hands: [...drawn].flatMap((id) => {
			const node = nodeOf.get(id);
			return node ? [handOf(node)] : [];
		}),
		handoffs: [
			...[...order].flatMap((id) => {
				const lines = linesOf.get(id);
				return lines ? [handoffOf(id, lines)] : [];
			}),
			...stage.makings.filter(({ at, told }) => told && drawn.has(at)).map(makingOf)
		]
	};

	function handOf(node: StageNode): ListedHand {
		const { id, held, told } = node;
		return {
			id,
			node,
			light: lightOf([id]),
			selected: scene.selected.node === id,
			struck: scene.struck?.has(id) ?? false,
			told,
			filled: scene.held?.get(id) ?? { held, could: null }
		};
	}

	function handoffOf(id: Id, lines: StageLine[]): ListedHandoff {
		return {
			id,
			lines,
			making: null,
			spoken: lines[0]!.spoken,
			light: lightOf(lines.map((line) => line.id)),
			...states(id),
			told: lines.some(({ told }) => told),
			disputed: lines.some(({ disputed }) => disputed),
			rival: lines.some(({ rival }) => rival),
			gap: gaps.has(id) || lines.some(({ gap }) => gap)
		};
	}

	function makingOf(making: StageMaking): ListedHandoff {
		const { id, at, spoken, told, disputed } = making;
		return {
			id,
			lines: [],
			making,
			spoken,
			// It has no line of its own: it is as bright as the hand that it happened in.
			light: scene.ghosts?.get(id) ?? lightOf([at]),
			...states(id),
			told,
			disputed,
			rival: false,
			gap: gaps.has(id)
		};
	}

	function states(id: Id) {
		return {
			selected: scene.selected.handoff === id,
			struck: scene.struck?.has(id) ?? false
		};
	}

	/** A handoff of several lines is as bright as the brightest. */
	function lightOf(ids: readonly string[]): Light {
		const ghost = ids.map((id) => scene.ghosts?.get(id)).find(Boolean);
		if (ghost) return ghost;
		return scene.lit === null || ids.some((id) => scene.lit!.has(id)) ? 'lit' : 'faded';
	}
}

/** The state of a hand or handoff in a few fixed words, the same in every lens: "lit disputed gap". */
export function stateWords(of: ListedHand | ListedHandoff): string {
	// Plainly, since a picture of thousands says them anew at every step of a day.
	let words: string = of.light;
	if (of.selected) words += ' selected';
	if (of.struck) words += ' struck';
	if (!of.told) words += ' untold';
	if ('gap' in of) {
		if (of.disputed) words += ' disputed';
		if (of.rival) words += ' rival';
		return of.gap ? `${words} gap` : words;
	}
	const { held, could } = of.filled;
	return `${words} held-${held}${could === null ? '' : ` could-${could}`}`;
}

/** What a hand must have had on the day that is on, and the most that it could have had, in words. */
export function heldOnDay(must: Held, could: Held, said: States): string {
	const parts = [said.must[must], must === could ? '' : said.could[could]];
	return parts.filter(Boolean).join('; ') || said.could.none;
}
