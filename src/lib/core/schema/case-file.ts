// What may stand in a file that holds a whole case?
import * as z from 'zod';
import { Account, Agent, Case, Copy, Handoff, Place, Route } from './records.ts';

/** Says what kind of file it is, and how to read it when the form of the file changes one day. */
export const header = { format: 'red-booklet-case', formatVersion: 1 } as const;

export const CaseFile = z.strictObject({
	format: z.literal(header.format),
	formatVersion: z.literal(header.formatVersion),
	case: Case,
	agents: z.array(Agent),
	copies: z.array(Copy),
	handoffs: z.array(Handoff),
	places: z.array(Place),
	routes: z.array(Route),
	accounts: z.array(Account)
});
