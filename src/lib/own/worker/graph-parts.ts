// What case do the nodes and edges of a graph file make? A plain start: agents, handoffs, one account.
import type { Path, RecordFile } from '#lib/core/graph/problem.ts';
import {
	AgentKind,
	type Account,
	type Agent,
	type Claim,
	type Handoff
} from '#lib/core/schema/records.ts';
import { isEdtf } from '#lib/core/schema/edtf.ts';
import { auditOf } from '#lib/case/text/audit.ts';
import { decoded } from '#lib/case/text/decode.ts';
import { valueDocument, type Position } from '#lib/case/text/document.ts';
import { fault, noParts, START, type Part, type Parts } from '#lib/case/text/parts.ts';
import { plainCase } from '#lib/case/text/plain-case.ts';
import type { Loss } from '../protocol.ts';
import { GraphFault, graphFile, type Attributed, type Edge, type GraphFile } from './graph-file.ts';

const PLACE = 'anywhere';
const ACCOUNT = 'imported-from-file';
const LONGEST_SLUG = 56;
/** After so many rounds of leaving out days that clash, all are left out. */
const ROUNDS = 5;

/**
 * The parts of a case that holds what the file says: every node an agent, every edge a handoff of the
 * text, all of it claimed by one editorial account, so that nothing passes for attested. `losses` says
 * what came in otherwise than it stood there. `today` is an ISO day.
 */
export function graphParts(
	file: string,
	bytes: Uint8Array,
	today: string
): { parts: Parts; losses: Loss[] } {
	const { text, fault: undecoded } = decoded(bytes);
	if (text === null) return { parts: noParts(file, undecoded), losses: [] };
	let read: GraphFile;
	try {
		read = graphFile(text);
	} catch (cause) {
		const { message, line, column } =
			cause instanceof GraphFault ? cause : { message: String(cause), ...START };
		const problem = fault('E-file', file, { line, column }, message);
		return { parts: { ...noParts(file, ''), problems: [problem], files: 1 }, losses: [] };
	}
	return woven(file, read, today);
}

function woven(
	file: string,
	{ nodes, edges }: GraphFile,
	today: string
): { parts: Parts; losses: Loss[] } {
	const problems: Parts['problems'] = [];
	const ids = new Map<string, string>();
	const named = slugs(PLACE, ACCOUNT, 'own-case');
	const spots: Spots = { agents: [], handoffs: [], claims: [] };
	for (const node of nodes) {
		if (ids.has(node.id)) {
			problems.push(fault('E-id', file, at(node), `the node "${node.id}" is there twice`));
		} else ids.set(node.id, named(node.label, node.id));
	}
	const agents = nodes.map((node): Agent => {
		spots.agents.push(at(node));
		return agentOf(node, ids.get(node.id)!);
	});
	const handoffs: Handoff[] = [];
	const claims: Claim[] = [];
	let loops = 0;
	for (const edge of edges) {
		const [from, to] = [ids.get(edge.source), ids.get(edge.target)];
		if (!from || !to) {
			const lost = from ? edge.target : edge.source;
			problems.push(fault('E-ref', file, at(edge), `the edge leads to no node "${lost}"`));
		} else if (from === to) loops++;
		else {
			const id = named(edge.label, `${from}-to-${to}`);
			const word = edge.values.get('passes') === 'gist';
			handoffs.push({
				id,
				kind: word ? 'tell' : 'give',
				from: [from],
				to: [to],
				passes: { what: word ? 'gist' : 'text' }
			});
			claims.push(claimOf(edge, id, claims.length));
			spots.handoffs.push(at(edge));
			spots.claims.push(at(edge));
		}
	}
	// Who deals with nobody is attested too: by the file that names him.
	const dealing = new Set(handoffs.flatMap(({ from, to }) => [...from, ...to] as string[]));
	agents.forEach((agent, i) => {
		if (dealing.has(agent.id)) return;
		claims.push({
			...claimOf(nodes[i]!, agent.id, claims.length),
			about: { thing: agent.id, field: 'names', value: agent.names[0]!.value }
		});
		spots.claims.push(spots.agents[i]!);
	});
	if (handoffs.length === 0) {
		problems.push(
			fault('E-file', file, START, 'there is no edge between two nodes: a case needs a handoff')
		);
	}
	const title = file.replace(/\.[^.]*$/, '') || file;
	const built = () => partsOf(file, title, { agents, handoffs, claims, today }, spots);
	const parts = built();
	parts.problems.push(...problems);
	parts.complete = problems.length === 0;
	let clashing = 0;
	// An arrow can be there on days on which its giver had nothing yet: such days are no handoff's.
	for (let round = 0; round < ROUNDS && problems.length === 0; round++) {
		const late = new Set(
			auditOf(parts)
				.problems.filter(({ code }) => code === 'E-time')
				.map(({ line, column }) => `${line}:${column}`)
		);
		if (late.size === 0) break;
		claims.forEach((claim, k) => {
			const { line, column } = spots.claims[k]!;
			if (!claim.date || !(round === ROUNDS - 1 || late.has(`${line}:${column}`))) return;
			delete claim.date;
			clashing++;
		});
		Object.assign(parts, built());
	}
	return { parts, losses: lossesOf(nodes, edges, { loops, clashing }) };
}

