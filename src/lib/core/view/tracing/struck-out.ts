// What falls away when some hands, handoffs, copies, sources or claims are struck out?
import type { Id } from '../../schema/records.ts';
import { whatIf, type Shift, type WhatIf } from '../../query/what-if.ts';
import { who } from '../../query/who.ts';
import type { What } from '../../query/ends.ts';
import type { Held } from '../arrangement.ts';
import { sourceName, thingName } from '../card/claim-row.ts';
import type { Facts } from '../card/facts.ts';
import { dayWords } from '../date-words.ts';
import { listed, plain, say, sentenceCase, type Prose } from '../prose.ts';
import { agentName } from '../sentence.ts';
import type { Ways } from '../words/en/strikes.ts';
import { tracingWords } from '../words/tracing.ts';
import { fallen } from './fallen.ts';
import { without } from './strike.ts';

/** A part of what falls away: a heading with its count, and its rows. */
export interface FallenPart {
	heading: string;
	rows: FallenRow[];
}

export interface FallenRow {
	what: Prose;
	note: string;
}

export interface StruckOut {
	/** What is struck, as the address has it, and its name. */
	struck: { id: string; name: Prose }[];
	unknown: string[];
	/** "Without Wiktor Grajewski" */
	title: Prose;
	/** What follows, as the second half of that sentence. */
	sentence: string;
	parts: FallenPart[];
	/** For the picture: ids of hands and handoffs, and what hands can still have had whom it no longer reaches whole. */
	picture: { struck: Id[]; lost: Id[]; held: [Id, Held][] };
}

/** At most so many routes are searched for, and so long, in ms: the answer is for a reader who waits. */
const BOUNDS = { limit: 2_000, budget: 1_000 };

/** What a strike means under a telling, in words; `now` is a clock in milliseconds. */
export function struckOut(facts: Facts, ids: readonly string[], now?: () => number): StruckOut {
	const { graph, words, nouns, language, floor } = facts;
	const said = tracingWords(language).strikes;
	const chosen = without(facts, ids);
	const { strike, base } = chosen;
	const struck = new Set(strike.agents);
	const { handoffs: fell, agents } = fallen(facts, chosen);
	const [text, gist] = [towards('text'), towards('gist')];
	const { unsupported, evidence } = text;
	const lost = { text: lostTo('text'), gist: lostTo('gist') };
	const gained = distinct(text.gained.map(({ agent }) => agent));
	const later = text.moved.filter(
		({ what, before, after }) => what !== 'copy' && after.from > before.from
	);
	const reachedLater = distinct(later.map(({ agent }) => agent)).length;
	// Whoever has the text has word of it: its routes are among those of the word.
	const ways = distinctRows(
		[text, gist].flatMap(({ routes }) => routes!.lost.map(({ hands }) => inOrder(hands)))
	);
	const names = chosen.found.map((id) => ({ id, name: nameOf(id) }));
	const named = names.map(({ name }) => name);

	return {
		struck: names,
		unknown: chosen.unknown,
		title: named.length > 0 ? said.without(listed(named, words.dates.locale)) : [],
		sentence: said.sentence(
			{
				text: lost.text.length,
				gist: lost.gist.length,
				later: reachedLater,
				ways: { text: countsOf(text), gist: countsOf(gist) },
				unsupported: unsupported.length,
				weaker: evidence.length
			},
			nouns.beyond
		),
		parts: [
			{ heading: said.lost.text(lost.text.length), rows: lost.text.map(hand) },
			{ heading: said.lost.gist(lost.gist.length), rows: lost.gist.map(hand) },
			{ heading: said.later(reachedLater), rows: later.map(shifted) },
			{ heading: said.gained(gained.length), rows: gained.map(hand) },
			{ heading: said.routes(ways.length, nouns.beyond), rows: ways },
			{ heading: said.fallen(fell.length), rows: fell.map(handoff) },
			{ heading: said.unsupported(unsupported.length), rows: unsupported.map(handoff) },
			{ heading: said.weaker(evidence.length), rows: evidence.map(weakened) }
		].filter(({ rows }) => rows.length > 0),
		picture: {
			struck: [...strike.agents, ...strike.handoffs],
			lost: [...lost.gist, ...fell],
			held: distinct(text.lost.map(({ agent }) => agent)).map((id) => [id, stillHeld(id)])
		}
	};

	/** Between the first hands and the other side. */
	function towards(what: What): WhatIf {
		const ends = { from: [...base.origins], to: who(graph, 'west'), what };
		return whatIf(base, strike, ends, { ...BOUNDS, ...(now && { now }) });
	}

	function lostTo(what: What): Id[] {
		const of = text.lost.filter((one) => one.what === what && !struck.has(one.agent));
		return of.map(({ agent }) => agent);
	}

	function countsOf({ routes }: WhatIf): Ways {
		return { before: routes!.before, after: routes!.after, atLeast: routes!.atLeast };
	}

	function stillHeld(id: Id): Held {
		const known = agents.get(id);
		if (!known?.gist) return 'none';
		return known.copies.size > 0 ? 'copy' : known.text ? 'read' : 'gist';
	}

	function nameOf(id: string): Prose {
		const [source = '', claim] = id.split('#');
		if (claim) return said.claim(sourceName(graph, source));
		const found = graph.resolve(id);
		if (found.found !== 'thing') return [id];
		const name = thingName(facts, found.id);
		return found.kind === 'handoff' ? said.handoff(name) : name;
	}

	function hand(id: Id): FallenRow {
		return { what: sentenceCase(agentName(graph, id, words, language)), note: '' };
	}

	function handoff(id: Id): FallenRow {
		return { what: thingName(facts, id), note: '' };
	}

	function shifted({ agent, what, before, after }: Shift): FallenRow {
		const [was, is] = [before, after].map(({ from }) => dayWords(from, words, floor));
		return { ...hand(agent), note: said.shift(what === 'gist' ? 'gist' : 'text', was!, is!) };
	}

	function weakened({ handoff: id, before, after }: WhatIf['evidence'][number]): FallenRow {
		const { grades } = words.cards;
		const witnesses: [number, number] = [before.witnesses, after.witnesses];
		return {
			...handoff(id),
			note: said.evidence(grades[before.grade], grades[after.grade], witnesses)
		};
	}

	function inOrder(ids: readonly Id[]): Prose {
		return ids.reduce<Prose>((row, id, i) => say`${row}${i > 0 ? ' – ' : ''}${hand(id).what}`, []);
	}
}

function distinctRows(routes: readonly Prose[]): FallenRow[] {
	const seen = new Set<string>();
	return routes
		.filter((route) => !seen.has(plain(route)) && seen.add(plain(route)))
		.map((what) => ({ what, note: '' }));
}

function distinct(ids: readonly Id[]): Id[] {
	return [...new Set(ids)];
}
