// What does the exhibit say: its stories step by step, what is at issue in them, and a text for every hand?
import type { Disagreement, Side } from '../../graph/disagreement.ts';
import type { Id } from '../../schema/records.ts';
import type { Grade, Held } from '../arrangement.ts';
import { claimRow, type ClaimRow } from '../card/claim-row.ts';
import { aboutOf, disputesAbout, heldWords, questionOf } from '../card/disputes.ts';
import type { Facts } from '../card/facts.ts';
import { nodeCard, told, type Told } from '../card/node-card.ts';
import { disagreementCard } from '../card/disagreement-card.ts';
import { routeCard } from '../card/route-card.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../arrangement.ts';
import { plain, type Prose } from '../prose.ts';
import { displayName, localText } from '../sentence.ts';
import { struckOut } from '../tracing/struck-out.ts';
import { kioskWords } from '../words/kiosk.ts';

/** Somebody by name. */
export interface Named {
	id: Id;
	name: string;
	lang: string;
}

/** On whose word something stands: text without a way out. */
export interface Witness {
	says: Told;
	/** The source's own words; empty where the case has none. */
	quote: Told;
	source: string;
	lang: string;
	locator: string;
	basis: string;
	opposes: boolean;
}

export interface ForkSide {
	holds: string;
	/** What the side stands on: witnesses and bases. */
	rests: string;
	/** What it would mean if it were so. */
	means: string;
	witnesses: Witness[];
}

/** A question that the sources answer differently. */
export interface Fork {
	question: string;
	about: string;
	sides: ForkSide[];
	/** How many more answers there are, that fewer sources give. */
	more: number;
}

export interface StoryStep {
	handoff: Id;
	heading: Told;
	text: Told;
	grade: Grade;
	when: string;
	fork: Fork | null;
	/** Who can be struck out here. */
	hands: Named[];
	witnesses: Witness[];
}

export interface Story {
	id: Id;
	title: Told;
	summary: Told;
	steps: StoryStep[];
}

/** One thing that came to a hand, or that it passed on. */
export interface HandRow {
	what: string;
	/** The others in it, whose cards are next. */
	who: Named[];
	when: string;
	grade: Grade;
	disputed: boolean;
}

export interface Hand extends Named {
	kind: string;
	held: Held;
	heldWord: string;
	summary: Told;
	came: HandRow[];
	passed: HandRow[];
	/** How it came by the text is not told. */
	gaps: string[];
	sources: string[];
}

export interface Exhibit {
	lead: Told;
	finding: Finding;
	stories: Story[];
	hands: Record<Id, Hand>;
}

/** More voices than this for one side, and more sides of one question, tire a visitor. */
const MOST_VOICES = 3;
const MOST_SIDES = 4;

/** Everything that the exhibit says in a language. */
export function exhibit(facts: Facts): Exhibit {
	const { graph, telling, order } = facts;
	return {
		lead: told(facts, graph.case.lead),
		finding: finding(graph, telling, order),
		stories: [...graph.routes.keys()].map((id) => story(facts, id)),
		hands: Object.fromEntries([...graph.agents.keys()].map((id) => [id, hand(facts, id)]))
	};
}

function story(facts: Facts, id: Id): Story {
	const { graph } = facts;
	const { title, summary, steps } = routeCard(facts, id);
	return {
		id,
		title,
		summary,
		steps: steps.map(({ anchor, heading, text, handoff, claims }) => {
			const { givers, takers } = graph.handoffs.get(anchor)!;
			return {
				handoff: anchor,
				heading,
				text,
				grade: handoff.grade,
				when: handoff.when,
				fork: forkAt(facts, anchor),
				hands: [...new Set([...givers, ...takers])].map((agent) => named(facts, agent)),
				witnesses: claims.map(witness)
			};
		})
	};
}

const FIRST: readonly Disagreement['kind'][] = ['alternatives', 'stance', 'dates', 'field'];

/** The most telling of what cannot all be right at a handoff. */
function forkAt(facts: Facts, handoff: Id): Fork | null {
	const asked = disputesAbout(facts, [handoff])
		.filter(({ irreconcilable, kind }) => irreconcilable && FIRST.includes(kind))
		.sort((a, b) => FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind))[0];
	if (!asked) return null;
	const views = disagreementCard(facts, asked).sides;
	const standing = asked.sides
		.map((side, place) => ({ side, place }))
		.filter(({ side }) => !side.setAside);
	const most = [...standing].sort((a, b) => b.side.accounts.length - a.side.accounts.length);
	const chosen = standing.filter((one) => most.indexOf(one) < MOST_SIDES);
	return {
		question: questionOf(facts, asked),
		about: plain(aboutOf(facts, asked)),
		more: standing.length - chosen.length,
		sides: chosen.map(({ side, place }) => ({
			holds: plain(heldWords(facts, side.held)),
			rests: [views[place]!.witnesses, views[place]!.rests].filter(Boolean).join(' '),
			means: meaning(facts, asked, side, views[place]!.relations),
			witnesses: side.claims
				.filter(({ rank }) => rank !== 'deprecated')
				.slice(0, MOST_VOICES)
				.map((claim) => witness(claimRow(facts, claim)))
		}))
	};
}

/** What would be so if a side were right: reckoned, not written. */
function meaning(
	facts: Facts,
	{ kind, about, sides }: Disagreement,
	side: Side,
	relations: readonly string[]
): string {
	const said = kioskWords(facts.language).fork.means;
	if (kind === 'dates')
		return relations.length > 0 && relations.length < 3 ? relations.join(' ') : said.day;
	if (kind === 'field') return said.detail;
	const falls =
		kind === 'stance'
			? side.held.holds === 'so'
				? []
				: about
			: sides.flatMap(({ held }) =>
					held.holds === 'handoff' && held !== side.held ? [held.handoff] : []
				);
	if (falls.length === 0) return said.told;
	return said.without(struckOut(facts, falls).sentence);
}

function witness(row: ClaimRow): Witness {
	const source = row.source[0];
	const named = typeof source === 'object' ? source : { name: plain(row.source), lang: '' };
	return {
		says: row.says,
		quote: row.quote ? { text: row.quote.text, lang: row.quote.lang } : { text: '', lang: '' },
		source: named.name,
		lang: named.lang,
		locator: row.locator,
		basis: row.basis,
		opposes: row.opposes
	};
}

function hand(facts: Facts, id: Id): Hand {
	const { graph } = facts;
	const card = nodeCard(facts, id);
	const rows = (list: typeof card.came, side: 'givers' | 'takers'): HandRow[] =>
		list.map(({ id: handoff, title, when, grade, disputed }) => ({
			what: plain(title),
			who: (graph.handoffs.get(handoff)?.[side] ?? [])
				.filter((agent) => agent !== id)
				.map((agent) => named(facts, agent)),
			when,
			grade,
			disputed
		}));
	return {
		...named(facts, id),
		kind: card.kindWord,
		held: card.held,
		heldWord: card.heldWord,
		summary: card.summary,
		came: rows(card.came, 'givers'),
		passed: rows(card.passed, 'takers'),
		gaps: card.gaps.map(({ sentence }) => plain(sentence)),
		sources: [...new Set(card.claims.map(({ source }: { source: Prose }) => plain(source)))]
	};
}

function named({ graph, language }: Facts, id: Id): Named {
	const agent = graph.agents.get(id)!;
	const label = localText(agent.label, language);
	if (label) return { id, name: label, lang: language };
	const { value, lang } = displayName(agent.names, language);
	return { id, name: value, lang };
}
