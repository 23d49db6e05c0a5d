// What is said of a step of the walk: who, what passed, when, how sure, how many ways on, and where among how many?
import type { Id } from '../schema/records.ts';
import type { Stage, StageNode } from './arrangement.ts';
import { heldOnDay } from './listed.ts';
import type { Scene } from './scene.ts';
import { above, siblings, waysBack, waysOn, type Place } from './walk.ts';
import type { WalkWords } from './words/walk.ts';

/** A way on as it stands in the list: its hand, and what passes on it. */
export interface WayOn {
	to: Id;
	name: string;
	lang: string;
	spoken: string;
}

export interface Said {
	/** Everything in one message, for the ear. */
	heard: string;
	/** What passed on the way here, in sentences; of a beginning, that it is one. */
	passed: string;
	/** What the day and the strikes that are on make of the handoff and the hand; empty without any. */
	standing: string;
	/** "2 of 3 ways on from Wiktor Grajewski" */
	among: string;
	ways: WayOn[];
	/** The handoff by which one came here, or before which a gap stands; null where no handoff joins the two. */
	handoff: Id | null;
}

/** What is said at a place of the walk. */
export function walkSaid(
	stage: Stage,
	shown: ReadonlySet<Id>,
	at: Place,
	words: WalkWords,
	scene: Pick<Scene, 'held' | 'ghosts' | 'struck'> = {}
): Said {
	const hands = new Map(stage.nodes.map((node): [Id, StageNode] => [node.id, node]));
	const name = (id: Id) => hands.get(id)?.name ?? id;
	const joins = new Map(
		[...stage.lines, ...stage.ties, ...stage.gaps].map((join) => [join.id, join])
	);
	const told = (by: readonly string[]) => [
		...new Set(by.map((id) => joins.get(id)?.spoken ?? '').filter(Boolean))
	];
	const up = above(stage, shown, at);
	const came = up && waysBack(stage, shown, at.hand).find(({ to }) => to === up.hand);
	const list = siblings(stage, shown, at);
	const passed = came ? words.sentences(told(came.by)) : words.beginning;
	const among = words.among(list.indexOf(at.hand) + 1, list.length, up && name(up.hand));
	const ways = waysOn(stage, shown, at.hand).map(({ to, by }) => ({
		to,
		name: name(to),
		lang: hands.get(to)?.lang ?? '',
		spoken: words.sentences(told(by))
	}));
	const handoffs = (came?.by ?? []).flatMap((id) => {
		const join = joins.get(id);
		return join && 'handoff' in join ? [join.handoff] : [];
	});
	const stands = standing(came?.by ?? []);
	return {
		heard: [passed, stands, words.ways(ways.map((way) => way.name)), `${among}.`]
			.filter(Boolean)
			.join(' '),
		passed,
		standing: stands,
		among,
		ways,
		handoff: handoffs[0] ?? null
	};

	function standing(by: readonly string[]): string {
		const { held, ghosts, struck } = scene;
		const filled = held?.get(at.hand);
		// Of several handoffs between the two, one that has happened is enough.
		const gone = by.map((id) => ghosts?.get(id));
		const ghost = gone.every(Boolean) ? gone[0] : undefined;
		const state = [
			ghost && words.states[ghost],
			struck?.has(at.hand) && words.states.struck,
			filled?.could && heldOnDay(filled.held, filled.could, words.states)
		];
		return words.state(state.filter((one) => typeof one === 'string'));
	}
}
