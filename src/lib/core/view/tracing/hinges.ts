// Without which hand, handoff, copy or source would no route be left?
import { cuts, indispensable, parts, type Cuts, type Part } from '../../query/indispensable.ts';
import type { Id } from '../../schema/records.ts';
import { sourceName } from '../card/claim-row.ts';
import { listed, type Prose } from '../prose.ts';
import { agentName, copyName } from '../sentence.ts';
import { routeWords } from '../words/routes.ts';
import { endsOf, type RouteQuestion, type Traced } from './asked-routes.ts';
import { quoted } from './route-row.ts';

/** One reading of the question: a gap may be crossed, or may not. */
export interface Hinged {
	gaps: boolean;
	lead: string;
	/** What holds of all parts alike; then there are no rows. */
	all: string;
	rows: { part: Part; title: string; tells: Prose[] }[];
}

/** More choices than these are only counted. */
const SETS = 3;

/** What routes hang on, with gaps left open and with gaps closed; what is struck is gone already. */
export function hinges(
	{ facts, tracer, gone }: Traced,
	asked: Pick<RouteQuestion, 'from' | 'to' | 'what'>
): Hinged[] {
	const { graph, words, language } = facts;
	const said = routeWords(language).hinges;
	const { ends } = endsOf(facts, asked);
	const [open, closed] = [reading(true), reading(false)];
	// Where no way crosses a gap both say the same.
	const same = JSON.stringify(open.rows) === JSON.stringify(closed.rows) && open.all === closed.all;
	return same ? [{ ...open, lead: said.gapsNoMatter }] : [open, closed];

	function reading(gaps: boolean): Hinged {
		const found = parts.map((part) => ({
			part,
			...indispensable(tracer, { ...ends, gaps }, part, gone),
			cuts: cuts(tracer, { ...ends, gaps }, part, 3, gone)
		}));
		const none = found.every(({ necessary }) => necessary === null);
		const nothing = found.every(
			({ necessary, forCertainty, cuts }) =>
				necessary?.length === 0 && !forCertainty?.length && cuts === null
		);
		const noMatter = () =>
			[said.nothing, said.nothingForCertainty(found.some((one) => one.forCertainty))].join(' ');
		return {
			gaps,
			lead: said.gapsLead[gaps ? 'with' : 'without'],
			all: none ? said.noRoute : nothing ? noMatter() : '',
			rows:
				none || nothing
					? []
					: found.map(({ part, necessary, forCertainty, cuts: smallest }) => ({
							part,
							title: said.parts[part].title,
							tells: [
								said.necessary(part, necessary!.length, names(part, necessary!)),
								said.forCertainty(
									part,
									forCertainty?.length ?? null,
									names(part, forCertainty ?? [])
								),
								...(necessary!.length > 0 ? [] : [cutWords(part, smallest)])
							]
						}))
		};
	}

	function cutWords(part: Part, smallest: Cuts | null): Prose {
		if (!smallest) return [said.noCut];
		const shown = smallest.sets.slice(0, SETS).map((set) => names(part, set));
		const more = smallest.sets.length - shown.length;
		const choices = more > 0 ? [...shown, [said.moreSets(more)]] : shown;
		return said.cuts(
			smallest.size,
			choices.flatMap((choice, i) => (i > 0 ? [said.or, ...choice] : [...choice]))
		);
	}

	function names(part: Part, ids: readonly Id[]): Prose {
		return listed(
			ids.map((id) => nameOf(part, id)),
			words.dates.locale
		);
	}

	function nameOf(part: Part, id: Id): Prose {
		switch (part) {
			case 'agents':
				return agentName(graph, id, words, language);
			case 'handoffs':
				return said.handoff(quoted(facts, id));
			case 'copies':
				return copyName(graph, id, words, language);
			case 'sources':
				return sourceName(graph, id);
		}
	}
}
