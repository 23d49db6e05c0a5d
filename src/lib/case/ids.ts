// Which ids has the case ever given out, and of what kind? Whoever cited one must find it again.
import { disagreements } from '#lib/core/graph/disagreements.ts';
import type { CaseGraph } from '#lib/core/graph/types.ts';

/** One line for each id that has an address, "kind id", sorted: pages, the older names of pages, and claims as anchors. */
export function publishedIds(graph: CaseGraph): string[] {
	const things: Record<string, Iterable<{ id: string; aliases?: string[] }>> = {
		node: graph.agents.values(),
		handoff: graph.handoffs.values(),
		copy: graph.copies.values(),
		source: graph.sources.values(),
		route: graph.routes.values(),
		disagreement: disagreements(graph)
	};
	const pages = Object.entries(things).flatMap(([kind, all]) =>
		[...all].flatMap(({ id, aliases = [] }) => [id, ...aliases].map((one) => `${kind} ${one}`))
	);
	const claims = [...graph.claims.keys()].map((id) => `claim ${id}`);
	return [...new Set([...pages, ...claims])].sort();
}

/** The list with what is new in it; nothing that stands in it is ever taken away. */
export function withIds(list: readonly string[], ids: readonly string[]): string[] {
	return [...new Set([...list, ...ids])].sort();
}
