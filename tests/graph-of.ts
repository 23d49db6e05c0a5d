// A woven graph from a few lines of text, for tests.
//
//   graphOf({
//     origin: ['kremlin'],
//     handoffs: {
//       h1: 'kremlin -send c1-> ochab',
//       h2: 'ochab -lend c1-> wiktor for mission',
//       h3: 'wiktor -photograph c1=c2-> wiktor',
//       h4: ['?a courier -tell gist-> rettie', { after: ['h1'] }]
//     },
//     accounts: {
//       book: ['h1 [1956-03-01..1956-03-20]', ['h2', { stance: 'denies' }]]
//     }
//   })
//
// Agents and copies follow from the handoffs. Without `accounts`, one account "book" reports every
// handoff, undated. Claims are named c1, c2, … within their account.
import type {
	Account,
	CaseRecords,
	Claim,
	Copy,
	Hand,
	Handoff,
	HandoffKind,
	Id,
	Passes,
	Place,
	Source
} from '#lib/core/schema/records.ts';
import { weave } from '#lib/core/graph/weave.ts';
import type { CaseGraph } from '#lib/core/graph/types.ts';

type HandoffText = string | [string, Partial<Handoff>];
type ClaimText = string | [string, Partial<Claim>];

export interface CaseText {
	origin?: Id[];
	/** EDTF; the first day on which anything can pass. */
	floor?: string;
	handoffs: Record<Id, HandoffText>;
	accounts?: Record<Id, ClaimText[]>;
	sources?: Record<Id, Partial<Source>>;
	/** Agents whom no handoff names. */
	agents?: Id[];
	places?: Place[];
	/** Told routes by the ids of their handoffs. */
	routes?: Record<Id, Id[]>;
}

/** The woven graph of a compact case; throws with every problem if it cannot be woven. */
export function graphOf(text: CaseText): CaseGraph {
	const { graph, problems } = weave(recordsOf(text));
	if (!graph) throw new Error(problems.map(({ message }) => message).join('\n'));
	return graph;
}

/** The records of a compact case, before weaving. */
export function recordsOf(text: CaseText): CaseRecords {
	const handoffs = Object.entries(text.handoffs).map(([id, handoff]) => handoffOf(id, handoff));
	const everything = { book: Object.keys(text.handoffs) };
	const hands = handoffs.flatMap(({ from, to }) => [...from, ...to]);
	const origin = text.origin ?? [];
	const agents = [
		...origin,
		...hands,
		...handoffs.flatMap((h) => h.for ?? []),
		...(text.agents ?? [])
	];
	return {
		case: {
			id: 'case',
			version: '1.0.0',
			title: { en: 'Case' },
			lead: { en: 'A case.' },
			licence: 'CC0-1.0',
			work: {
				title: [named('Work')],
				called: { en: 'the speech' },
				origin,
				floor: text.floor ?? '1956-01-01'
			},
			lanes: [
				{ id: 'lane', title: { en: 'Lane' }, places: text.places?.map(({ id }) => id) ?? [] }
			],
			sides: { east: { en: 'East' }, west: { en: 'the West' } },
			picture: { spine: [], word: [], branches: [], main: [] },
			approx: { day: 2, month: 15, year: 183 },
			redirects: []
		},
		agents: unique(agents.filter((hand) => typeof hand === 'string')).map((id) => ({
			id,
			kind: 'person',
			names: [named(id)]
		})),
		copies: unique(handoffs.flatMap(copiesIn)).map((id) => copyOf(id, handoffs)),
		handoffs,
		places: text.places ?? [],
		routes: Object.entries(text.routes ?? {}).map(([id, steps]) => ({
			id,
			title: { en: id },
			summary: { en: id },
			steps: steps.map((handoff) => ({
				handoff,
				heading: { en: handoff },
				text: { en: handoff },
				claims: []
			}))
		})),
		accounts: Object.entries(text.accounts ?? everything).map(([id, claims]) =>
			accountOf(id, claims, text.sources?.[id])
		)
	};
}

function handoffOf(id: Id, text: HandoffText): Handoff {
	const [line, more] = typeof text === 'string' ? [text, {}] : text;
	const match = /^(.+) -(\w+) (\S+)-> (.+?)(?: for (.+))?$/.exec(line);
	if (!match) throw new Error(`Not a handoff: "${line}"`);
	const [, from = '', kind, what = '', to = '', acting] = match;
	return {
		id,
		kind: kind as HandoffKind,
		from: handsOf(from),
		to: handsOf(to),
		passes: passesOf(what),
		...(acting && { for: acting.split(', ') }),
		...more
	};
}

function handsOf(text: string): Hand[] {
	return text.split(', ').map((hand) => (hand.startsWith('?') ? { unknown: hand.slice(1) } : hand));
}

function passesOf(what: string): Passes {
	if (what === 'gist' || what === 'text') return { what };
	const [from = '', to] = what.split('=');
	return to ? { what: 'make', from, to } : { what: 'copy', copy: from };
}

function copiesIn({ passes }: Handoff): Id[] {
	if (passes.what === 'copy') return [passes.copy];
	return passes.what === 'make' ? [passes.from, passes.to] : [];
}

function copyOf(id: Id, handoffs: Handoff[]): Copy {
	const madeFrom = handoffs.flatMap(({ passes }) =>
		passes.what === 'make' && passes.to === id ? [passes.from] : []
	);
	return {
		id,
		title: { en: id },
		version: 'full-text',
		form: 'booklet',
		...(madeFrom.length > 0 && { madeFrom })
	};
}

function accountOf(id: Id, claims: ClaimText[], source: Partial<Source> = {}): Account {
	return {
		source: {
			id,
			csl: { type: 'book', title: id, issued: { 'date-parts': [[1990]] } },
			reliability: 'B',
			type: 'scholarship',
			read: 'whole',
			...source
		},
		by: 'tests',
		on: '2026-01-01',
		claims: claims.map((claim, i) => claimOf(`c${i + 1}`, claim))
	};
}

function claimOf(id: Id, text: ClaimText): Claim {
	const [line, more] = typeof text === 'string' ? [text, {}] : text;
	const [about = '', date] = line.split(' ');
	return {
		id,
		about,
		stance: 'asserts',
		says: { en: `${about} happened.` },
		...(date && { date }),
		basis: 'reported',
		rank: 'normal',
		...more
	};
}

function named(value: string): { value: string; lang: string; kind: 'preferred' } {
	return { value, lang: 'en', kind: 'preferred' };
}

function unique(ids: Id[]): Id[] {
	return [...new Set(ids)];
}
