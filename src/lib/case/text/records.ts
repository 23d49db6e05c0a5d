// What do the files of a case say? Their parts in, and records and problems out.
import * as z from 'zod';
import type { GraphProblem, Path, Where } from '#lib/core/graph/problem.ts';
import {
	Account,
	Agent,
	Case,
	Claim,
	Copy,
	Handoff,
	Place,
	Route,
	type CaseRecords
} from '#lib/core/schema/records.ts';
import type { Part, Parts } from './parts.ts';
import { sorted, type Problem } from './problem.ts';
import { shapeFaults } from './shape.ts';

export interface ReadCase {
	/** Every record; null where anything could not be read. */
	records: CaseRecords | null;
	/** The records that could be read, when only single records could not; null when whole files. */
	salvage: CaseRecords | null;
	/** Ids, and `account#claim`, of the records that are left out of the salvage. */
	broken: ReadonlySet<string>;
	/** All that is wrong with files and shapes, in the order of files, lines and columns. */
	problems: Problem[];
	/** Number of files read. */
	files: number;
	/** Gives a problem of the graph its file, line and column. */
	place: (problem: GraphProblem) => Problem;
}

/** Stands in for the claims of an account while what surrounds them is looked at. */
const ANY_CLAIM = { id: 'x', about: 'x', stance: 'asserts', says: { en: 'x' }, basis: 'reported' };

/** The records of the parts of a case. Never throws for what the files say. */
export function recordsOf({ parts, problems: found, complete, files }: Parts): ReadCase {
	const problems = [...found];
	const broken = new Set<string>();
	/** Places in the file of the records that were kept, by part. */
	const kept = new Map<Part, number[]>();
	let salvageable = complete;

	function sound(part: Part, schema: z.ZodType, value: unknown, inner: Path, who: string): boolean {
		const base = [...part.base, ...inner];
		const { document, file } = part;
		const faults = shapeFaults(schema, value, (to) => document.written([...base, ...to]));
		for (const { code, path, key, message } of faults) {
			const to = [...base, ...path];
			const position = key === undefined ? document.at(to) : document.atKey(to, key);
			problems.push({ file, ...position, code, severity: 'error', message: who + message });
		}
		return faults.length === 0;
	}

	function keep<T>(part: Part, schema: z.ZodType<T>, inner: Path, noun: string, prefix = ''): T[] {
		const values = inner.reduce<unknown>((value, key) => (value as never)[key], part.value);
		const places: number[] = [];
		kept.set(part, places);
		return (values as unknown[]).flatMap((value, i) => {
			const id = idOf(value);
			const who = `${noun} ${id === null ? `number ${i + 1}` : `"${id}"`}: `;
			if (!sound(part, schema, value, [...inner, i], who)) {
				if (id !== null) broken.add(prefix + id);
				return [];
			}
			places.push(i);
			return [schema.parse(value)];
		});
	}

	function list<T>(name: string, schema: z.ZodType<T>, noun: string): T[] {
		const part = parts.find((one) => one.name === name);
		// A file of nothing but comments is an empty list.
		if (!part || part.value === null) return [];
		if (Array.isArray(part.value)) return keep(part, schema, [], noun);
		sound(part, z.array(z.unknown()), part.value, [], '');
		salvageable = false;
		return [];
	}

	function account(part: Part): Account[] {
		const { claims } = (part.value ?? {}) as { claims?: unknown };
		const many = Array.isArray(claims) && claims.length > 0;
		const shell = many ? { ...(part.value as object), claims: [ANY_CLAIM] } : part.value;
		const whole = sound(part, Account, shell, [], '');
		const good = many ? keep(part, Claim, ['claims'], 'claim', `${idOf(part.value)}#`) : [];
		if (!whole) {
			salvageable = false;
			return [];
		}
		return [{ ...Account.parse(shell), claims: good }];
	}

	const casePart = parts.find(({ name }) => name === 'case');
	const caseSound = casePart && sound(casePart, Case, casePart.value, [], '');
	const lists = {
		agents: list('agents', Agent, 'agent'),
		copies: list('copies', Copy, 'copy'),
		handoffs: list('handoffs', Handoff, 'handoff'),
		places: list('places', Place, 'place'),
		routes: list('routes', Route, 'route'),
		accounts: parts.filter(({ name }) => name.startsWith('accounts/')).flatMap(account)
	};
	const salvage = caseSound && salvageable ? { case: Case.parse(casePart.value), ...lists } : null;

	function position({ file: name, path: to }: Where): {
		file: string;
		line: number;
		column: number;
	} {
		const part = parts.find((one) => one.name === name) ?? parts[0]!;
		const depth = name.startsWith('accounts/') && to[0] === 'claims' ? 1 : 0;
		const index = name === 'case' ? undefined : kept.get(part)?.[to[depth] as number];
		const actual = index === undefined ? to : to.with(depth, index);
		return { file: part.file, ...part.document.at([...part.base, ...actual]) };
	}

	return {
		records: problems.length === 0 ? salvage : null,
		salvage,
		broken,
		problems: sorted(problems),
		files,
		place({ where, also, code, severity, message }) {
			const { file, line, column } = position(where);
			const other = also && position(also);
			const pointer = other ? ` (${other.file}:${other.line})` : '';
			return { file, line, column, code, severity, message: message + pointer };
		}
	};
}

function idOf(value: unknown): string | null {
	const { id, source } = (value ?? {}) as { id?: unknown; source?: unknown };
	if (typeof id === 'string') return id;
	return source ? idOf(source) : null;
}
