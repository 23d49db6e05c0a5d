// What is known of one hand: names, part in the story, what came to it and what it passed on.
import type { WovenHandoff } from '../../graph/types.ts';
import type { Agent, Id } from '../../schema/records.ts';
import type { Held } from '../arrangement.ts';
import { calendar, type Calendar } from '../calendar.ts';
import { plain, type Prose } from '../prose.ts';
import { agentName, localLang, localText } from '../sentence.ts';
import { claimRows, type ClaimRow } from './claim-row.ts';
import { aboutOf, disputesAbout, questionLink } from './disputes.ts';
import { claimsAbout, type Facts } from './facts.ts';
import { gapNotes, type GapNote } from './gap-note.ts';
import { cameRow, passedRow, type HandoffRow } from './handoff-row.ts';
import { namesView, type NamesView } from './names.ts';

export interface Told {
	text: string;
	lang: string;
}

export interface NodeCard {
	kind: 'node';
	id: Id;
	kindWord: string;
	held: Held;
	heldWord: string;
	names: NamesView;
	/** One sentence of life and part in the story; empty where no one wrote it. */
	summary: Told;
	partOf: Prose[];
	members: Prose[];
	/** Had the text first: nothing needs to have come to it. */
	origin: boolean;
	came: HandoffRow[];
	passed: HandoffRow[];
	gaps: GapNote[];
	/** Facts about it in dispute, each leading to its page. */
	disputes: Prose[];
	/** Its handoffs whose days the sources cannot agree on, each leading to the disagreement. */
	calendars: { handoff: Prose; calendar: Calendar }[];
	claims: ClaimRow[];
	sources: number;
	note: Told;
	/** Plain text for search engines and previews. */
	description: string;
}

/** The card of an agent of the case; throws where the case has no agent of this id. */
export function nodeCard(facts: Facts, id: Id): NodeCard {
	const { graph, language, words } = facts;
	const agent = graph.agents.get(id);
	if (!agent) throw new Error(`No agent "${id}".`);
	const came = handoffsOf(facts, graph.cameTo.get(id));
	const passed = handoffsOf(facts, graph.passedOn.get(id)).filter(
		({ givers, takers }) => !takers.every((taker) => givers.includes(taker))
	);
	const about = [...new Set([...came, ...passed])];
	const claims = [id, ...about.map((handoff) => handoff.id)].flatMap((thing) =>
		claimsAbout(facts, thing)
	);
	const names = namesView(facts, agent.names);
	const { held, word: heldWord } = heldBy(facts, id);
	const summary = told(facts, agent.summary);
	return {
		kind: 'node',
		id,
		kindWord: words.cards.agentKinds[agent.kind],
		held,
		heldWord,
		names,
		summary,
		partOf: (agent.partOf ?? []).map((part) =>
			words.cards.partOf(
				part.as ? [localText(part.as, language)] : [],
				agentName(graph, part.agent, words, language)
			)
		),
		members: membersOf(facts, id),
		origin: graph.case.work.origin.includes(id),
		came: came.map((handoff) => cameRow(facts, handoff)),
		passed: passed.map((handoff) => passedRow(facts, handoff)),
		gaps: gapNotes(facts, id),
		disputes: disputesAbout(facts, [id]).map((asked) => questionLink(facts, asked)),
		calendars: calendars(facts, about),
		claims: claimRows(facts, claims),
		sources: new Set(claims.map(({ account }) => account)).size,
		note: told(facts, agent.note),
		description: summary.text || `${names.name.value}: ${heldWord}.`
	};
}

/** Only where days do not meet: a difference in precision is told on the handoff's own card. */
function calendars(facts: Facts, handoffs: readonly WovenHandoff[]): NodeCard['calendars'] {
	const ids = handoffs.map(({ id }) => id);
	return disputesAbout(facts, ids)
		.filter(({ kind, irreconcilable }) => kind === 'dates' && irreconcilable)
		.flatMap((asked) => {
			const drawn = calendar(facts, asked);
			const name = plain(aboutOf(facts, asked));
			const to = { kind: 'disagreement', id: asked.id } as const;
			return drawn ? [{ handoff: [{ name, lang: facts.language, to }], calendar: drawn }] : [];
		});
}

/** The most that a hand could have held; one that only coarse tellings know has what those give it. */
export function heldBy(facts: Facts, id: Id): { held: Held; word: string } {
	const { graph, words } = facts;
	const most = facts.held.get(id)?.most ?? 'none';
	if (most !== 'none') return { held: most, word: words.cards.held[most] };
	const coarse = handoffsOf(facts, graph.cameTo.get(id)).find(
		(handoff) => facts.evidence.get(handoff.id)?.sources.length
	);
	if (!coarse) return { held: 'none', word: words.cards.held.none };
	const { held } = coarse.grants;
	return { held, word: words.cards.heldCoarsely(words.cards.held[held]) };
}

/** A text of a record with the language that it is in. */
export function told({ language }: Facts, text: Agent['summary']): Told {
	return { text: localText(text, language), lang: text ? localLang(text, language) : language };
}

function handoffsOf({ graph, told }: Facts, ids: readonly Id[] = []) {
	const tells = ids.filter((id) => told.has(id));
	return [...new Set(tells)].map((id) => graph.handoffs.get(id)!);
}

function membersOf({ graph, words, language }: Facts, id: Id): Prose[] {
	return [...graph.agents.values()].flatMap(({ id: member, partOf = [] }) =>
		partOf
			.filter(({ agent }) => agent === id)
			.map((part) => {
				const name = agentName(graph, member, words, language);
				return part.as ? words.handoffs.row(name, [localText(part.as, language)]) : name;
			})
	);
}
