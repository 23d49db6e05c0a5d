// From which day could each hand have had the text, or word of it, and by which must it have had it?
import type { Id } from '../../schema/records.ts';
import { reach, type AgentKnowledge, type Knowledge } from '../../query/reach.ts';
import type { Facts } from '../card/facts.ts';
import { dayWords } from '../date-words.ts';
import { plain, sentenceCase, type NameRun } from '../prose.ts';
import { agentName } from '../sentence.ts';
import { tracingWords } from '../words/tracing.ts';
import { canHappen } from './fallen.ts';
import { without } from './strike.ts';

/** Days as numbers: it could have had it from `from` on; it must have had it before the midnight `by`. */
export type Bounds = Pick<Knowledge, 'from' | 'exact' | 'by'>;

export interface KnownHand {
	id: Id;
	name: NameRun;
	/** The text, read or in any copy; null where no route told brings it. */
	text: Bounds | null;
	/** The text as a copy in hand. */
	copy: Bounds | null;
	/** Word of it, or more. */
	gist: Bounds | null;
	/** First and last days in words. */
	said: { text: DayCells; gist: DayCells };
}

/** "from 13 March" and "by 13 April"; one of them is empty where the other says it all. */
export interface DayCells {
	from: string;
	by: string;
}

/** What can be known on every day: plain data, from which each single day follows (knowledge-day.ts). */
export interface Known {
	/** By the first day on which anything can have come; who is never reached stands last. */
	hands: KnownHand[];
	/** The first day on which each handoff can have happened; what cannot have happened is missing. */
	handoffs: [Id, number][];
	/** The first day of all. */
	floor: number;
}

/** Everybody's knowledge under a telling, without what is struck. */
export function knowledge(facts: Facts, struck: readonly string[] = []): Known {
	const { graph, words, language, floor, order } = facts;
	const said = tracingWords(language).knowledge;
	const left = without(facts, struck);
	const { after, avoid } = left;
	const { agents } = reach(after, { avoid });

	return {
		hands: [...graph.agents.keys()].map(handOf).sort(byFirstDay(words.dates.locale)),
		handoffs: canHappen(facts, left, agents).flatMap(({ id }): [Id, number][] => {
			const event = after.states.eventOf.get(id);
			const from = event === undefined ? order.spans.get(id)?.from : after.possible.from[event];
			return from === undefined ? [] : [[id, from]];
		}),
		floor
	};

	function handOf(id: Id): KnownHand {
		const known = agents.get(id);
		const [name] = sentenceCase(agentName(graph, id, words, language)) as [NameRun];
		const first = after.origins.has(id);
		return {
			id,
			name,
			text: bounds(known?.text),
			// Who had it first had it in hand, though no copy came to them.
			copy: first ? bounds(known?.text) : firstCopy(known),
			gist: bounds(known?.gist),
			said: { text: cells(known?.text, first), gist: cells(known?.gist, first) }
		};
	}

	function cells(known: Knowledge | null | undefined, first: boolean): DayCells {
		if (!known) return { from: said.never, by: '' };
		if (first) return { from: said.first, by: '' };
		const day = dayWords(known.from, words, floor);
		const last = Math.ceil(known.by) - 1;
		if (known.exact && last === known.from) return { from: said.on(day), by: '' };
		return {
			from: known.exact ? said.from(day) : said.notBefore(day),
			by: last === Infinity ? said.noDay : said.by(dayWords(last, words, floor))
		};
	}
}

function bounds(known: Knowledge | null | undefined): Bounds | null {
	return known ? { from: known.from, exact: known.exact, by: known.by } : null;
}

/** Of several copies the first counts, for what can be and for what must be. */
function firstCopy(known: AgentKnowledge | undefined): Bounds | null {
	const copies = [...(known?.copies.values() ?? [])];
	if (copies.length === 0) return null;
	return {
		from: Math.min(...copies.map(({ from }) => from)),
		exact: copies.every(({ exact }) => exact),
		by: Math.min(...copies.map(({ by }) => by))
	};
}

function byFirstDay(locale: string): (a: KnownHand, b: KnownHand) => number {
	const { compare } = new Intl.Collator(locale);
	const keys = ({ gist, text }: KnownHand) => [gist?.from, gist?.by, text?.from, text?.by];
	return (a, b) => {
		const others = keys(b);
		for (const [i, key = Infinity] of keys(a).entries()) {
			const other = others[i] ?? Infinity;
			if (key !== other) return key - other;
		}
		return compare(plain([a.name]), plain([b.name]));
	};
}
