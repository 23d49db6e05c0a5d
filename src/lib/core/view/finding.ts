// How many days after the work's first day did word of it come out, and its text?
import { floor, spanOf } from '../graph/dates.ts';
import type { Closure } from '../graph/order.ts';
import { told, type Telling } from '../graph/telling.ts';
import type { CaseGraph, WovenHandoff } from '../graph/types.ts';
import type { Id } from '../schema/records.ts';
import type { Finding } from './arrangement.ts';

/** Days to the ends of the picture's two stories under a telling; `order` is the telling's closure. */
export function finding(graph: CaseGraph, telling: Telling, order: Closure): Finding {
	const handoffs = told(graph, telling);
	const { word, spine } = graph.case.picture;
	return { word: daysTo(ending(word)), text: daysTo(ending(spine)) };

	/** The step that a story ends on; where the telling ends it otherwise, all that bring the same to the same. */
	function ending(steps: readonly Id[]): WovenHandoff[] {
		const last = graph.handoffs.get(steps.at(-1) ?? '');
		if (!last || handoffs.includes(last)) return last ? [last] : [];
		return handoffs.filter(
			({ takers, grants }) =>
				grants.held === last.grants.held && takers.some((taker) => last.takers.includes(taker))
		);
	}

	function daysTo(ends: WovenHandoff[]): Finding['word'] {
		const days = ends.map(({ id }) => order.spans.get(id) ?? spanOf(graph, id, telling).span);
		const from = Math.min(...days.map((span) => span.from));
		const to = Math.min(...days.map((span) => span.to));
		if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
		const since = floor(graph);
		return { least: Math.floor(from) - since, most: Math.ceil(to) - 1 - since };
	}
}
