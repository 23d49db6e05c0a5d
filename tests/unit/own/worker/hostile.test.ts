// Files that are out to harm whoever opens them: refused in words, soon, and never run.
import { strToU8, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '#lib/case/audit.ts';
import { canonicalJson } from '#lib/core/export/canonical-json.ts';
import { graphml } from '#lib/core/export/graphml.ts';
import { csvTables } from '#lib/core/export/csv-tables.ts';
import { MOST } from '#lib/own/protocol.ts';
import { verdictOn } from '#lib/own/worker/verdict.ts';
import { bytes, said, sound, tinyFolder, TODAY, verdictOnText } from './given.ts';

const tiny = audit('tests/fixtures/tiny').graph!;
const SOON = 4_000;
const DTD = '<!DOCTYPE graphml [<!ENTITY lol "lol"><!ENTITY a "&lol;&lol;">]>';

const laughs = ['a: &a0 [x, x, x, x, x, x, x, x, x]']
	.concat(Array.from({ length: 12 }, (_, i) => `b${i}: &a${i + 1} [${`*a${i}, `.repeat(8)}*a${i}]`))
	.join('\n');

describe('YAML', () => {
	it.each([
		['aliases that multiply', laughs, /E-yaml ReferenceError: Excessive alias count/],
		['an alias to itself', '- &a\n  id: x\n  names: [*a]\n  kind: *a\n', /E-schema/],
		['a list in itself', '&a [*a]', /E-schema|E-yaml/],
		['brackets without end', '['.repeat(1_000_000), /E-yaml it is nested more than 200 deep/],
		['dashes without end', '- '.repeat(500_000), /E-yaml it is nested more than 200 deep/],
		['a prototype for a key', '- __proto__: { kind: person }\n', /unknown field "__proto__"/],
		[
			'a constructor for an id',
			'- { id: constructor, kind: prototype }\n',
			/"kind" must be one of/
		],
		['a tag that runs code', '- !!js/function "alert(1)"\n', /E-yaml|E-schema/],
		['zero bytes', '- \0\n', /E-yaml the file holds zero bytes/]
	])('with %s', { timeout: SOON }, (_, text, expected) => {
		const lines = said(verdictOn(tinyFolder({ 'agents.yaml': text }), TODAY));
		expect(lines.some((line) => expected.test(line) && line.startsWith('agents.yaml:'))).toBe(true);
	});

	it('does not touch the prototype of anything', () => {
		verdictOn(tinyFolder({ 'agents.yaml': '- __proto__: { owned: yes }\n  id: x\n' }), TODAY);
		verdictOnText('case.json', '{"__proto__": {"owned": true}, "constructor": {"prototype": 1}}');
		expect('owned' in {}).toBe(false);
	});
});

describe('an encoding', () => {
	it.each([
		['UTF-16, little end first', [0xff, 0xfe, 0x2d, 0x00], /in UTF-16: save it as UTF-8/],
		['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x2d], /in UTF-16: save it as UTF-8/],
		['Windows-1252', [0x2d, 0x20, 0xfc, 0x0a], /not in UTF-8: save it as UTF-8/]
	])('of %s is named', (_, raw, expected) => {
		for (const [file, beside] of [
			['agents.yaml', tinyFolder()],
			['net.graphml', new Map()],
			['names.csv', new Map()]
		] as const) {
			const path = beside.size > 0 ? `tiny/${file}` : file;
			const given = new Map([...beside, [path, new Uint8Array(raw)]]);
			expect(said(verdictOn(given, TODAY)).some((line) => expected.test(line))).toBe(true);
		}
	});

	it('of UTF-8 may have its mark', () => {
		const agents = tinyFolder().get('tiny/agents.yaml')!;
		const text = `\ufeff${new TextDecoder().decode(agents)}`;
		expect(sound(verdictOn(tinyFolder({ 'agents.yaml': text }), TODAY)).hands).toBe(4);
	});
});

describe('XML', () => {
	it.each([
		['entities of its own', `${DTD}<graphml/>`],
		['another file for its type', '<!DOCTYPE gexf SYSTEM "file:///etc/passwd"><gexf/>']
	])('with %s is refused before anything is expanded', { timeout: SOON }, (_, text) => {
		expect(said(verdictOnText('x.graphml', text))[0]).toMatch(
			/E-file it has a document type declaration.*take out <!DOCTYPE …>/
		);
	});

	it('that nests without end is refused', { timeout: SOON }, () => {
		const text = `<graphml>${'<graph>'.repeat(300_000)}`;
		expect(said(verdictOnText('x.graphml', text))[0]).toMatch(/nested more than 64 deep/);
	});

	it('with an entity that nobody defined is refused', () => {
		expect(said(verdictOnText('x.gexf', '<gexf>&xxe;</gexf>'))[0]).toMatch(/not well-formed XML/);
	});
});

describe('an archive', () => {
	const packed = (files: Zippable) => verdictOn(new Map([['x.zip', zipSync(files)]]), TODAY);

	it.each(['../agents.yaml', '/etc/agents.yaml', 'a/../../agents.yaml', 'C:/x.yaml', 'a\\..\\b'])(
		'with a file at %s is refused',
		(path) => {
			expect(packed({ [path]: strToU8('x') })).toMatchObject({
				refusal: { why: 'archive', message: expect.stringContaining('outside') as string }
			});
		}
	);

	it('that is a bomb is refused before it is unpacked', { timeout: SOON }, () => {
		const zeros = new Uint8Array(MOST.bytes + 1);
		expect(packed({ 'agents.yaml': [zeros, { level: 9 }] })).toMatchObject({
			refusal: { why: 'archive', message: 'unpacked it has more than 5 MB' }
		});
	});

	it('that lies about its size gets no more room than it named', { timeout: SOON }, () => {
		const archive = zipSync({ 'x.graphml': [new Uint8Array(MOST.bytes * 4), { level: 9 }] });
		const view = new DataView(archive.buffer);
		for (let i = 0; i < archive.length - 4; i++) {
			const signature = view.getUint32(i, true);
			if (signature === 0x04034b50) view.setUint32(i + 22, 100, true);
			if (signature === 0x02014b50) view.setUint32(i + 24, 100, true);
		}
		expect(verdictOn(new Map([['x.zip', archive]]), TODAY).verdict).not.toBe('sound');
	});

	it('of more files than anybody needs is refused', () => {
		const files = Object.fromEntries(
			Array.from({ length: MOST.files + 1 }, (_, i) => [`${i}.yaml`, new Uint8Array(0)])
		);
		expect(packed(files)).toMatchObject({
			refusal: { message: `it holds more than ${MOST.files} files` }
		});
	});
});

it('keeps script in a name as the text that it is', () => {
	const name = '<img src=x onerror=alert(1)><script>alert(1)</script>';
	const agents = new TextDecoder().decode(tinyFolder().get('tiny/agents.yaml'));
	const text = agents.replace('Anna Author', JSON.stringify(name).slice(1, -1));
	const { json } = sound(verdictOn(tinyFolder({ 'agents.yaml': text }), TODAY));
	expect(json).toContain(JSON.stringify(name));
});

describe('whatever the files are', () => {
	const folder = tinyFolder();
	const tables = Object.entries(csvTables(tiny)).map(([name, text]) => [`${name}.csv`, text]);
	const given: [string, Uint8Array][][] = [
		[...folder],
		[['case.json', bytes(canonicalJson(tiny.records))]],
		[['net.graphml', bytes(graphml(tiny))]],
		(tables as [string, string][]).map(([name, text]) => [name, bytes(text)])
	];
	const odd = fc.constantFrom(
		'__proto__',
		'[',
		'{',
		'*a',
		'&a',
		'"',
		'\n- ',
		'<',
		']]>',
		'\0',
		',,'
	);
	const spoilt = fc
		.record({
			of: fc.constantFrom(...given),
			file: fc.nat(),
			at: fc.nat(),
			gone: fc.nat({ max: 40 }),
			put: fc.oneof(
				odd,
				fc.string({ maxLength: 8 }),
				fc.uint8Array({ maxLength: 6 }).map((raw) => String.fromCharCode(...raw))
			)
		})
		.map(({ of, file, at, gone, put }): Map<string, Uint8Array> => {
			const files = new Map(of);
			const [path, content] = of[file % of.length]!;
			const start = at % (content.length + 1);
			const spoiled = [...content.slice(0, start), ...bytes(put), ...content.slice(start + gone)];
			return files.set(path, new Uint8Array(spoiled));
		});
	const noise = fc
		.record({
			name: fc.constantFrom('case.json', 'x.gexf', 'agents.csv', 'x.zip', 'case.yaml', 'a/b.yaml'),
			content: fc.oneof(
				fc.uint8Array({ maxLength: 200 }),
				fc.json({ maxDepth: 4 }).map(bytes),
				fc.string({ unit: 'grapheme', maxLength: 100 }).map(bytes)
			)
		})
		.map(({ name, content }) => new Map([[name, content as Uint8Array]]));

	it('there is a case, or what is wrong, or a refusal; never an error', { timeout: 30_000 }, () => {
		fc.assert(
			fc.property(fc.oneof(spoilt, noise), (files) => {
				const verdict = verdictOn(files, TODAY);
				if (verdict.verdict !== 'faulty') return;
				expect(verdict.errors).toBeGreaterThan(0);
				for (const { file, line, column, message } of verdict.faults) {
					expect(file.length * line * column * message.length).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 300 }
		);
	});
});
