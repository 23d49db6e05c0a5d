// What does the picture of a shared link say of a thing: its name, what it is, and what stands around it?
import { around, lineage, type Lineage } from '../../graph/lineage.ts';
import type { CaseGraph } from '../../graph/types.ts';
import type { Id } from '../../schema/records.ts';
import type { Grade, Stage, StageLine } from '../arrangement.ts';
import { copyCard } from '../card/copy-card.ts';
import { disagreementCard } from '../card/disagreement-card.ts';
import { disagreementsIn } from '../card/disputes.ts';
import type { Facts } from '../card/facts.ts';
import { placeOf, whenOf } from '../card/handoff-row.ts';
import { namesView, nameView, type NameView } from '../card/names.ts';
import { heldBy } from '../card/node-card.ts';
import { routeCard } from '../card/route-card.ts';
import { sourceCard } from '../card/source-card.ts';
import { dayWords } from '../date-words.ts';
import { voiceName } from '../genealogy.ts';
import type { Focus } from '../link.ts';
import { listed, plain, sentenceCase, type Prose } from '../prose.ts';
import { handoffSentence, localText } from '../sentence.ts';
import type { Words } from '../words/words.ts';
import { shareCardWords } from '../words/share-card.ts';
import {
	strandOfCopy,
	strandOfHandoff,
	strandOfNode,
	strandOfStory,
	strandOfWay,
	type Strand
} from './strand.ts';

/** One line of a card that shows no picture. */
export interface ShareRow {
	label: string;
	text: string;
	note: string;
	grade: Grade | null;
}

export interface ShareView {
	/** What kind of thing it is, in a few words; of the site as a whole, what it is about. */
	kicker: string;
	headline: { text: string; lang: string };
	/** Names in other scripts, or what a question is about. */
	under: readonly NameView[];
	/** The hands around it, or rows in their place. */
	strand: Strand | null;
	rows: readonly ShareRow[];
	/** What is said of all rows. */
	foot: string;
	/** The hand in the middle, which is ringed. */
	chosen: Id | null;
}

/** Names in other scripts that one line has room for. */
const SCRIPTS = 3;
/** Letters of a headline that leave room for a line below it. */
const LONG = 84;
/** Rows of a card. */
const ROWS = 4;

/** What the card of a thing shows; throws where the case has none of this id. */
export function shareView(facts: Facts, stage: Stage, { kind, id }: Focus): ShareView {
	const { words, language } = facts;
	const plainly = { under: [], strand: null, rows: [], foot: '', chosen: null };
	const said = shareCardWords(language);
	const { graph } = facts;
	if (kind === 'node') {
		const agent = graph.agents.get(id);
		if (!agent) throw new Error(`No agent "${id}".`);
		const names = namesView(facts, agent.names);
		const { value: text, lang } = names.name;
		// Another romanisation says nothing new to whoever reads Latin letters.
		const scripts = names.scripts.filter(({ value }) => !/^[\p{Script=Latin}\P{L}]*$/u.test(value));
		return {
			...plainly,
			kicker: said.kicker(words.cards.agentKinds[agent.kind], heldBy(facts, id).word),
			headline: { text, lang },
			under: scripts.slice(0, SCRIPTS),
			strand: strandOfNode(stage, id),
			chosen: id
		};
	}
	if (kind === 'handoff') {
		const handoff = graph.handoffs.get(id);
		if (!handoff) throw new Error(`No handoff "${id}".`);
		const { noun } = words.handoffs.kinds[handoff.kind];
		const { disputed } = facts.disputes.get(id)!;
		const sentence = plain(handoffSentence(graph, handoff, words, language)).replace(/\.$/, '');
		const day = [placeOf(facts, handoff)?.name, whenOf(facts, id)].filter(Boolean).join(', ');
		return {
			...plainly,
			kicker: said.kicker(words.cards.kinds.handoff, disputed ? said.disputed(noun) : noun),
			headline: { text: sentence, lang: language },
			// A long sentence needs the room; the day stands in the picture too.
			under:
				sentence.length <= LONG
					? [nameView({ value: plain(sentenceCase([day])), lang: language, kind: 'preferred' })]
					: [],
			strand: strandOfHandoff(stage, id)
		};
	}
	if (kind === 'copy') {
		const { title, names, form, handoffs } = copyCard(facts, id);
		const holders = handoffs.flatMap((row) => facts.graph.handoffs.get(row.id)!.givers);
		const strand = strandOfCopy(stage, id, holders);
		return {
			...plainly,
			kicker: said.kicker(words.cards.kinds.copy, form),
			headline: { text: title.text, lang: title.lang },
			under: names.slice(0, SCRIPTS),
			strand,
			rows: strand ? [] : [row('', words.cards.copy.nobody)]
		};
	}
	if (kind === 'route') {
		const { title, steps } = routeCard(facts, id);
		const handoffs = steps.map(({ anchor }) => anchor);
		return {
			...plainly,
			kicker: said.kicker(words.pages.search.kinds.route, said.steps(steps.length)),
			headline: { text: title.text, lang: title.lang },
			strand: strandOfWay(stage, handoffs, begins(facts, stage, handoffs))
		};
	}
	if (kind === 'source') return { ...plainly, ...ofSource(facts, id) };
	return { ...plainly, ...ofDisagreement(facts, id) };
}

