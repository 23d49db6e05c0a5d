// What do some of the sources tell, what do they leave out, and what do all together say otherwise?
import type { CaseGraph } from '../graph/types.ts';
import { opposes, spoken } from '../graph/telling.ts';
import type { Id } from '../schema/records.ts';
import type { Stage } from './arrangement.ts';
import { facts, type Facts } from './card/facts.ts';
import { sentenceRow, type HandoffRow } from './card/handoff-row.ts';
import type { Prose } from './prose.ts';
import { stage } from './stage.ts';
import { choiceName, tellingOf } from './tellers.ts';

export interface ToldRow {
	row: HandoffRow;
	/** What all sources together say otherwise; empty where it is the same. */
	together: string;
}

export interface AsTold {
	accounts: Id[];
	/** Asked for, and no source here. */
	unknown: string[];
	/** "As told by Melman, 2006" */
	title: Prose;
	counts: string;
	headline: string;
	stage: Stage;
	/** What it tells, by day. */
	tells: ToldRow[];
	denies: HandoffRow[];
}

/** A telling as a page shows it, beside everyone's. */
export function asTold(all: Facts, ids: readonly string[]): AsTold {
	const { graph, words, language } = all;
	const { telling, accounts, unknown } = tellingOf(graph, ids);
	const own = accounts.length > 0 ? facts(graph, language, telling) : all;
	const set = stage(graph, words, language, telling);
	const said = words.tellings;
	const order = new Map([...own.order.spans.keys()].map((id, i) => [id, i]));
	const tells = [...own.told]
		.map((id) => ({ row: rowOf(own, id), together: togetherOf(all, own, id) }))
		.sort((a, b) => a.row.from - b.row.from || at(a.row.id) - at(b.row.id));
	return {
		accounts,
		unknown,
		title: said.told(choiceName(graph, accounts, words, language)),
		counts: said.counts(own.told.size, set.gaps.length, graph.handoffs.size - own.told.size),
		headline: said.headline(set.finding.word, set.finding.text),
		stage: set,
		tells,
		denies: denied(graph, own).map((id) => rowOf(all, id))
	};

	function at(id: Id): number {
		return order.get(id) ?? Infinity;
	}
}

function rowOf(facts: Facts, id: Id): HandoffRow {
	return sentenceRow(facts, facts.graph.handoffs.get(id)!);
}

/** Day, grade and dispute of all sources, where they are not the telling's own. */
function togetherOf(all: Facts, own: Facts, id: Id): string {
	if (all === own) return '';
	const { cards, tellings } = all.words;
	const [then, now] = [rowOf(all, id), rowOf(own, id)];
	const other = [
		then.when === now.when ? '' : then.when,
		then.grade === now.grade ? '' : cards.grades[then.grade],
		then.disputed && !now.disputed ? cards.contested : ''
	].filter(Boolean);
	return other.length > 0 ? tellings.together(other.join(', ')) : '';
}

function denied(graph: CaseGraph, { telling, told }: Facts): Id[] {
	if (telling.accounts === null) return [];
	return [...graph.handoffs.keys()].filter(
		(id) => !told.has(id) && spoken(graph, id, telling).some(({ stance }) => opposes(stance))
	);
}