interface Spots {
	agents: Position[];
	handoffs: Position[];
	claims: Position[];
}

function partsOf(
	file: string,
	title: string,
	own: { agents: Agent[]; handoffs: Handoff[]; claims: Claim[]; today: string },
	spots: Spots
): Parts {
	const { agents, handoffs, claims, today } = own;
	const places = [
		{ id: PLACE, names: [{ value: 'Anywhere', lang: 'en', kind: 'preferred' }], side: 'east' }
	];
	const account = accountOf(file, today, claims);
	const settings = plainCase({ agents, handoffs, places, accounts: [account] }, title);
	const part = (
		name: RecordFile,
		value: unknown,
		at: (path: Path) => Position = () => START
	): Part => ({
		name,
		file,
		document: valueDocument(value, at),
		base: [],
		value
	});
	const listed =
		(list: Position[]) =>
		([i]: Path) =>
			list[Number(i)] ?? START;
	return {
		parts: [
			part('case', settings),
			part('agents', agents, listed(spots.agents)),
			part('copies', []),
			part('handoffs', handoffs, listed(spots.handoffs)),
			part('places', places),
			part(`accounts/${ACCOUNT}`, account, ([, k]) => spots.claims[Number(k)] ?? START)
		],
		problems: [],
		complete: true,
		files: 1
	};
}

function agentOf({ id, label, values }: Attributed, slugged: string): Agent {
	const kind = AgentKind.safeParse(values.get('kind'));
	return {
		id: slugged,
		kind: kind.success ? kind.data : 'person',
		names: [{ value: label || id, lang: 'en', kind: 'preferred' }],
		place: PLACE
	};
}

function claimOf(one: Attributed, about: string, nth: number): Claim {
	const date = dateOf(one);
	const said = one.label || one.id || about;
	return {
		id: `c${nth + 1}`,
		about,
		stance: 'reports',
		says: { en: `The file has it: ${said}.` },
		...(date && { date }),
		basis: 'reported',
		rank: 'normal'
	};
}

/** The first of its dates that can be read: a single day, or the days between start and end. */
function dateOf({ values, ...edge }: Attributed): string | undefined {
	const [start, end] = ['first_day start', 'last_day end'].map((names) => {
		const found = names.split(' ').flatMap((name) => values.get(name) ?? [])[0] ?? '';
		// The clock of a moment says nothing that a day does not.
		return found.replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1');
	}) as [string, string];
	const between = start && end && start !== end ? `[${start}..${end}]` : start || end;
	return [values.get('dates') ?? '', between, values.get('date') ?? ''].find(
		(text) => text !== '' && 'source' in edge && isEdtf(text)
	);
}

function accountOf(file: string, today: string, claims: Claim[]): Account {
	const [year, month, day] = today.split('-').map(Number) as [number, number, number];
	return {
		source: {
			id: ACCOUNT,
			csl: {
				type: 'document',
				title: `Imported from ${file}`,
				issued: { 'date-parts': [[year, month, day]] }
			},
			reliability: 'F',
			type: 'editorial',
			read: 'whole'
		},
		by: 'imported from file',
		on: today,
		claims
	};
}

function lossesOf(
	nodes: Attributed[],
	edges: Edge[],
	{ loops, clashing }: { loops: number; clashing: number }
): Loss[] {
	const known = ['label', 'name', 'kind', 'passes', 'dates', 'date', 'start', 'end'];
	const titles = [...nodes, ...edges].flatMap(({ values }) => [...values.keys()]);
	const columns = [...new Set(titles)].filter((one) => !known.includes(one) && !/_day$/.test(one));
	return [
		{ kind: 'graph' },
		...(columns.length > 0 ? [{ kind: 'columns' as const, columns: columns.sort() }] : []),
		...(loops > 0 ? [{ kind: 'loops' as const, count: loops }] : []),
		...(clashing > 0 ? [{ kind: 'clashing' as const, count: clashing }] : []),
		...(edges.some((edge) => dateOf(edge)) ? [] : [{ kind: 'dayless' as const }])
	];
}

function at({ line, column }: Position): Position {
	return { line: Math.max(1, line), column: Math.max(1, column) };
}

/** Gives permanent ids, as near to names as ids allow, each once. */
function slugs(...taken: string[]): (...names: string[]) => string {
	const used = new Set(taken);
	const next = new Map<string, number>();
	return (...names) => {
		const base = names.map(slug).find(Boolean) ?? 'hand';
		let id = base;
		for (let n = next.get(base) ?? 2; used.has(id); n++) {
			id = `${base}-${n}`;
			next.set(base, n + 1);
		}
		used.add(id);
		return id;
	};
}

function slug(name: string): string {
	return name
		.slice(0, 4 * LONGEST_SLUG)
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, LONGEST_SLUG)
		.replace(/^-+|-+$/g, '');
}
