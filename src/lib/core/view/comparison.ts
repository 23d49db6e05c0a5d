// In what do two tellings differ, in rows that lead to what they are about?
import { spanOf } from '../graph/dates.ts';
import type { Telling } from '../graph/telling.ts';
import { compare, type Comparison, type HandoffDifference } from '../query/compare.ts';
import type { Knowledge } from '../query/reach.ts';
import type { Id } from '../schema/records.ts';
import type { Stage } from './arrangement.ts';
import { facts, type Facts } from './card/facts.ts';
import { gapNote } from './card/gap-note.ts';
import { handoffLink, sentenceRow, type HandoffRow } from './card/handoff-row.ts';
import { dateWords, dayWords } from './date-words.ts';
import { plain, type Prose } from './prose.ts';
import { agentName } from './sentence.ts';
import { stage } from './stage.ts';
import { choiceName, tellingOf } from './tellers.ts';

/** A row of a section: a handoff, or a sentence with its links. */
export interface ComparedRow {
	key: string;
	row: HandoffRow | null;
	sentence: Prose;
	/** "A: 13 April; B: by 17 April" */
	days: string;
}

export interface ComparedSection {
	key: string;
	title: string;
	rows: ComparedRow[];
}

export interface Compared {
	title: Prose;
	unknown: string[];
	/** Of both tellings together. */
	headline: string;
	/** Both tellings on one stage. */
	stage: Stage;
	/** "A", "B" or "A B" on the line of each handoff that is told. */
	tags: ReadonlyMap<Id, string>;
	sections: ComparedSection[];
}

type Both = keyof Facts['words']['tellings']['comparison']['both'];

