// On which sources does the page of a thing rest?
import { disagreementsIn } from '../view/card/disputes.ts';
import { claimsAbout, type Facts } from '../view/card/facts.ts';
import type { Focus } from '../view/link.ts';
import type { Id } from '../schema/records.ts';

/** Ids of the sources that speak on the page of a thing, each once, sorted; empty for what is not in the case. */
export function citedOn(facts: Facts, focus: Focus): Id[] {
	return [...new Set(speakers(facts, focus))].sort();
}

function speakers(facts: Facts, { kind, id }: Focus): Id[] {
	const { graph } = facts;
	const about = (things: Iterable<Id>) =>
		[...things].flatMap((thing) => claimsAbout(facts, thing).map(({ account }) => account));
	switch (kind) {
		case 'source':
			return graph.sources.has(id) ? [id] : [];
		case 'node':
			return about([id, ...(graph.cameTo.get(id) ?? []), ...(graph.passedOn.get(id) ?? [])]);
		case 'handoff':
			return about([id]);
		case 'copy':
			return about([id, ...handoffsOfCopy(facts, id)]);
		case 'route':
			return (graph.routes.get(id)?.steps ?? []).flatMap(({ claims }) =>
				claims.map((claim) => claim.split('#')[0]!)
			);
		case 'disagreement':
			return disagreementsIn(facts)
				.filter((one) => one.id === id)
				.flatMap(({ sides }) => sides.flatMap(({ accounts }) => accounts));
	}
}

function handoffsOfCopy({ graph }: Facts, copy: Id): Id[] {
	return [...graph.handoffs.values()]
		.filter(
			({ passes }) =>
				(passes.what === 'copy' && passes.copy === copy) ||
				(passes.what === 'make' && (passes.from === copy || passes.to === copy))
		)
		.map(({ id }) => id);
}
