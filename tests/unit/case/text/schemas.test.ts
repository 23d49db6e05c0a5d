import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { caseFileSchema, jsonSchemas } from '#lib/case/text/schemas.ts';
import { loadCase } from '#lib/case/load.ts';
import { canonicalJson } from '#lib/core/export/canonical-json.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const TINY = join(ROOT, 'tests/fixtures/tiny');
const schemas = jsonSchemas();
/** What an editor does with the schema. */
const accepts = (kind: string, value: unknown) =>
	z.fromJSONSchema(schemas[kind] as z.core.JSONSchema.JSONSchema).safeParse(value).success;
const tiny = (file: string): unknown => parse(readFileSync(join(TINY, file), 'utf8'));

describe('the JSON Schemas', () => {
	it.each(['case', 'agents', 'copies', 'handoffs', 'places', 'routes'])('take %s.yaml', (kind) => {
		expect(accepts(kind, tiny(`${kind}.yaml`))).toBe(true);
	});

	it.each(readdirSync(join(TINY, 'accounts')))('take accounts/%s', (file) => {
		expect(accepts('account', tiny(`accounts/${file}`))).toBe(true);
	});

	it('refuse a field that no record has, and a year that is no text', () => {
		const [agent] = tiny('agents.yaml') as object[];
		expect(accepts('agents', [{ ...agent, colour: 'red' }])).toBe(false);
		expect(accepts('agents', [{ ...agent, active: { from: 1894 } }])).toBe(false);
	});

	it('are draft 7, and ask for nothing that has a default', () => {
		expect(schemas.case).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
		expect((schemas.case as { required: string[] }).required).not.toContain('redirects');
	});

	it('are each wired to their files in VS Code', () => {
		const settings = readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8');
		const wired = (JSON.parse(settings) as Record<string, Record<string, string>>)['yaml.schemas']!;
		const written = Object.keys(schemas).map((kind) => `./graph-data/.schema/${kind}.schema.json`);
		expect(Object.keys(wired)).toEqual(written);
		expect(wired['./graph-data/.schema/account.schema.json']).toBe('graph-data/accounts/*.yaml');
	});
});

describe('the JSON Schema of a whole case', () => {
	const takes = (value: unknown) =>
		z.fromJSONSchema(caseFileSchema() as z.core.JSONSchema.JSONSchema).safeParse(value).success;

	it('takes the canonical JSON, and nothing that says to be something else', () => {
		const value = JSON.parse(canonicalJson(loadCase(TINY).records)) as object;
		expect(takes(value)).toBe(true);
		expect(takes({ ...value, formatVersion: 2 })).toBe(false);
		expect(takes({ ...value, handoffs: undefined })).toBe(false);
	});
});
