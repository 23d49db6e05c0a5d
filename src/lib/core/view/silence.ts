// Of which days on its way is nothing told? The time between two steps of the text’s story.
import type { DaySpan } from '../graph/types.ts';
import type { Id } from '../schema/records.ts';
import type { Facts } from './card/facts.ts';

/** Whole days, the first and the one after the last, on which no step can have happened. */
export interface Silence extends DaySpan {
	/** The steps around it. */
	after: Id;
	before: Id;
}

/** Shorter silences are no news. */
const SILENCE_DAYS = 7;
const REPORTED = 2;

/** The longest silence of a week or more between two reported steps of the text’s story. */
export function longestSilence(facts: Facts): Silence | null {
	const [longest] = silences(facts).sort((a, b) => b.to - b.from - (a.to - a.from));
	return longest ?? null;
}

function silences({ graph, evidence, order }: Facts): Silence[] {
	const steps = graph.case.picture.spine.filter((id) => (evidence.get(id)?.grade ?? 0) >= REPORTED);
	return steps.slice(1).flatMap((before, i) => {
		const after = steps[i]!;
		const from = Math.ceil(order.spans.get(after)?.to ?? Infinity);
		const to = Math.floor(order.spans.get(before)?.from ?? -Infinity);
		return to - from >= SILENCE_DAYS ? [{ after, before, from, to }] : [];
	});
}