/** The comparison of two choices of sources; a choice without any is everyone. */
export function compared(all: Facts, as: readonly string[], vs: readonly string[]): Compared {
	const { graph, words, language } = all;
	const said = words.tellings.comparison;
	const [one, other] = [tellingOf(graph, as), tellingOf(graph, vs)];
	const found = compare(graph, one.telling, other.telling);
	const together = unionOf(one.telling, other.telling);
	const union = facts(graph, language, together);
	const [mine, theirs] = [one, other].map(({ accounts }) =>
		choiceName(graph, accounts, words, language)
	) as [Prose, Prose];
	const [a, b] = [words.tellings.tags.one, words.tellings.tags.other];
	const by = (which: HandoffDifference['toldBy']) =>
		found.handoffs.filter(({ toldBy }) => toldBy === which);

	const both = stage(graph, words, language, together);

	return {
		title: words.tellings.compared(words.tellings.told(mine), theirs),
		unknown: [...one.unknown, ...other.unknown],
		headline: words.tellings.headline(both.finding.word, both.finding.text),
		stage: spokenFor(both),
		tags: new Map(
			found.handoffs.map(({ handoff, toldBy }) => [handoff, words.tellings.tags[toldBy]])
		),
		sections: [
			section('one', said.onlyIn(labelled(a, mine)), by('one').map(handoffRow)),
			section('other', said.onlyIn(labelled(b, theirs)), by('other').map(handoffRow)),
			...(Object.keys(said.both) as Both[]).map((how) =>
				section(
					how,
					said.both[how],
					by('both')
						.filter((difference) => relation(difference) === how)
						.map(handoffRow)
				)
			),
			section(
				'opposed',
				said.opposed,
				found.handoffs.filter(({ opposed }) => opposed.length > 0).map(handoffRow)
			),
			section('alternatives', said.alternatives, pairs('alternatives', said.instead)),
			section('coarser', said.coarser, pairs('finer', said.summary)),
			section('reach-one', said.reach(labelled(a, mine)), reached(found.reach.lost)),
			section('reach-other', said.reach(labelled(b, theirs)), reached(found.reach.gained)),
			section('moved', said.moved, movedRows()),
			section('gaps-one', said.gaps(labelled(a, mine)), found.gaps.one.map(gapRow)),
			section('gaps-other', said.gaps(labelled(b, theirs)), found.gaps.other.map(gapRow))
		].filter(({ rows }) => rows.length > 0)
	};

	function spokenFor(union: Stage): Stage {
		const toldBy = new Map(found.handoffs.map(({ handoff, toldBy }) => [handoff, toldBy]));
		const lines = union.lines.map((line) => {
			const by = toldBy.get(line.handoff);
			return by ? { ...line, spoken: `${line.spoken}; ${words.tellings.toldBy[by]}` } : line;
		});
		return { ...union, lines };
	}

	function handoffRow(difference: HandoffDifference): ComparedRow {
		const { handoff: id, dates } = difference;
		const day = (telling: Telling) => dateWords(spanOf(graph, id, telling).span, words, all.floor);
		const same = !dates || dates.relation === 'equal';
		return {
			key: id,
			row: sentenceRow(union, graph.handoffs.get(id)!),
			sentence: [],
			days: same ? '' : said.days(day(one.telling), day(other.telling))
		};
	}

	/** Each pair once, whichever of the two tells which. */
	function pairs(
		kind: 'alternatives' | 'finer',
		words: (first: Prose, second: Prose) => Prose
	): ComparedRow[] {
		const rows = new Map<string, ComparedRow>();
		for (const { handoff, [kind]: others } of found.handoffs) {
			for (const id of others) {
				const key = kind === 'finer' ? `${handoff} ${id}` : [handoff, id].sort().join(' ');
				if (!rows.has(key)) rows.set(key, sentenceOf(key, words(link(handoff), link(id))));
			}
		}
		return [...rows.values()];
	}

	/** Whom one telling reaches and the other does not; who has the text need not be said to have word of it. */
	function reached(found: Comparison['reach']['lost']): ComparedRow[] {
		const text = new Set(found.flatMap(({ what, agent }) => (what === 'text' ? [agent] : [])));
		return found.flatMap(({ agent, what }) => {
			if (what === 'copy' || (what === 'gist' && text.has(agent))) return [];
			return [sentenceOf(`${agent} ${what}`, [...who(agent), `: ${said[what]}`])];
		});
	}

	function movedRows(): ComparedRow[] {
		const text = new Set(
			found.reach.moved.flatMap(({ what, agent }) => (what === 'text' ? [agent] : []))
		);
		return found.reach.moved.flatMap(({ agent, what, before, after }) => {
			if (what === 'copy' || (what === 'gist' && text.has(agent))) return [];
			if (before.from === after.from) return [];
			const day = ({ from }: Knowledge) => dayWords(Math.floor(from), words, NaN);
			return [
				{
					...sentenceOf(`${agent} ${what}`, [...who(agent), `: ${said[what]}`]),
					days: said.days(day(before), day(after))
				}
			];
		});
	}

	function gapRow(gap: Comparison['gaps']['one'][number]): ComparedRow {
		const { sentence } = gapNote(union, gap);
		const to = { kind: 'handoff' as const, id: gap.handoff };
		return sentenceOf(`${gap.handoff} ${gap.giver}`, [
			{ name: plain(sentence), lang: language, to }
		]);
	}

	function who(agent: Id): Prose {
		return agentName(graph, agent, words, language);
	}

	function link(id: Id): Prose {
		return handoffLink(union, graph.handoffs.get(id)!);
	}
}

function section(key: string, title: string, rows: ComparedRow[]): ComparedSection {
	const day = ({ row }: ComparedRow) => row?.from ?? 0;
	return { key, title, rows: [...rows].sort((a, b) => day(a) - day(b)) };
}

function sentenceOf(key: string, sentence: Prose): ComparedRow {
	return { key, row: null, sentence, days: '' };
}

function labelled(tag: string, name: Prose): string {
	return `${tag} (${plain(name)})`;
}

function relation({ dates }: HandoffDifference): Both {
	if (!dates) return 'undated';
	if (dates.relation === 'equal') return 'equal';
	if (dates.relation === 'during' || dates.relation === 'contains') return 'precise';
	return dates.relation === 'overlaps' ? 'compatible' : 'conflict';
}

function unionOf(one: Telling, other: Telling): Telling {
	if (one.accounts === null || other.accounts === null) return { ...one, accounts: null };
	return { ...one, accounts: new Set([...one.accounts, ...other.accounts]) };
}
