// Is there a day for every handoff, in one account and in all together?
import type { Id } from '../../schema/records.ts';
import { isoDay } from '../../schema/days.ts';
import { spanOf } from '../dates.ts';
import { closure, type Step } from '../order.ts';
import { problem, type GraphProblem } from '../problem.ts';
import { everyone, toldBy, type Telling } from '../telling.ts';
import type { CaseGraph, DaySpan } from '../types.ts';
import { claimAt, handoffAt } from './places.ts';
import { lateReceipts } from './receipts.ts';

/** A handoff that is dated too late for what must come after it. */
interface Late {
	first: Id;
	last: Id;
	why: string;
}

/** E-cycle for an order that runs in a circle; E-time within one account, W-time across accounts. */
export function timing(graph: CaseGraph): GraphProblem[] {
	const known = new Set<string>();
	const within = [...graph.accounts.keys()].flatMap((account) => {
		const telling = toldBy(account);
		return tooLate(graph, telling).map((late) => {
			known.add(`${late.first} ${late.last}`);
			const [claim] = spanOf(graph, late.first, telling).claims;
			const where = claim ? claimAt(graph, claim, 'date') : handoffAt(graph, late.first);
			return problem('E-time', where, `in "${account}", ${said(graph, telling, late)}`);
		});
	});
	const across = tooLate(graph, everyone)
		.filter(({ first, last }) => !known.has(`${first} ${last}`))
		.map((late) => {
			const message = `taken together, ${said(graph, everyone, late)}`;
			return problem('W-time', handoffAt(graph, late.first), message);
		});
	return [...circular(graph), ...within, ...across];
}

function circular(graph: CaseGraph): GraphProblem[] {
	const { cycles, steps } = closure(graph);
	const stated = cycles.map((cycle) => {
		const message = `the order runs in a circle: ${way([...cycle, cycle[0]!], steps)}`;
		return problem('E-cycle', handoffAt(graph, cycle[0]!), message);
	});
	const reversed = lateReceipts(graph, everyone)
		.filter(({ first, last }) => !apart(days(graph, last, everyone), days(graph, first, everyone)))
		.map(({ first, last }) => {
			const message = `"${last}" needs what "${first}" brings, but comes before it by after:`;
			return problem('E-cycle', handoffAt(graph, first), message);
		});
	return [...stated, ...reversed];
}

function tooLate(graph: CaseGraph, telling: Telling): Late[] {
	const { impossible, steps } = closure(graph, telling);
	const ordered = impossible.flatMap(({ because }): Late[] => {
		// A handoff with no day of its own lies before the work's first day, which is another problem.
		if (because.some((id) => empty(days(graph, id, telling)))) return [];
		return [{ first: because[0]!, last: because.at(-1)!, why: way(because, steps) }];
	});
	const received = lateReceipts(graph, telling)
		.filter(({ first, last }) => apart(days(graph, last, telling), days(graph, first, telling)))
		.map(({ first, last }) => ({ first, last, why: way([first, last], []) }));
	return [...ordered, ...received];
}

function said(graph: CaseGraph, telling: Telling, { first, last, why }: Late): string {
	const from = isoDay(days(graph, first, telling).from);
	const to = isoDay(days(graph, last, telling).to - 1);
	return (
		`"${first}" must come before "${last}", but is dated ${from} at the earliest, ` +
		`and "${last}" ${to} at the latest: ${why}`
	);
}

/** `a < b (after:) < c (needs what b brings)` */
function way(order: readonly Id[], steps: readonly Step[]): string {
	const parts = order.slice(1).map((after, i) => {
		const before = order[i]!;
		const stated = steps.some(
			(step) => step.before === before && step.after === after && step.why === 'stated'
		);
		return `${after} (${stated ? 'after:' : `needs what ${before} brings`})`;
	});
	return [order[0], ...parts].join(' < ');
}

function days(graph: CaseGraph, id: Id, telling: Telling): DaySpan {
	return spanOf(graph, id, telling).span;
}

function apart(earlier: DaySpan, later: DaySpan): boolean {
	return earlier.to <= later.from;
}

function empty({ from, to }: DaySpan): boolean {
	return to <= from;
}
