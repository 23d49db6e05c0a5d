// Whose unknown day, if it were known, would narrow most who can have known of the speech when?
import { settle, undated, type Settled } from '../../query/settle.ts';
import type { Id } from '../../schema/records.ts';
import { handoffLink } from '../card/handoff-row.ts';
import type { Prose } from '../prose.ts';
import { agentNames } from '../sentence.ts';
import { routeWords } from '../words/routes.ts';
import type { Traced } from './asked-routes.ts';

export interface SettledRow {
	handoff: Id;
	sentence: Prose;
	/** How much less doubt, and about whom. */
	less: string;
	about: Prose | null;
	/** Days of doubt less, on average: what the rows are sorted by. */
	mean: number;
}

/** The handoffs that can be tried, one after another. */
export function toSettle({ tracer }: Traced): Id[] {
	return undated(tracer);
}

/** What the days of these handoffs would settle, most first; those that would settle nothing are left out. */
export function settled(traced: Traced, handoffs?: readonly Id[]): SettledRow[] {
	return settle(traced.tracer, { handoffs })
		.filter(({ mean }) => mean > 0)
		.map((one) => rowOf(traced, one));
}

/** Rows of several answers as one. */
export function mostFirst(rows: readonly SettledRow[]): SettledRow[] {
	return rows.toSorted((a, b) => b.mean - a.mean || (a.handoff < b.handoff ? -1 : 1));
}

function rowOf({ facts }: Traced, { handoff, mean, least, most, agents }: Settled): SettledRow {
	const { graph, words, language } = facts;
	const said = routeWords(language).settling;
	return {
		handoff,
		sentence: handoffLink(facts, graph.handoffs.get(handoff)!),
		less: said.less(Math.round(least), Math.round(most)),
		about: agents.length > 0 ? said.about(agentNames(graph, agents, words, language)) : null,
		mean
	};
}
