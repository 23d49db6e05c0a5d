// Which hands and handoffs does a drawing program get, as rows of nodes and of edges?
import { spanOf } from '../graph/dates.ts';
import { evidence } from '../graph/evidence.ts';
import type { CaseGraph, DaySpan, WovenHandoff } from '../graph/types.ts';
import { isoDay } from '../schema/days.ts';
import type { Agent, Id } from '../schema/records.ts';
import { plain } from '../view/prose.ts';
import { displayName, handoffSentence } from '../view/sentence.ts';
import { plainLanguage } from '../view/words/language.ts';
import { wordsFor } from '../view/words/words.ts';

export type Cell = string | number | boolean;

/** A kind of value that every node or every edge may have. */
export interface Column {
	name: string;
	type: 'string' | 'integer' | 'double' | 'boolean';
}

export interface NodeRow {
	id: Id;
	label: string;
	/** By column; a column that says nothing is left out. */
	cells: Readonly<Record<string, Cell>>;
}

export interface EdgeRow extends NodeRow {
	from: Id;
	to: Id;
	/** ISO days, both ends included, between which the handoff can have happened; null where open. */
	first: string | null;
	last: string | null;
}

export interface Network {
	title: string;
	/** Version and licence of the data, in one line. */
	notice: string;
	nodes: NodeRow[];
	edges: EdgeRow[];
}

export const nodeColumns: readonly Column[] = [
	{ name: 'kind', type: 'string' },
	{ name: 'names', type: 'string' },
	{ name: 'place', type: 'string' },
	{ name: 'side', type: 'string' },
	{ name: 'latitude', type: 'double' },
	{ name: 'longitude', type: 'double' },
	{ name: 'summary', type: 'string' }
];

export const edgeColumns: readonly Column[] = [
	{ name: 'handoff', type: 'string' },
	{ name: 'kind', type: 'string' },
	{ name: 'sentence', type: 'string' },
	{ name: 'passes', type: 'string' },
	{ name: 'copy', type: 'string' },
	{ name: 'made_from', type: 'string' },
	{ name: 'acts_for', type: 'boolean' },
	{ name: 'dates', type: 'string' },
	{ name: 'first_day', type: 'string' },
	{ name: 'last_day', type: 'string' },
	{ name: 'grade', type: 'integer' },
	{ name: 'contested', type: 'boolean' },
	{ name: 'sources', type: 'string' },
	{ name: 'after', type: 'string' },
	{ name: 'summarises', type: 'string' },
	{ name: 'excludes', type: 'string' }
];

/**
 * The hands as nodes, and one edge from each giver to each taker of every handoff and to each
 * organisation that a taker acts for; all sorted by id, lists in a cell joined by "; ".
 */
export function network(graph: CaseGraph): Network {
	const { title, version, licence } = graph.case;
	return {
		title: title.en,
		notice: `Version ${version} of the data, ${licence}`,
		nodes: [...graph.agents.values()].map((agent) => node(graph, agent)).sort(byId),
		edges: [...graph.handoffs.values()].flatMap((handoff) => edges(graph, handoff)).sort(byId)
	};
}

/** First and last day of a span as ISO days; null where it is open, both null where it is empty. */
export function daysOf({ from, to }: DaySpan): { first: string | null; last: string | null } {
	if (to <= from) return { first: null, last: null };
	return {
		first: Number.isFinite(from) ? isoDay(from) : null,
		last: Number.isFinite(to) ? isoDay(to - 1) : null
	};
}

function node(graph: CaseGraph, { id, kind, names, place, summary }: Agent): NodeRow {
	const at = place === undefined ? undefined : graph.places.get(place);
	const cells = {
		kind,
		names: joined(names.map(({ value }) => value)),
		place,
		side: at?.side,
		latitude: at?.at?.lat,
		longitude: at?.at?.lon,
		summary: summary?.en
	};
	return { id, label: displayName(names, plainLanguage).value, cells: said(cells) };
}

function edges(graph: CaseGraph, handoff: WovenHandoff): EdgeRow[] {
	const { id, kind, givers, takers, holders, passes, after, summarises, excludes } = handoff;
	const { grade, sources, contested, claims } = evidence(graph, id);
	const words = wordsFor(plainLanguage);
	const days = daysOf(spanOf(graph, id).span);
	const cells = {
		handoff: id,
		kind,
		sentence: plain(handoffSentence(graph, handoff, words, plainLanguage)),
		passes: passes.what,
		copy: passes.what === 'copy' ? passes.copy : passes.what === 'make' ? passes.to : undefined,
		made_from: passes.what === 'make' ? passes.from : undefined,
		dates: joined(claims.flatMap(({ date }) => date ?? [])),
		first_day: days.first ?? undefined,
		last_day: days.last ?? undefined,
		grade,
		contested,
		sources: joined(sources),
		after: joined(after),
		summarises: joined(summarises),
		excludes: joined(excludes)
	};
	const pairs = givers.flatMap((from) => [...new Set(holders)].map((to) => ({ from, to })));
	return pairs.map(({ from, to }) => ({
		id: pairs.length === 1 ? id : `${id}:${from}:${to}`,
		label: words.handoffs.kinds[kind].noun,
		from,
		to,
		...days,
		cells: said({ ...cells, acts_for: !takers.includes(to) })
	}));
}

function said(cells: Record<string, Cell | undefined>): Record<string, Cell> {
	const told = Object.entries(cells).filter(([, cell]) => cell !== undefined && cell !== '');
	return Object.fromEntries(told) as Record<string, Cell>;
}

function joined(list: readonly string[] = []): string {
	return [...new Set(list)].join('; ');
}

function byId(a: { id: string }, b: { id: string }): number {
	return a.id < b.id ? -1 : 1;
}
