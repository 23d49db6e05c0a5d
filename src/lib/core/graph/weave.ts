// How do the records of a case hang together?
import type { Account, Agent, CaseRecords, Claim, Hand, Handoff, Id } from '../schema/records.ts';
import { holdings } from './checks/holdings.ts';
import { references } from './checks/references.ts';
import { needsAndGrants } from './holding.ts';
import type { GraphProblem } from './problem.ts';
import { registry, unnamedId, type Registry } from './registry.ts';
import type { CaseGraph, WovenClaim, WovenHandoff } from './types.ts';

/**
 * The graph of the records, or everything that keeps them from being joined (E-id, E-ref, E-holding).
 * `broken` names records that could not be read: references to them are not reported, and no graph
 * is made without them.
 */
export function weave(
	records: CaseRecords,
	broken: ReadonlySet<string> = new Set()
): { graph: CaseGraph | null; problems: GraphProblem[] } {
	const known = registry(records);
	const problems = [...known.problems, ...references(records, known, broken), ...holdings(records)];
	const whole = problems.length === 0 && broken.size === 0;
	return { graph: whole ? join(records, known) : null, problems };
}

function join(records: CaseRecords, known: Registry): CaseGraph {
	const woven = records.handoffs.map(weaveHandoff);
	const handoffs = woven.map(({ handoff }) => handoff);
	const agents = [...records.agents, ...woven.flatMap(({ unnamed }) => unnamed)];
	const claims = records.accounts.flatMap((account) =>
		account.claims.map((claim) => weaveClaim(account, claim))
	);
	return {
		records,
		case: records.case,
		agents: byId(agents),
		copies: byId(records.copies),
		handoffs: byId(handoffs),
		places: byId(records.places),
		routes: byId(records.routes),
		sources: byId(records.accounts.map(({ source }) => source)),
		accounts: new Map(records.accounts.map((account) => [account.source.id, account])),
		claims: byId(claims),
		claimsAbout: gathered(claims, ({ about }) => [typeof about === 'string' ? about : about.thing]),
		cameTo: idsOf(gathered(handoffs, ({ holders }) => holders)),
		passedOn: idsOf(gathered(handoffs, ({ givers }) => givers)),
		resolve: known.resolve
	};
}

function weaveHandoff(record: Handoff): { handoff: WovenHandoff; unnamed: Agent[] } {
	const unnamed: Agent[] = [];
	function agentOf(hand: Hand): Id {
		if (typeof hand === 'string') return hand;
		const id = unnamedId(record.id, unnamed.length + 1);
		const names: Agent['names'] = [{ value: hand.unknown, lang: 'en', kind: 'preferred' }];
		unnamed.push({ id, kind: 'unknown', names });
		return id;
	}
	const { from, to, ...rest } = record;
	const givers = from.map(agentOf);
	const takers = to.map(agentOf);
	const holders = [...takers, ...(record.for ?? [])];
	// A kind that cannot pass this was reported before anything is joined.
	const passed = needsAndGrants(rest.kind, rest.passes)!;
	const handoff = { ...rest, givers, takers, holders, ...passed };
	return { handoff, unnamed };
}

function weaveClaim({ source, by, on }: Account, claim: Claim): WovenClaim {
	const follows = claim.follows ?? [];
	return { by, on, ...claim, id: `${source.id}#${claim.id}`, account: source.id, follows };
}

function byId<T extends { id: string }>(things: readonly T[]): Map<string, T> {
	return new Map(things.map((thing) => [thing.id, thing]));
}

/** Things under each of their keys, once each, in the order given. */
function gathered<T>(
	things: readonly T[],
	keys: (thing: T) => readonly string[]
): Map<string, T[]> {
	const lists = new Map<string, T[]>();
	for (const thing of things) {
		for (const key of new Set(keys(thing))) {
			const list = lists.get(key);
			if (list) list.push(thing);
			else lists.set(key, [thing]);
		}
	}
	return lists;
}

function idsOf(lists: Map<string, WovenHandoff[]>): Map<Id, Id[]> {
	return new Map([...lists].map(([key, list]) => [key, list.map(({ id }) => id)]));
}
