// What stands in the tables that reach everything: hands, handoffs, copies and sources, sorted?
import { lineage } from '../graph/lineage.ts';
import type { Source } from '../schema/records.ts';
import type { Facts } from './card/facts.ts';
import { formOf, languageName, parentsOf } from './card/copy-card.ts';
import { sourceName } from './card/claim-row.ts';
import { sentenceRow, type HandoffRow } from './card/handoff-row.ts';
import { heldBy } from './card/node-card.ts';
import { issuedOn } from './card/reference.ts';
import { plain, type Prose } from './prose.ts';
import { copyName, displayName, localText } from './sentence.ts';

export interface PersonLine {
	name: Prose;
	kind: string;
	role: string;
	held: string;
}

export interface CopyLine {
	title: Prose;
	form: string;
	madeFrom: Prose[];
}

export interface SourceLine {
	name: Prose;
	title: string;
	lang: string;
	type: string;
	kind: Source['type'];
	reliability: Source['reliability'];
	/** Name of its language in the reader's. */
	language: string;
	/** When it appeared, in words, and as a number to sort by: 19560605; 0 where it is not known. */
	when: string;
	day: number;
	claims: number;
	/** On how many sources and witnesses it rests, and how many sources rest on it. */
	rests: number;
	followers: number;
}

/** Every hand by name. */
export function peopleList(facts: Facts): PersonLine[] {
	const { graph, words, language } = facts;
	const lines = [...graph.agents.values()].map((agent): PersonLine => {
		const { value, lang } = displayName(agent.names, language);
		return {
			name: [{ name: value, lang, to: { kind: 'node', id: agent.id } }],
			kind: words.cards.agentKinds[agent.kind],
			role: localText(agent.role, language),
			held: heldBy(facts, agent.id).word
		};
	});
	return byName(facts, lines, ({ name }) => name);
}

/** Every handoff by the first day it can have happened; the undated in the order of events. */
export function handoffList(facts: Facts): HandoffRow[] {
	const { graph, order } = facts;
	const rows = [...graph.handoffs.values()].map((handoff) => sentenceRow(facts, handoff));
	const end = ({ id }: HandoffRow) => order.spans.get(id)?.to ?? Infinity;
	return rows.sort((a, b) => a.from - b.from || compareEnds(end(a), end(b)));
}

/** Every copy in the order of the case. */
export function copyList(facts: Facts): CopyLine[] {
	const { graph, words, language } = facts;
	return [...graph.copies.values()].map((copy) => ({
		title: [
			{
				name: localText(copy.title, language),
				lang: language,
				to: { kind: 'copy', id: copy.id }
			}
		],
		form: formOf(facts, copy),
		madeFrom: parentsOf(facts, copy).map((id) => copyName(graph, id, words, language))
	}));
}

/** Every source by name. */
export function sourceList(facts: Facts): SourceLine[] {
	const { graph, words } = facts;
	const { repeats } = lineage(graph, [...graph.claims.values()]);
	const lines = [...graph.accounts.values()].map(({ source, claims }): SourceLine => ({
		name: sourceName(graph, source.id),
		title: source.csl.title,
		lang: source.csl.language ?? 'en',
		type: words.cards.sourceTypes[source.type],
		kind: source.type,
		reliability: source.reliability,
		language: languageName(facts, source.csl.language ?? 'en'),
		...issuedOn(source.csl, words),
		claims: claims.length,
		rests: repeats.filter(({ from, how }) => from === source.id && how !== 'sameWork').length,
		followers: repeats.filter(({ to, how }) => to === source.id && how !== 'sameWork').length
	}));
	return byName(facts, lines, ({ name }) => name);
}

function byName<Line>({ words }: Facts, lines: Line[], name: (line: Line) => Prose): Line[] {
	const collator = new Intl.Collator(words.dates.locale);
	return lines.sort((a, b) => collator.compare(plain(name(a)), plain(name(b))));
}

/** Infinite ends are equal, not NaN apart. */
function compareEnds(a: number, b: number): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
