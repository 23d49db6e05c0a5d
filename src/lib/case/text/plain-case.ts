// Which settings does a case get that came without any? The plainest ones that its records bear.
import { bounds, isEdtf } from '#lib/core/schema/edtf.ts';
import { isoDay } from '#lib/core/schema/days.ts';
import type { Case } from '#lib/core/schema/records.ts';

/** Records as they came, before anybody looked whether a case may say so. */
export interface Unchecked {
	agents: readonly unknown[];
	handoffs: readonly unknown[];
	places: readonly unknown[];
	accounts: readonly unknown[];
}

/** More places than this share a lane with the others of their side. */
const MOST_LANES = 5;
/** The first day of a story of which no day is told. */
export const DAYLESS = '1900-01-01';
/** What the sides are called, which no table and no graph names. */
const [NEAR, FAR] = ['the near side', 'the far side'];
const APPROX = { day: 2, month: 15, year: 183 };

interface Step {
	id: string;
	from: string[];
	to: string[];
}

/**
 * Settings of a case without any: it begins with all who give but never take, its spine is the
 * longest shortest way from the first of them, its lanes are its places, its first day the first
 * that a claim dates. Never throws, whatever the records are.
 */
export function plainCase({ agents, handoffs, places, accounts }: Unchecked, title: string): Case {
	const steps = handoffs.map((one): Step & { word: boolean } => {
		const { from, to, passes } = Object(one) as Record<string, unknown>;
		const { what } = Object(passes) as { what?: unknown };
		return { id: idOf(one), from: texts(from), to: texts(to), word: what === 'gist' };
	});
	const hands = agents.map(idOf).filter(Boolean);
	const taken = new Set(steps.flatMap(({ to }) => to));
	const gave = new Set(steps.flatMap(({ from }) => from));
	const first = hands.filter((id) => gave.has(id) && !taken.has(id));
	const origin = first.length > 0 ? first : hands.slice(0, 1);
	const text = longestWay(
		steps.filter(({ word }) => !word),
		origin
	);
	const all = text.length > 0 ? text : longestWay(steps, origin);
	return {
		id: 'own-case',
		version: '0.1.0',
		title: { en: title },
		lead: { en: 'Its settings were made from the records, since the file has none.' },
		licence: 'unknown',
		work: {
			title: [{ value: title, lang: 'en', kind: 'preferred' }],
			origin,
			floor: firstDay(accounts)
		},
		lanes: lanesOf(places),
		sides: { east: { en: NEAR }, west: { en: FAR } },
		picture: {
			spine: all.length > 0 ? all : steps.slice(0, 1).map(({ id }) => id),
			word: [],
			branches: [],
			main: []
		},
		approx: APPROX,
		redirects: []
	};
}

/** Breadth first from each beginning: the steps to the hand that is farthest. */
function longestWay(steps: readonly Step[], origin: readonly string[]): string[] {
	const from = new Map<string, Step[]>();
	for (const step of steps) {
		for (const giver of step.from) from.set(giver, [...(from.get(giver) ?? []), step]);
	}
	let longest: string[] = [];
	for (const begin of origin.slice(0, 1)) {
		const ways = new Map<string, string[]>([[begin, []]]);
		for (const [hand, way] of ways) {
			if (way.length > longest.length) longest = way;
			for (const step of from.get(hand) ?? []) {
				for (const taker of step.to) if (!ways.has(taker)) ways.set(taker, [...way, step.id]);
			}
		}
	}
	return longest;
}

function lanesOf(places: readonly unknown[]): Case['lanes'] {
	const known = places.map((one) => {
		const { side, names } = Object(one) as Record<string, unknown>;
		const [name] = Array.isArray(names) ? (names as unknown[]) : [];
		const { value } = Object(name) as { value?: unknown };
		const id = idOf(one);
		return { id, side, name: typeof value === 'string' && value ? value : id };
	});
	const sides = ['east', 'west'].map((side) => known.filter((place) => place.side === side));
	if (known.length <= MOST_LANES) {
		return sides.flat().map(({ id, name }) => ({
			id: `${id.slice(0, 50)}-lane`,
			title: { en: name },
			places: [id]
		}));
	}
	return sides.flatMap((all, i) => {
		const side = ['east', 'west'][i]!;
		const title = { en: i === 0 ? 'The near side' : 'The far side' };
		return all.length > 0 ? [{ id: `${side}-lane`, title, places: all.map(({ id }) => id) }] : [];
	});
}

function firstDay(accounts: readonly unknown[]): string {
	const dates = accounts.flatMap((account) => {
		const { claims } = Object(account) as { claims?: unknown };
		return (Array.isArray(claims) ? (claims as unknown[]) : []).flatMap((claim) => {
			const { date } = Object(claim) as { date?: unknown };
			return typeof date === 'string' && isEdtf(date) ? [bounds(date, APPROX).from] : [];
		});
	});
	const first = dates.filter(Number.isFinite).reduce((a, b) => Math.min(a, b), Infinity);
	return Number.isFinite(first) ? isoDay(first) : DAYLESS;
}

function idOf(record: unknown): string {
	const { id } = Object(record) as { id?: unknown };
	return typeof id === 'string' ? id : '';
}

function texts(list: unknown): string[] {
	return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
}
