// What comes before what, when each step of "before" is known? Transitive closure and circles.

/** A relation on ids: each id with those that it directly precedes. */
export type Relation = ReadonlyMap<string, ReadonlySet<string>>;

/** Everything that each id precedes, directly or by way of others; an id in a circle precedes itself. */
export function transitiveClosure(relation: Relation): Map<string, Set<string>> {
	return new Map([...relation.keys()].map((id) => [id, reached(relation, id)]));
}

/** One shortest circle of each knot of the relation, from its first id in the relation's order. */
export function circles(relation: Relation): string[][] {
	const after = transitiveClosure(relation);
	const done = new Set<string>();
	const found: string[][] = [];
	for (const id of relation.keys()) {
		if (done.has(id) || !after.get(id)?.has(id)) continue;
		found.push(shortestCircle(relation, id));
		for (const other of after.get(id)!) {
			if (after.get(other)?.has(id)) done.add(other);
		}
	}
	return found;
}

function reached(relation: Relation, start: string): Set<string> {
	const seen = new Set<string>();
	const open = [...(relation.get(start) ?? [])];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (seen.has(id)) continue;
		seen.add(id);
		open.push(...(relation.get(id) ?? []));
	}
	return seen;
}

/** Breadth first from `start` back to it; only called when `start` is in a circle. */
function shortestCircle(relation: Relation, start: string): string[] {
	const cameFrom = new Map<string, string>();
	const queue = [start];
	for (const id of queue) {
		for (const next of relation.get(id) ?? []) {
			if (next === start) {
				const circle = [id];
				while (circle[0] !== start) circle.unshift(cameFrom.get(circle[0]!)!);
				return circle;
			}
			if (!cameFrom.has(next)) {
				cameFrom.set(next, id);
				queue.push(next);
			}
		}
	}
	return [];
}
