// What is certain of the story, what is likely, and what does nobody know? In one sentence.
import { spanOf } from '../graph/dates.ts';
import type { WovenHandoff } from '../graph/types.ts';
import type { Id } from '../schema/records.ts';
import { disputesAbout, questionLink } from './card/disputes.ts';
import type { Facts } from './card/facts.ts';
import { whenOf } from './card/handoff-row.ts';
import { dayWords } from './date-words.ts';
import { plain, sentenceCase, type Prose } from './prose.ts';
import { displayName, localText } from './sentence.ts';
import { longestSilence } from './silence.ts';

const DOCUMENTED = 4;
const ATTESTED = 3;

export interface Standing {
	/** Certain, likely, not known. */
	sentence: Prose;
	/** The questions at issue on the way of the text; empty where there is none. */
	disputed: Prose;
}

/**
 * How the stories of the picture stand, every part leading to the handoff that it rests on. Certain: who had
 * word of it, and who first and last had the text, as a document of the time says and nobody denies, in the
 * stories and in what their last hands did next.
 * Likely: the longest run of steps that first-hand witnesses carry. Not known: gaps on the way, and the
 * longest silence between two steps. Disputed: where a step of the text excludes another telling.
 */
export function standing(facts: Facts): Standing {
	const { graph, words, language } = facts;
	const said = words.standing;
	const { spine, word } = graph.case.picture;
	const grade = (id: Id) => facts.evidence.get(id)?.grade ?? 0;
	const handoff = (id: Id): WovenHandoff => graph.handoffs.get(id)!;

	const parts = [certain(), likely(), unknown()].filter((part) => part.length > 0);
	return {
		sentence: parts.length > 0 ? [...sentenceCase(joined(parts, '; ')), '.'] : [],
		disputed: disputed()
	};

	function certain(): Prose {
		const ends = graph.handoffs.get(spine.at(-1) ?? '')?.takers ?? [];
		const further = ends.flatMap((agent) => graph.passedOn.get(agent) ?? []);
		const steps = [...new Set([...word, ...spine, ...further])].filter(isDocumented);
		const day = (id: Id) => spanOf(graph, id).span.from;
		steps.sort((a, b) => day(a) - day(b));
		const hands = steps.map((id) => handoff(id).takers[0]!);
		const first = steps.filter((_, i) => hands.indexOf(hands[i]!) === i);
		const withText = first.filter((id) => handoff(id).grants.held !== 'gist');
		const between = withText.slice(1, -1);
		const had = first
			.filter((id) => !between.includes(id))
			.map((id) => {
				const { takers, grants } = handoff(id);
				const when = whenOf(facts, id);
				const hand = link(id, shortName(takers[0]!));
				return grants.held === 'gist' ? said.hadWord(hand, when) : said.had(hand, when);
			});
		return had.length > 0 ? said.certain(joined(had, ', ')) : [];
	}

	/** By a document, for certain days, and with nobody against it. */
	function isDocumented(id: Id): boolean {
		const { claims = [], contested } = facts.evidence.get(id) ?? {};
		return (
			grade(id) === DOCUMENTED &&
			!contested &&
			claims.some(({ basis }) => basis === 'document') &&
			spanOf(graph, id).dated
		);
	}

	function likely(): Prose {
		const steps = longestRun(spine, (id) => grade(id) >= ATTESTED && !isDocumented(id));
		const hands = new Map<Id, Prose>();
		for (const id of steps) {
			const { givers, takers } = handoff(id);
			for (const hand of [givers[0]!, takers[0]!])
				if (!hands.has(hand)) hands.set(hand, link(id, shortName(hand)));
		}
		return hands.size > 1 ? said.likely(joined([...hands.values()], said.to)) : [];
	}

	function unknown(): Prose {
		const holes = new Map(
			facts.gaps.filter((gap) => spine.includes(gap.handoff)).map((gap) => [gap.hole, gap])
		);
		const missing = [...holes.values()].map(({ handoff: id, giver, needs }) => {
			const gap = needs.held === 'gist' ? said.gapOfWord : said.gap;
			return link(id, plain(gap([shortName(giver)])));
		});
		const things = [...missing, ...silence()];
		return things.length > 0 ? said.unknown(joined(things, said.or)) : [];
	}

	function disputed(): Prose {
		const asked = disputesAbout(facts, spine).filter(({ kind }) => kind === 'alternatives');
		const questions = new Map(
			asked.map((one) => {
				const question = questionLink(facts, one);
				return [plain(question), question];
			})
		);
		return questions.size > 0 ? said.disputed(joined([...questions.values()], ' ')) : [];
	}

	/** The longest silence on the way of the text. */
	function silence(): Prose[] {
		const longest = longestSilence(facts);
		if (!longest) return [];
		const day = (at: number) => dayWords(at, words, facts.floor);
		const [from, to] = [day(longest.from - 1), day(longest.to)];
		return [link(longest.before, said.silence(from, to))];
	}

	/** The name on the picture, which is the shortest. */
	function shortName(id: Id): string {
		const agent = graph.agents.get(id)!;
		const name = localText(agent.label, language) || displayName(agent.names, language).value;
		return words.handoffs.handWithinSentence(
			name,
			agent.kind === 'unknown' || agent.kind === 'public'
		);
	}

	function link(id: Id, name: string): Prose {
		return [{ name, lang: language, to: { kind: 'handoff', id } }];
	}
}

function joined(items: readonly Prose[], by: string): Prose {
	return items.flatMap((item, i) => (i > 0 ? [by, ...item] : [...item]));
}

function longestRun(ids: readonly Id[], fits: (id: Id) => boolean): Id[] {
	let best: Id[] = [];
	let run: Id[] = [];
	for (const id of ids) {
		run = fits(id) ? [...run, id] : [];
		if (run.length > best.length) best = run;
	}
	return best;
}
