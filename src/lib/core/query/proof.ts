// By which steps is it known that one handoff came before another?
import type { Id } from '../schema/records.ts';
import type { Tracer } from './tracer.ts';

export interface Link {
	before: Id;
	after: Id;
	/**
	 * By `after:` in the record; because the earlier brought what the later passes on, before anybody
	 * else did; or because its days are over when the other's begin.
	 */
	why: 'stated' | 'supplies' | 'dates';
}

/**
 * A shortest chain of links from event `e` to event `f` in the worlds asked for; empty where the order
 * follows only from all constraints together.
 */
export function proof(
	tracer: Tracer,
	e: number,
	f: number,
	worlds: 'possible' | 'certain'
): Link[] {
	const { handoffs } = tracer.states;
	const { after, needs, from, to } = tracer.constraints[worlds];
	const { before } = tracer[worlds];
	const cameBy = new Map<number, { from: number; why: Link['why'] }>();
	const queue = [e];
	for (const one of queue) {
		if (one === f) break;
		for (const [earlier, later] of after) if (earlier === one) reach(one, later, 'stated');
		for (const { event, anyOf } of needs) {
			if (isFirst(one, event, anyOf)) reach(one, event, 'supplies');
		}
		handoffs.forEach((_, other) => {
			if (to[one]! <= from[other]!) reach(one, other, 'dates');
		});
	}
	const links: Link[] = [];
	for (let at = f, by = cameBy.get(at); by; at = by.from, by = cameBy.get(at)) {
		links.unshift({ before: handoffs[by.from]!.id, after: handoffs[at]!.id, why: by.why });
	}
	return links;

	function reach(earlier: number, later: number, why: Link['why']): void {
		if (later === e || cameBy.has(later)) return;
		cameBy.set(later, { from: earlier, why });
		queue.push(later);
	}

	function isFirst(one: number, event: number, anyOf: readonly number[]): boolean {
		return (
			anyOf.includes(one) &&
			anyOf.every((other) => other === one || before(one, other) || before(event, other))
		);
	}
}
