// What is wrong with the shape of a value, said in words that an editor of the data can act on?
import * as z from 'zod';
import { didYouMean } from '#lib/core/graph/nearest.ts';
import type { Code, Path } from '#lib/core/graph/problem.ts';
import { parseEdtf } from '#lib/core/schema/edtf.ts';

export interface ShapeFault {
	code: Extract<Code, 'E-schema' | 'E-edtf'>;
	path: Path;
	/** Set where the fault is a key of the map at `path`. */
	key?: string;
	message: string;
}

type Issue = z.core.$ZodIssue;

/**
 * Every way in which `value` is not what `schema` asks for.
 * `written` gives a scalar as it stands in the file, so that `007` is not quoted back as 7.
 */
export function shapeFaults(
	schema: z.ZodType,
	value: unknown,
	written: (path: Path) => string | undefined
): ShapeFault[] {
	const parsed = schema.safeParse(value);
	if (parsed.success) return [];
	return parsed.error.issues.flatMap((issue) => faultsOf(issue, [], { schema, value, written }));
}

interface Setting {
	schema: z.ZodType;
	value: unknown;
	written: (path: Path) => string | undefined;
}

function faultsOf(issue: Issue, above: Path, setting: Setting): ShapeFault[] {
	const path = [...above, ...(issue.path as (string | number)[])];
	const found = valueAt(setting.value, path);
	const fault = (message: string, key?: string): ShapeFault[] => [
		{ code: 'E-schema', path, message, ...(key === undefined ? {} : { key }) }
	];
	const name = lastKey(path);
	if (found === undefined && issue.code !== 'unrecognized_keys') return fault(`${name} is missing`);
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.flatMap((key) => {
				const known = keysAt(setting.schema, path).filter((other) => other !== key);
				return fault(`unknown field "${key}".${didYouMean(key, known)}`, key);
			});
		case 'invalid_type':
			if (issue.expected === 'string' && typeof found === 'number') {
				return fault(`${name} is text and must be quoted: "${setting.written(path) ?? found}"`);
			}
			return fault(`${name} must be ${kindName(issue.expected)}, not ${foundName(found)}`);
		case 'invalid_value':
			return fault(`${name} ${notOneOf(found, issue.values.map(String))}`);
		case 'custom':
			return [{ code: 'E-edtf', path, message: dateMessage(found) ?? issue.message }];
		case 'invalid_union':
			return unionFaults(issue, path, found, setting) ?? fault(`${name} ${outside(issue, found)}`);
		case 'too_small':
			return fault(`${name} is empty`);
		default:
			return fault(`${name} cannot be ${foundName(found)}. ${issue.message}`);
	}
}

/** The faults of the one branch that has the kind of value found, if there is just one. */
function unionFaults(
	issue: Extract<Issue, { code: 'invalid_union' }>,
	path: Path,
	found: unknown,
	setting: Setting
): ShapeFault[] | null {
	const near = issue.errors.filter((branch) =>
		branch.every(({ code, path: inner }) => inner.length > 0 || code !== 'invalid_type')
	);
	const fewest = [...near].sort((a, b) => a.length - b.length)[0];
	return fewest ? fewest.flatMap((inner) => faultsOf(inner, path, setting)) : null;
}

/** Why a value fits no branch of a union. */
function outside(issue: Extract<Issue, { code: 'invalid_union' }>, found: unknown): string {
	if ('options' in issue && issue.options) return notOneOf(found, issue.options.map(String));
	const expected = issue.errors.flatMap((branch) =>
		branch.flatMap((inner) => (inner.code === 'invalid_type' ? [kindName(inner.expected)] : []))
	);
	return `must be ${[...new Set(expected)].join(' or ')}, not ${foundName(found)}`;
}

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(inner, key) => (inner as Record<string | number, unknown> | null | undefined)?.[key],
		value
	);
}

/** Keys that the schema allows in the map at a path; in a union, those of all its branches. */
function keysAt(schema: z.core.$ZodType, path: Path): string[] {
	const [key, ...rest] = path;
	if (schema instanceof z.ZodObject) {
		const shape: Record<string, z.core.$ZodType> = schema.shape;
		if (key === undefined) return Object.keys(shape);
		const inner = shape[key];
		return inner ? keysAt(inner, rest) : [];
	}
	if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
		return keysAt(schema.unwrap(), path);
	}
	if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
	return [];
}

function notOneOf(found: unknown, values: string[]): string {
	const guess = typeof found === 'string' ? didYouMean(found, values) : '';
	return `must be one of ${values.join(', ')}, not ${foundName(found)}.${guess}`;
}

function dateMessage(found: unknown): string | null {
	const parsed = typeof found === 'string' ? parseEdtf(found) : null;
	return parsed && !parsed.ok ? parsed.message : null;
}

/** The field that a path leads to; an entry of a list goes by the name of the list. */
function lastKey(path: Path): string {
	const key = path.findLast((one) => typeof one === 'string');
	if (key === undefined) return 'this';
	return typeof path.at(-1) === 'string' ? `"${key}"` : `an entry of "${key}"`;
}

function kindName(expected: string): string {
	const names: Record<string, string> = {
		string: 'text',
		object: 'fields',
		array: 'a list',
		number: 'a number',
		boolean: 'true or false',
		int: 'a whole number'
	};
	return names[expected] ?? expected;
}

function foundName(found: unknown): string {
	if (found === null || found === undefined) return 'nothing';
	if (Array.isArray(found)) return 'a list';
	if (typeof found === 'object') return 'fields';
	return JSON.stringify(found);
}
