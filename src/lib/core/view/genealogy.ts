// Who follows whom, as a tree: the first voice of each line stands first, and those who repeat it below.
import type { Lineage, Repeats, Voice } from '../graph/lineage.ts';
import { sourceName } from './card/claim-row.ts';
import type { Facts } from './card/facts.ts';
import { listed, plain, type Prose } from './prose.ts';
import { agentName } from './sentence.ts';

export interface Branch {
	key: Voice;
	name: Prose;
	/** A person or other witness, not a source. */
	person: boolean;
	/** One of those whose genealogy it is; the others only stand behind or after it. */
	own: boolean;
	/** "follows", "told by": how it rests on the voice above; empty for a first voice. */
	how: string;
	/** Whom it rests on besides. */
	also: Prose | null;
	branches: Branch[];
}

/** The voices of a lineage, each once, under the one of those it rests on that has the longest line behind it. */
export function genealogy(
	facts: Facts,
	{ voices, repeats }: Lineage,
	own: ReadonlySet<Voice>
): Branch[] {
	const { words } = facts;
	const targets = new Map(
		voices.map((voice) => [voice, repeats.filter(({ from }) => from === voice)])
	);
	const names = new Map(voices.map((voice) => [voice, voiceName(facts, voice)]));
	const parents = new Map(voices.map((voice) => [voice, parentOf(voice)]));
	const collator = new Intl.Collator(words.dates.locale);
	const sorted = voices.toSorted((a, b) =>
		collator.compare(plain(names.get(a)!), plain(names.get(b)!))
	);
	const placed = new Set<Voice>();
	const roots = sorted.filter((voice) => !parents.get(voice)).map(branch);
	// Sources that follow one another in a circle have no first voice: the circle is cut somewhere.
	const cut = sorted.flatMap((voice) => (placed.has(voice) ? [] : [branch(voice)]));
	return [...roots, ...cut];

	function branch(voice: Voice): Branch {
		placed.add(voice);
		const parent = parents.get(voice);
		const above = parent ? behind(parent.to, new Set()) : new Set<Voice>();
		// Who stands above it in the drawing need not be named again.
		const others = targets.get(voice)!.filter(({ to }) => to !== parent?.to && !above.has(to));
		return {
			key: voice,
			name: names.get(voice)!,
			person: !facts.graph.sources.has(voice),
			own: own.has(voice),
			how: parent ? words.disagreements.how[parent.how] : '',
			also:
				parent && others.length > 0
					? words.disagreements.also(
							listed(
								others.map(({ to }) => names.get(to)!),
								words.dates.locale
							)
						)
					: null,
			branches: sorted
				.filter((other) => !placed.has(other) && parents.get(other)?.to === voice)
				.map(branch)
		};
	}

	function parentOf(voice: Voice): Repeats | undefined {
		const line = new Map(targets.get(voice)!.map((one) => [one, depth(one.to, new Set([voice]))]));
		return targets.get(voice)!.toSorted((a, b) => line.get(b)! - line.get(a)!)[0];
	}

	function behind(voice: Voice, met: Set<Voice>): Set<Voice> {
		for (const { to } of targets.get(voice)!) {
			if (!met.has(to)) behind(to, met.add(to));
		}
		return met;
	}

	function depth(voice: Voice, above: ReadonlySet<Voice>): number {
		if (above.has(voice)) return 0;
		const seen = new Set([...above, voice]);
		return 1 + Math.max(0, ...targets.get(voice)!.map(({ to }) => depth(to, seen)));
	}
}

/** The name of a source, a hand or a witness without a record, leading to its page where it has one. */
export function voiceName(facts: Facts, voice: Voice): Prose {
	const { graph, words, language } = facts;
	if (graph.sources.has(voice)) return sourceName(graph, voice);
	if (graph.agents.has(voice)) return agentName(graph, voice, words, language);
	for (const { accordingTo } of graph.claims.values()) {
		if (typeof accordingTo !== 'object') continue;
		if (voice === `witness ${accordingTo.witness.trim().toLowerCase()}`)
			return [accordingTo.witness];
	}
	return [voice];
}
