// In which order does one look through the disagreements? Those on the way of the story first.
import type { Disagreement } from '../graph/disagreement.ts';
import type { Id } from '../schema/records.ts';
import { aboutOf, disagreementsIn, questionLink } from './card/disputes.ts';
import type { Facts } from './card/facts.ts';
import type { Prose } from './prose.ts';
import { localText } from './sentence.ts';

/** Disagreements that are looked through together, under their heading. */
export interface DisagreementLines {
	group: DisagreementGroup;
	heading: string;
	lines: DisagreementLine[];
}

export interface DisagreementLine {
	id: string;
	question: Prose;
	about: Prose;
	kindWord: string;
	sides: number;
	sources: number;
	/** Whether they cannot all be right. */
	irreconcilable: boolean;
}

export type DisagreementGroup = 'story' | 'hands' | 'elsewhere' | 'settled';

const GROUPS: readonly DisagreementGroup[] = ['story', 'hands', 'elsewhere', 'settled'];

/** Every disagreement in its group: in the order of the story, and what cannot be reconciled first. */
export function disagreementList(facts: Facts): DisagreementLines[] {
	const { picture } = facts.graph.case;
	const story = [...picture.spine, ...picture.word];
	const hands = new Set(story.flatMap((id) => thingsOf(facts, id)));
	const groupOf = ({ about, field, settled }: Disagreement): DisagreementGroup => {
		if (settled) return 'settled';
		if (about.some((id) => story.includes(id))) return 'story';
		return field !== null && hands.has(about[0]!) ? 'hands' : 'elsewhere';
	};
	const place = ({ about }: Disagreement) => {
		const places = about.map((id) => story.indexOf(id)).filter((at) => at >= 0);
		return places.length > 0 ? Math.min(...places) : story.length;
	};
	const sorted = disagreementsIn(facts).toSorted(
		(a, b) =>
			place(a) - place(b) ||
			Number(b.irreconcilable) - Number(a.irreconcilable) ||
			Number(a.kind === 'field') - Number(b.kind === 'field')
	);
	return GROUPS.map((group) => ({
		group,
		heading: headingOf(facts, group),
		lines: sorted.filter((one) => groupOf(one) === group).map((one) => line(facts, one))
	})).filter(({ lines }) => lines.length > 0);
}

function headingOf({ graph, words, nouns, language }: Facts, group: DisagreementGroup): string {
	const { groups } = words.disagreements;
	if (group !== 'story') return groups[group];
	return localText(graph.case.headings?.disagreements, language) || groups.story(nouns.work);
}

function line(facts: Facts, asked: Disagreement): DisagreementLine {
	const { id, kind, sides, irreconcilable } = asked;
	return {
		id,
		question: questionLink(facts, asked),
		about: aboutOf(facts, asked),
		kindWord: facts.words.disagreements.kinds[kind],
		sides: sides.length,
		sources: new Set(sides.flatMap(({ accounts }) => accounts)).size,
		irreconcilable
	};
}

/** The hands and copies of a handoff. */
function thingsOf({ graph }: Facts, id: Id): Id[] {
	const handoff = graph.handoffs.get(id);
	if (!handoff) return [];
	const { givers, holders, needs, grants } = handoff;
	const copies = [needs, grants].flatMap((one) =>
		one.held === 'copy' && one.copy ? [one.copy] : []
	);
	return [...givers, ...holders, ...copies];
}
