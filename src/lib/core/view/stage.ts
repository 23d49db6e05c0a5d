// What can be drawn of a case: every hand, line, tie and gap with its words and grades, before anything has a place.
import { dispute, evidence } from '../graph/evidence.ts';
import { floor, spanOf } from '../graph/dates.ts';
import { gaps } from '../graph/gaps.ts';
import { couldHaveHeld } from '../graph/holdings.ts';
import { closure } from '../graph/order.ts';
import { everyone, support, told, type Telling } from '../graph/telling.ts';
import type { CaseGraph, WovenHandoff } from '../graph/types.ts';
import type { Agent, AgentKind, Id, LocalText } from '../schema/records.ts';
import type {
	Held,
	Passed,
	Shape,
	Stage,
	StageGap,
	StageLine,
	StageMaking,
	StageNode,
	StageTie
} from './arrangement.ts';
import { dateWords } from './date-words.ts';
import { plain } from './prose.ts';
import { finding } from './finding.ts';
import { displayName, handoffSentence, localText } from './sentence.ts';
import { yearsOf } from './years.ts';
import type { Language, Words } from './words/words.ts';

const SHAPES: Record<AgentKind, Shape> = {
	person: 'person',
	organisation: 'institution',
	office: 'institution',
	publication: 'publication',
	group: 'group',
	public: 'group',
	unknown: 'unknown'
};

/**
 * The stage of a whole case in one language, as told by everyone or by some. What a telling does not
 * speak of stays on it, not told, so that a picture that was laid out for everyone has words for it.
 */