/** What the card of the site as a whole shows: the finding, and the way of the text. */
export function homeView(facts: Facts, stage: Stage): ShareView {
	const { words, language, graph } = facts;
	const { word, text } = stage.finding;
	return {
		kicker: localText(graph.case.title, language),
		headline: { text: words.picture.headline(word, text), lang: language },
		under: [],
		strand: strandOfStory(stage, begins(facts, stage, stage.spine)),
		rows: [],
		foot: '',
		chosen: null
	};
}

/** What is said beside a line: its day, and how well it is attested. */
export function lineWords(words: Words, line: StageLine): string[] {
	const day = line.dayDisputed ? words.dates.disputed : line.when;
	return [day, words.cards.grades[line.grade]];
}

/** The first day of the story stands at the hand that it begins with, and at no other. */
function begins({ words, floor, graph }: Facts, stage: Stage, handoffs: readonly Id[]): string {
	const first = stage.lines.find(({ handoff }) => handoff === handoffs[0]);
	const since = stage.gaps.find(({ at }) => at === first?.from)?.since ?? first?.from;
	return since && graph.case.work.origin.includes(since) ? dayWords(floor, words, floor) : '';
}

const known = new WeakMap<CaseGraph, Lineage>();

/** Who rests on whom in the whole case, reckoned once. */
function lineageOf(graph: CaseGraph): Lineage {
	const found = known.get(graph) ?? lineage(graph, [...graph.claims.values()]);
	known.set(graph, found);
	return found;
}

function ofSource(
	facts: Facts,
	id: Id
): Partial<ShareView> & Pick<ShareView, 'kicker' | 'headline'> {
	const { graph, words, language } = facts;
	const { name, title, typeWord, reliability, claims, alone } = sourceCard(facts, id);
	const said = shareCardWords(language);
	const { repeats } = around(lineageOf(graph), id);
	const names = (voices: readonly string[]) =>
		joined(
			facts,
			[...new Set(voices)].map((voice) => voiceName(facts, voice))
		);
	const follows = names(repeats.filter(({ from }) => from === id).map(({ to }) => to));
	const followed = names(repeats.filter(({ to }) => to === id).map(({ from }) => from));
	const { source, count } = words.cards;
	const about = new Set(claims.map((claim) => plain(claim.about))).size;
	return {
		kicker: said.kicker(words.cards.kinds.source, typeWord),
		headline: title.text ? title : name,
		under: title.text ? [nameView({ value: name.text, lang: name.lang, kind: 'preferred' })] : [],
		rows: [
			row(source.reliability, source.grade(reliability, words.cards.reliability[reliability])),
			row(
				words.cards.claims.heading,
				said.claims(count.claims(claims.length), about),
				alone.length > 0 ? said.alone(alone.length) : ''
			),
			row(said.follows, follows || said.followsNone),
			row(said.followed, followed || said.followedNone)
		]
	};
}

function ofDisagreement(
	facts: Facts,
	id: string
): Partial<ShareView> & Pick<ShareView, 'kicker' | 'headline'> {
	const { words, language } = facts;
	const asked = disagreementsIn(facts).find((one) => one.id === id);
	if (!asked) throw new Error(`No disagreement "${id}".`);
	const { kindWord, question, about, sides, state } = disagreementCard(facts, asked);
	const said = shareCardWords(language);
	const rows = sides.map(({ holds, sources, grade, mark }) =>
		row(
			'',
			plain(holds).replace(/\.$/, ''),
			[words.cards.count.sources(sources), mark].filter(Boolean).join(', '),
			grade
		)
	);
	const over = rows.length - ROWS;
	const shown = over > 0 ? rows.slice(0, ROWS - 1) : rows;
	return {
		kicker: said.kicker(words.pages.search.kinds.disagreement, kindWord),
		headline: { text: question, lang: language },
		under: [
			nameView({ value: plain(about).replace(/\.$/, ''), lang: language, kind: 'preferred' })
		],
		foot: rows.length < ROWS ? state : '',
		rows: over > 0 ? [...shown, row('', said.more(rows.length - shown.length))] : shown
	};
}

function row(label: string, text: string, note = '', grade: Grade | null = null): ShareRow {
	return { label, text, note, grade };
}

function joined({ words }: Facts, names: readonly Prose[]): string {
	return plain(listed(names, words.dates.locale));
}
