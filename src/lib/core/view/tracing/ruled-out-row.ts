// Why can it not have come this way, in plain words?
import type { Link } from '../../query/proof.ts';
import type { Failure, RuledOut } from '../../query/verdict.ts';
import type { Id } from '../../schema/records.ts';
import { dayWords } from '../date-words.ts';
import type { Prose } from '../prose.ts';
import { routeWords } from '../words/routes.ts';
import type { Traced } from './asked-routes.ts';
import { quoted, wayRow, type WayRow } from './route-row.ts';

export interface RuledOutRow extends WayRow {
	/** Where it breaks, and why, sentence by sentence. */
	reason: Prose[];
	/** How an order is known, link by link; empty where dates alone say it. */
	because: Prose[];
}

/** A way that cannot have been, as a row. */
export function ruledOutRow(traced: Traced, one: RuledOut): RuledOutRow {
	const { facts } = traced;
	const said = routeWords(facts.language);
	const step = (id: Id) => quoted(facts, id);
	const day = (at: number) => dayWords(at, facts.words, facts.floor);
	return {
		...wayRow(traced, one),
		reason: [
			[said.ruledOut.atStep(one.failure.at + 1, one.hops.length)],
			...failureWords(one.failure)
		],
		because: one.failure.why === 'order' ? one.failure.because.map(linkWords) : []
	};

	function failureWords(failure: Failure): Prose[] {
		const words = said.ruledOut;
		switch (failure.why) {
			case 'dates': {
				const { handoff, earlier, over, notBefore, clocks } = failure;
				if (earlier === handoff) return [words.noDay(step(handoff))];
				const [end, begin] = [day(Math.ceil(over) - 1), day(Math.floor(notBefore))];
				const sentence = words.dates(step(handoff), end, step(earlier), begin);
				return clocks ? [sentence, [words.clocks]] : [sentence];
			}
			case 'order':
				return [words.order(step(failure.handoff), step(failure.earlier))];
			case 'together':
				return [words.together(failure.handoffs.length)];
			case 'rivals':
				return [words.rivals(step(failure.rival), step(failure.handoff))];
		}
	}

	function linkWords({ before, after, why }: Link): Prose {
		return said.links[why](step(before), step(after));
	}
}
