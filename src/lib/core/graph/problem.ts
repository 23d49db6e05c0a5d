// What can be wrong with a case, and where in its records does it stand?
import type { Id } from '../schema/records.ts';

/** Every code of the checker with what it means; E stops the build, W is reported. */
export const codes = {
	'E-file': 'a file of the case is missing, doubled or has a name that no case knows',
	'E-yaml': 'a file is not well-formed YAML or JSON',
	'E-schema': 'a record has a field too many, too few, or of the wrong shape',
	'E-edtf': 'a date is not of the EDTF subset',
	'E-ref': 'an id leads nowhere, to the wrong kind of thing, or by an old name',
	'E-id': 'an id is used twice',
	'E-unsourced': 'a handoff, hand or copy rests on no claim',
	'E-why': 'a choice of the editors has no reason',
	'E-source': 'a source cannot be cited',
	'E-holding': 'what is passed does not fit the kind of handoff',
	'E-self': 'a hand passes something to itself',
	'E-cycle': 'the order of handoffs runs in a circle',
	'E-time': 'one account leaves a handoff no day on which it can have happened',
	'E-floor': 'a handoff is dated before the work existed',
	'E-derive': 'copies are made from one another in a circle, or used before they were made',
	'E-summary': 'a coarse telling does not agree with the handoffs that it summarises',
	'W-gap': 'no account says how a giver got what he gave',
	'W-time': 'accounts taken together leave a handoff no day',
	'W-active': 'a handoff lies outside a life or a term of office',
	'W-custody': 'one hand gives the same copy away twice',
	'W-dup': 'two handoffs look like one',
	'W-name': 'two agents share a name, or one has no preferred name',
	'W-lonely': 'every way to a hand rests on conjecture',
	'W-follow': 'a preferred claim rests on one that denies it',
	'W-locator': 'a claim does not say where in its source it stands',
	'W-quote': 'a quotation is longer than 25 words'
} as const;

export type Code = keyof typeof codes;

/** A file of a case without its ending: `agents`, `accounts/<source id>`. */
export type RecordFile =
	'case' | 'agents' | 'copies' | 'handoffs' | 'places' | 'routes' | `accounts/${Id}`;

/** Keys and indexes from the root of a file down to a value. */
export type Path = readonly (string | number)[];

export interface Where {
	file: RecordFile;
	path: Path;
}

export interface GraphProblem {
	code: Code;
	severity: 'error' | 'warning';
	message: string;
	where: Where;
	/** A second place that the message speaks of; printed after it in brackets. */
	also?: Where;
}

/** A problem whose severity follows from its code's first letter. */
export function problem(code: Code, where: Where, message: string, also?: Where): GraphProblem {
	const severity = code.startsWith('E') ? 'error' : 'warning';
	return also ? { code, severity, message, where, also } : { code, severity, message, where };
}
