// What may stand in each file of a case, as JSON Schema for editors that complete and check YAML.
import * as z from 'zod';
import { CaseFile } from '#lib/core/schema/case-file.ts';
import { Account, Agent, Case, Copy, Handoff, Place, Route } from '#lib/core/schema/records.ts';

/** The schema of each kind of file, by the name of the file; `account` for those in accounts/. */
const files: Record<string, z.ZodType> = {
	case: Case,
	agents: z.array(Agent),
	copies: z.array(Copy),
	handoffs: z.array(Handoff),
	places: z.array(Place),
	routes: z.array(Route),
	account: Account
};

/** JSON Schemas (draft 7, the newest that editors know whole) of what may be written, by file. */
export function jsonSchemas(): Record<string, object> {
	return Object.fromEntries(
		Object.entries(files).map(([name, schema]) => [
			name,
			z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
		])
	);
}

/** The JSON Schema (draft 7) of a file that holds a whole case. */
export function caseFileSchema(): object {
	return z.toJSONSchema(CaseFile, { target: 'draft-7', io: 'input' });
}
