// One disagreement in full: every side, on whose word it stands, and what would settle it.
import type { Allen } from '../../graph/allen.ts';
import type { Disagreement, Side } from '../../graph/disagreement.ts';
import type { Grade } from '../../graph/evidence.ts';
import type { WovenClaim } from '../../graph/types.ts';
import type { Basis, Id } from '../../schema/records.ts';
import { calendar, type Calendar } from '../calendar.ts';
import { genealogy, voiceName, type Branch } from '../genealogy.ts';
import { listed, plain, sentenceCase, type NameRun, type Prose } from '../prose.ts';
import { claimRows, sourceName, thingName, type ClaimRow } from './claim-row.ts';
import { aboutOf, disagreementLink, heldWords, questionOf, shortHeld } from './disputes.ts';
import type { Facts } from './facts.ts';
import { told, type Told } from './node-card.ts';

export interface SideView {
	holds: Prose;
	/** The handoffs of a telling in steps. */
	steps: Prose[];
	/** Of a side that is one handoff. */
	grade: Grade | null;
	/** "set aside", "with doubt". */
	mark: string;
	witnesses: string;
	rests: string;
	/** How its days lie to those of the others. */
	relations: string[];
	claims: ClaimRow[];
	sources: number;
	/** Empty where nobody stands behind and nobody follows. */
	lineage: Branch[];
}

export interface DisagreementCard {
	kind: 'disagreement';
	id: string;
	/** Question and matter, for titles. */
	name: string;
	kindWord: string;
	question: string;
	about: Prose;
	summary: string;
	state: string;
	calendar: Calendar | null;
	sides: SideView[];
	shared: Prose[];
	settle: string[];
	unread: Prose[];
	editors: ClaimRow[];
	notes: Told[];
	description: string;
}

/** Best first. */
const BASES: readonly Basis[] = ['document', 'firsthand', 'reported', 'inferred'];

/** The page of a disagreement. */
export function disagreementCard(facts: Facts, asked: Disagreement): DisagreementCard {
	const { graph, words } = facts;
	const said = words.disagreements;
	const { sides, about } = asked;
	const name = plain(disagreementLink(facts, asked));
	const accounts = [...new Set(sides.flatMap((side) => side.accounts))];
	const summary = said.summary(sides.length, accounts.length);
	const answers = sides.map((side) => shortHeld(facts, side.held)).join('; ');
	return {
		kind: 'disagreement',
		id: asked.id,
		name,
		kindWord: said.kinds[asked.kind],
		question: questionOf(facts, asked),
		about: aboutOf(facts, asked),
		summary,
		state: asked.settled
			? said.state.settled
			: asked.irreconcilable
				? said.state.irreconcilable
				: said.state.compatible,
		calendar: calendar(facts, asked),
		sides: sides.map((side, place) => sideView(facts, asked, side, place)),
		shared: asked.shared.map(({ voice, sides: places }) =>
			sentenceCase(
				said.shared.sentence(
					voiceName(facts, voice),
					places.map((place) => shortHeld(facts, sides[place]!.held)).join('; ')
				)
			)
		),
		settle: asked.settled ? [] : settle(facts, asked),
		unread: accounts
			.filter(
				(id) => !asked.settled && !['whole', 'most'].includes(graph.sources.get(id)?.read ?? '')
			)
			.map((id) => sourceName(graph, id)),
		editors: claimRows(facts, explanations(facts, asked)),
		notes: about.flatMap((id) => {
			const note = told(facts, graph.handoffs.get(id)?.note);
			return note.text ? [note] : [];
		}),
		description: said.description(name, answers, summary)
	};
}

function sideView(facts: Facts, asked: Disagreement, side: Side, place: number): SideView {
	const { words, evidence } = facts;
	const said = words.disagreements;
	const { held } = side;
	const bases = BASES.filter((basis) => side.bases.includes(basis)).map((one) => said.bases[one]);
	const alone = side.lineage.repeats.length === 0;
	return {
		holds: heldWords(facts, held),
		steps: held.holds === 'steps' ? held.handoffs.map((id) => thingName(facts, id)) : [],
		grade: held.holds === 'handoff' ? (evidence.get(held.handoff)?.grade ?? null) : null,
		mark: side.setAside
			? said.side.aside
			: held.holds === 'days' && held.doubtful
				? said.side.doubtful
				: '',
		witnesses: side.setAside ? '' : said.witnesses(side.witnesses),
		rests: said.rests(join(facts, bases)),
		relations: relations(facts, asked, place),
		claims: claimRows(facts, side.claims),
		sources: side.accounts.length,
		lineage: alone ? [] : genealogy(facts, side.lineage, new Set(side.accounts))
	};
}

/** How the days of one side lie to the others, told from that side: one sentence for each relation. */
function relations(facts: Facts, { relations, sides }: Disagreement, place: number): string[] {
	const { days } = facts.words.disagreements;
	const others = new Map<string, { relation: Allen; names: string[] }>();
	for (const { one, other, relation } of relations) {
		if (one !== place && other !== place) continue;
		const mine = one === place ? relation : INVERSE[relation];
		const name = shortHeld(facts, sides[one === place ? other : one]!.held);
		const key = days.relation(mine, '');
		const same = others.get(key) ?? { relation: mine, names: [] };
		others.set(key, { ...same, names: [...same.names, name] });
	}
	return [...others.values()].map(({ relation, names }) =>
		plain(sentenceCase([`${days.relation(relation, join(facts, names))}.`]))
	);
}

const INVERSE: Record<Allen, Allen> = {
	equal: 'equal',
	during: 'contains',
	contains: 'during',
	overlaps: 'overlaps',
	before: 'after',
	after: 'before',
	meets: 'met-by',
	'met-by': 'meets'
};

/** What nobody in the case says is said of every disagreement of its kind, and no more. */
function settle(facts: Facts, { kind, about, sides }: Disagreement): string[] {
	const said = facts.words.disagreements.settle;
	const generic =
		kind !== 'field'
			? said[kind]
			: facts.graph.copies.has(about[0]!)
				? said.copy
				: facts.graph.handoffs.has(about[0]!)
					? said.stance
					: said.field;
	const documented = sides.filter(({ claims }) =>
		claims.some(({ basis, rank }) => basis === 'document' && rank !== 'deprecated')
	);
	return documented.length > 0 && documented.length < sides.length
		? [generic, said.documented(documented.map((side) => shortHeld(facts, side.held)).join('; '))]
		: [generic];
}

/** What the editors say of the question itself, apart from the sides: a field named after it. */
function explanations({ graph }: Facts, { kind, about, field, sides }: Disagreement) {
	const inSides = new Set(sides.flatMap(({ claims }) => claims.map(({ id }) => id)));
	const named: Record<Disagreement['kind'], readonly string[]> = {
		field: [`${field}Explained`],
		dates: ['datesExplained'],
		stance: ['mannerExplained'],
		alternatives: ['twoTellings'],
		granularity: ['twoTellings']
	};
	return about
		.flatMap((id: Id): readonly WovenClaim[] => graph.claimsAbout.get(id) ?? [])
		.filter(
			(claim) =>
				typeof claim.about !== 'string' &&
				named[kind].includes(claim.about.field) &&
				!inSides.has(claim.id)
		);
}

function join({ words }: Facts, texts: readonly string[]): string {
	return plain(
		listed(
			texts.map((text): readonly (string | NameRun)[] => [text]),
			words.dates.locale
		)
	);
}
