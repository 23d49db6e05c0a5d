// How does a picture that was laid out for everyone show another telling? Restyled; nothing moves.
import type { Id } from '../schema/records.ts';
import type {
	Arrangement,
	LabelLine,
	PlacedGap,
	PlacedLabel,
	PlacedLine,
	PlacedNode,
	Stage
} from './arrangement.ts';
import { strokeWidth } from './weight.ts';

export interface Retelling {
	/** What the telling does not speak of: left out, or kept for the scene to fade. */
	untold: 'hidden' | 'faded';
	/** A hand or handoff that stays although it is not told: the one in focus. */
	keep?: Id | null;
	/** Letters on the lines, by handoff: whose telling has it. They take the place of the tallies. */
	tags?: ReadonlyMap<Id, string>;
}

/** Widest letters of the two sizes, px: what fits where a shorter text stood is a guess without a font. */
const LETTER = { S: 6.4, M: 8.6, L: 18 } as const;
/** A small gap stands this far before its hand, px. */
const BEFORE = 14;

/**
 * The same arrangement under another telling's stage: lines by its grades, disputes and gaps, hands by
 * what they could have held, days in its words. Whatever is kept stays where it is.
 */
export function retell(
	arrangement: Arrangement,
	stage: Stage,
	{ untold, keep = null, tags }: Retelling
): Arrangement {
	const lineOf = new Map(stage.lines.map((line) => [line.id, line]));
	const nodeOf = new Map(stage.nodes.map((node) => [node.id, node]));
	const faded = untold === 'faded';
	const kept = new Set(
		stage.lines
			.filter((line) => line.told || faded || line.handoff === keep)
			.flatMap((line) => [line.id, ...(line.handoff === keep ? [line.from, line.to] : [])])
	);
	const stays = (id: Id) => faded || id === keep || kept.has(id) || !!nodeOf.get(id)?.told;

	const nodes = arrangement.nodes
		.filter(({ id }) => stays(id))
		.map((node): PlacedNode => ({ ...node, held: nodeOf.get(node.id)?.held ?? 'none' }));
	const lines = arrangement.lines.filter(({ id }) => kept.has(id)).map(lineAs);
	const gaps = gapsAs(nodes);
	const drawn = new Set([...nodes, ...lines].map(({ id }) => id));
	return {
		...arrangement,
		bracket: stage.later ? arrangement.bracket : null,
		nodes,
		lines,
		ties: arrangement.ties.filter((tie) => {
			const of = stage.ties.find(({ id }) => id === tie.id);
			return !!of && drawn.has(of.from) && drawn.has(of.to);
		}),
		gaps,
		labels: arrangement.labels.flatMap((label) => labelAs(label) ?? [])
	};

	function lineAs(placed: PlacedLine): PlacedLine {
		const of = lineOf.get(placed.id)!;
		const { tally, ...rest } = placed;
		const tag = tags?.get(placed.handoff);
		const marked = { ...rest, ...(tags ? tag && { tag } : tally && { tally }) };
		if (!of.told) return marked;
		const onRoute = placed.width === strokeWidth(placed.grade, true);
		return {
			...marked,
			grade: of.grade,
			disputed: of.disputed,
			width: strokeWidth(of.grade, onRoute),
			ink: of.passed === 'copy' && !of.rival ? 'red' : placed.ink === 'red' ? 'ink' : placed.ink
		};
	}

	/** Holes that the telling shares with everyone stand where they stood; its own stand small before the hand. */
	function gapsAs(hands: readonly PlacedNode[]): PlacedGap[] {
		return stage.gaps.flatMap(({ id, handoff, at }): PlacedGap[] => {
			const shared = arrangement.gaps.find((gap) => giverOf(gap) === at);
			if (shared) return [{ ...shared, id, handoff }];
			const hand = hands.find((node) => node.id === at);
			if (!hand || hand.shape === 'unknown') return [];
			const x = hand.x - hand.width / 2 - BEFORE;
			return [{ id, handoff, x, y: hand.y, small: true, width: 0, stubs: [] }];
		});
	}

	function giverOf({ handoff }: PlacedGap): Id | undefined {
		return stage.lines.find((line) => line.handoff === handoff)?.from;
	}

	function labelAs(label: PlacedLabel): PlacedLabel | null {
		const hole = arrangement.gaps.find(({ id }) => id === label.of);
		if (hole) {
			const now = gaps.find((gap) => giverOf(gap) === giverOf(hole));
			return now ? { ...label, of: now.id } : null;
		}
		const line = lineOf.get(label.of);
		if (line) {
			const says = line.rival ? stage.rivalWord : line.disputed ? line.question : '';
			return line.told && says === saidBy(label) ? label : null;
		}
		if (label.of !== '' && !drawn.has(label.of)) return null;
		const said = daysAs(label);
		return said.length > 0 ? { ...label, lines: said } : null;
	}

	/** The lines of a label, each day in the words of this telling, or the role in its place. */
	function daysAs(label: PlacedLabel): LabelLine[] {
		const done = new Set<string>();
		return label.lines.flatMap((line): LabelLine[] => {
			if (!line.when) return [line];
			const own = label.lines.filter((other) => other.when === line.when);
			if (done.has(line.when)) return [];
			done.add(line.when);
			const room = Math.max(label.box.width, own.length * widest(own)) + 8;
			const role = nodeOf.get(label.of)?.role ?? '';
			const saidAlready = saidBy(label).includes(role);
			const text = [dayOf(line.when), saidAlready ? '' : role].find(
				(words) => words !== '' && words.length * LETTER[line.size] <= room
			);
			if (!text) return [];
			const parts = own.length > 1 ? halves(text) : [text];
			return own
				.slice(0, parts.length)
				.flatMap((at, i) => (parts[i] ? { ...at, text: parts[i] } : []));
		});
	}

	function dayOf(when: string): string {
		if (when === 'later') return stage.later;
		if (when === 'arrival') return stage.arrival;
		const line = lineOf.get(when);
		return line?.told && !line.dayDisputed ? line.when : '';
	}
}

function saidBy({ lines }: PlacedLabel): string {
	return lines.map(({ text }) => text).join(' ');
}

function widest(lines: readonly LabelLine[]): number {
	return Math.max(...lines.map(({ text, size }) => text.length * LETTER[size]));
}

/** A text on two lines, broken at the space nearest to its middle. */
function halves(text: string): string[] {
	const spaces = [...text].flatMap((char, i) => (char === ' ' ? [i] : []));
	if (text.length < 16 || spaces.length === 0) return [text];
	const middle = (at: number) => Math.abs(at - text.length / 2);
	const cut = spaces.reduce((best, at) => (middle(at) < middle(best) ? at : best));
	return [text.slice(0, cut), text.slice(cut + 1)];
}