export function stage(
	graph: CaseGraph,
	words: Words,
	language: Language,
	telling: Telling = everyone
): Stage {
	const text = (local: LocalText | undefined) => localText(local, language);
	const held = couldHaveHeld(graph, telling);
	const holes = gaps(graph, telling);
	const first = floor(graph);
	const order = closure(graph, telling);
	const carried = new Set(told(graph, telling).map(({ id }) => id));
	const tells = (handoff: Id) => telling.accounts === null || carried.has(handoff);
	const { picture, lanes, sides, work } = graph.case;
	const shown = new Set([...picture.spine, ...picture.word]);

	const lines = [...graph.handoffs.values()].flatMap((handoff) => linesOf(handoff));
	const hands = handsTold();
	const nodes = [...graph.agents.values()].map(nodeOf);
	const found = finding(graph, telling, order);
	const { word, text: whole } = found;

	return {
		nodes,
		lines,
		ties: tiesOf(),
		gaps: gapsOf(),
		makings: [...graph.handoffs.values()].flatMap(makingOf),
		spine: picture.spine,
		word: picture.word,
		branches: picture.branches,
		lanes: lanes.map((lane) => ({
			id: lane.id,
			title: text(lane.title),
			side: sideOf(lane.places)
		})),
		sides: { east: text(sides.east), west: text(sides.west) },
		wordTitle: text(picture.wordTitle),
		wordNote: text(picture.wordNote),
		rivalWord: words.picture.rival,
		lead: text(graph.case.lead),
		hands: nodes.length,
		finding: found,
		arrival: dayOf(picture.spine.at(-1)),
		later:
			word && whole && whole.least >= word.most
				? words.picture.later(whole.least - word.most, whole.most - word.least)
				: ''
	};

	function dayOf(handoff: Id | undefined): string {
		const days = handoff && tells(handoff) ? spanOf(graph, handoff, telling) : null;
		return days?.dated ? dateWords(days.span, words, first) : '';
	}

	function sideOf(places: Id[]): 'east' | 'west' {
		return graph.places.get(places[0]!)?.side ?? 'east';
	}

	function nodeOf(agent: Agent): StageNode {
		const shape = SHAPES[agent.kind];
		const name = displayName(agent.names, language);
		const had = heldBy(agent.id);
		return {
			id: agent.id,
			shape,
			held: had,
			name: text(agent.label) || name.value,
			lang: agent.label ? language : name.lang,
			role: text(agent.role),
			years: yearsOf(agent),
			lane: laneOf(agent),
			main: picture.main.includes(agent.id),
			told: hands.has(agent.id),
			spoken: words.picture.spoken.node({
				name: name.value,
				kind: words.picture.kinds[shape],
				years: yearsOf(agent),
				role: text(agent.role),
				held: words.cards.held[had],
				came: (graph.cameTo.get(agent.id) ?? []).filter(tells).length,
				passed: (graph.passedOn.get(agent.id) ?? []).filter(tells).length
			})
		};
	}

	function handsTold(): Set<Id> {
		if (telling.accounts === null) return new Set(graph.agents.keys());
		const speaking = [...carried].map((id) => graph.handoffs.get(id)!);
		return new Set([
			...speaking.flatMap(({ givers, holders }) => [...givers, ...holders]),
			...(holes.length > 0 ? [work.origin[0]!] : [])
		]);
	}

	/** A hand that only a rival telling knows held what that telling gives it. */
	function heldBy(agent: Id): Held {
		const most = held.get(agent)?.most ?? 'none';
		if (most !== 'none') return most;
		const rival = (graph.cameTo.get(agent) ?? []).filter(
			(id) => support(graph, id, telling).length > 0
		);
		return rival.length > 0 ? graph.handoffs.get(rival[0]!)!.grants.held : 'none';
	}

	function laneOf(agent: Agent): Id {
		const lane = lanes.find(
			({ places }) => agent.place !== undefined && places.includes(agent.place)
		);
		if (lane) return lane.id;
		// An unnamed hand without a place stands with those whom it dealt with.
		const met = [...(graph.passedOn.get(agent.id) ?? []), ...(graph.cameTo.get(agent.id) ?? [])]
			.map((id) => graph.handoffs.get(id)!)
			.flatMap((handoff) => [
				handoff.place,
				...[...handoff.takers, ...handoff.givers].map((a) => graph.agents.get(a)?.place)
			])
			.find((place) => place !== undefined);
		return (
			lanes.find(({ places }) => met !== undefined && places.includes(met))?.id ?? lanes[0]!.id
		);
	}

	function linesOf(handoff: WovenHandoff): StageLine[] {
		const { grade, sources } = evidence(graph, handoff.id, telling);
		const at = dispute(graph, handoff.id, telling);
		const days = spanOf(graph, handoff.id, telling);
		const when = days.dated ? dateWords(days.span, words, first) : '';
		const isTold = tells(handoff.id);
		const rival = !shown.has(handoff.id) && at.rivals.some((id) => shown.has(id));
		return handoff.givers.flatMap((from) =>
			handoff.takers
				.filter((to) => to !== from)
				.map((to) => {
					const gap = holes.some((hole) => hole.handoff === handoff.id && hole.giver === from);
					return {
						id: `${handoff.id}~${from}~${to}`,
						handoff: handoff.id,
						from,
						to,
						passed: passedBy(handoff),
						grade,
						disputed: at.disputed,
						rival,
						told: isTold,
						question: text(handoff.question),
						when,
						dayDisputed: at.dates.length > 0,
						gap,
						copies: copiesOf(handoff),
						sources,
						spoken: spokenOf(handoff, gap)
					};
				})
		);
	}

	function makingOf(handoff: WovenHandoff): StageMaking[] {
		const [at] = handoff.givers;
		const kept = handoff.givers.length === 1 && handoff.takers.every((taker) => taker === at);
		if (!kept) return [];
		const { id } = handoff;
		const { disputed } = dispute(graph, id, telling);
		return [{ id, at: at!, disputed, told: tells(id), spoken: spokenOf(handoff, false) }];
	}

	function spokenOf(handoff: WovenHandoff, gap: boolean): string {
		const sentence = plain(handoffSentence(graph, handoff, words, language));
		if (!tells(handoff.id)) return words.picture.spoken.untold(sentence);
		const days = spanOf(graph, handoff.id, telling);
		return words.picture.spoken.line({
			sentence,
			when: days.dated ? dateWords(days.span, words, first) : '',
			dayDisputed: days.conflict.length > 0,
			grade: words.cards.grades[evidence(graph, handoff.id, telling).grade],
			disputed: dispute(graph, handoff.id, telling).disputed,
			gap
		});
	}

	function tiesOf(): StageTie[] {
		const acting = [...graph.handoffs.values()].flatMap((handoff) =>
			(handoff.for ?? []).flatMap((to) =>
				handoff.takers
					.filter((from) => from !== to)
					.map((from) => ({
						id: `for~${from}~${to}`,
						from,
						to,
						as: null as LocalText | null | undefined
					}))
			)
		);
		const belonging = [...graph.agents.values()].flatMap((agent) =>
			(agent.partOf ?? []).map((part) => ({
				id: `part~${agent.id}~${part.agent}`,
				from: agent.id,
				to: part.agent,
				as: part.as
			}))
		);
		const joined = new Set<string>();
		return [...acting, ...belonging]
			.filter(({ from, to }) => {
				const key = `${from}~${to}`;
				if (joined.has(key)) return false;
				joined.add(key);
				// Whoever hands to his own office is already joined to it by the line.
				return !lines.some(
					(l) => (l.from === from && l.to === to) || (l.from === to && l.to === from)
				);
			})
			.map(({ id, from, to, as }) => {
				const [a, b] = [nameFor(from), nameFor(to)];
				return {
					id,
					from,
					to,
					belongs: as !== null,
					spoken:
						as === null
							? words.picture.spoken.tie(a, b)
							: words.picture.spoken.belongs(a, b, text(as ?? undefined))
				};
			});
	}

	function gapsOf(): StageGap[] {
		const seen = new Set<string>();
		return holes
			.filter(({ hole }) => !seen.has(hole) && seen.add(hole))
			.map(({ handoff, giver }) => ({
				id: `gap~${handoff}`,
				handoff,
				at: giver,
				since: work.origin[0]!,
				note: words.picture.gap,
				spoken: words.picture.spoken.gap(nameFor(giver))
			}));
	}

	function nameFor(agent: Id): string {
		return displayName(graph.agents.get(agent)!.names, language).value;
	}
}

function passedBy(handoff: WovenHandoff): Passed {
	return handoff.grants.held === 'copy'
		? 'copy'
		: handoff.grants.held === 'read'
			? 'reading'
			: 'word';
}

function copiesOf({ passes }: WovenHandoff): Id[] {
	return passes.what === 'copy'
		? [passes.copy]
		: passes.what === 'make'
			? [passes.from, passes.to]
			: [];
}
