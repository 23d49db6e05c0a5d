import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { printed } from '#lib/case/text/problem.ts';
import { readCase } from '#lib/case/read.ts';
import { canonicalJson, fromCanonicalJson } from '#lib/core/export/canonical-json.ts';

const TINY = join(import.meta.dirname, '../../fixtures/tiny');
const GRAPH_DATA = join(import.meta.dirname, '../../../graph-data');
let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'red-booklet-'));
	cpSync(TINY, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const said = () => readCase(folder).problems.map((problem) => printed(problem));

describe('readCase', () => {
	it('strips nothing of what the files say', () => {
		const { records } = readCase(folder);
		const file = (name: string): unknown => parse(readFileSync(join(TINY, name), 'utf8'));
		expect(records?.agents).toEqual(file('agents.yaml'));
		expect(records?.handoffs).toEqual(file('handoffs.yaml'));
		expect(records?.accounts[1]?.source).toEqual((file('accounts/wire.yaml') as never)['source']);
		expect(records?.case).toEqual(file('case.yaml'));
	});

	it('reads JSON in place of YAML', () => {
		const agents: unknown = parse(readFileSync(join(TINY, 'agents.yaml'), 'utf8'));
		rmSync(join(folder, 'agents.yaml'));
		writeFileSync(join(folder, 'agents.json'), JSON.stringify(agents, null, '\t'));
		expect(readCase(folder).records).toEqual(readCase(TINY).records);
	});

	it('takes a case without routes, and a list of nothing but comments', () => {
		rmSync(join(folder, 'routes.yaml'));
		expect(readCase(folder).records?.routes).toEqual([]);
		writeFileSync(join(folder, 'routes.yaml'), '# None yet.\n');
		expect(readCase(folder).records?.routes).toEqual([]);
	});

	it.each([
		['agents.yaml', '', []],
		['agents.yaml', 'id: author\n', ['agents.yaml:1:1 E-schema this must be a list, not fields']],
		[
			'agents.yaml',
			'- author\n',
			['agents.yaml:1:3 E-schema agent number 1: this must be fields, not "author"']
		],
		['case.yaml', '', ['case.yaml:1:1 E-schema this must be fields, not nothing']],
		[
			'accounts/wire.yaml',
			'claims: []\n',
			[
				'accounts/wire.yaml:1:1 E-schema "by" is missing',
				'accounts/wire.yaml:1:1 E-schema "on" is missing',
				'accounts/wire.yaml:1:1 E-schema "source" is missing',
				'accounts/wire.yaml:1:9 E-schema "claims" is empty'
			]
		],
		[
			'places.yaml',
			'- &a { id: x, names: *b }\n',
			[
				'places.yaml:1:1 E-yaml ReferenceError: Unresolved alias (the anchor must be set before the alias): b'
			]
		],
		['places.yaml', '- id: a\n  id: b\n', ['places.yaml:2:3 E-yaml Map keys must be unique']]
	])('says what is wrong when %s is %j', (file, text, lines) => {
		writeFileSync(join(folder, file), text);
		expect(said()).toEqual(lines);
	});

	it('keeps what it could read beside a broken record, with the places of the file', () => {
		const text = readFileSync(join(folder, 'handoffs.yaml'), 'utf8');
		writeFileSync(join(folder, 'handoffs.yaml'), text.replace('kind: give', 'kind: giv'));
		const { records, salvage, broken, place } = readCase(folder);
		expect(records).toBeNull();
		expect([...broken]).toEqual(['give-print']);
		expect(salvage?.handoffs.map(({ id }) => id)).toEqual([
			'photograph-print',
			'send-photos',
			'tell-friend'
		]);
		const where = { file: 'handoffs', path: [0, 'kind'] } as const;
		const problem = place({ code: 'E-self', severity: 'error', message: 'm', where });
		expect(printed(problem)).toBe('handoffs.yaml:7:9 E-self m');
	});
});

describe('a file that holds a whole case', () => {
	it.each([TINY, GRAPH_DATA])('is read to the records that it was written from: %s', (source) => {
		const { records } = readCase(source);
		const file = join(folder, 'case.json');
		writeFileSync(file, canonicalJson(records!));
		expect(readCase(file).problems).toEqual([]);
		expect(readCase(file).records).toEqual(records);
		expect(fromCanonicalJson(readFileSync(file, 'utf8'))).toEqual(records);
	});

	it('has lines and columns too', () => {
		const file = join(folder, 'case.json');
		const text = canonicalJson(readCase(TINY).records!);
		writeFileSync(file, text.replace('"Fred Friend"', '7'));
		const { problems } = readCase(file);
		const line = text.split('\n').findIndex((one) => one.includes('"Fred Friend"')) + 1;
		expect(problems.map((problem) => printed(problem))).toEqual([
			`case.json:${line}:20 E-schema agent "friend": "value" is text and must be quoted: "7"`
		]);
	});

	it('says which lists are missing', () => {
		const file = join(folder, 'case.json');
		writeFileSync(file, '{"case": {}, "copies": [], "handoffs": [], "places": []}');
		expect(printed(readCase(file).problems[0]!)).toBe('case.json:1:1 E-file "agents" is missing');
	});
});
