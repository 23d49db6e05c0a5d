import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { audit } from '#lib/case/audit.ts';
import { formats } from '#lib/case/export/formats.ts';
import { printed } from '#lib/case/text/problem.ts';
import { fromCanonicalJson } from '#lib/core/export/canonical-json.ts';
import { verdictOn } from '#lib/own/worker/verdict.ts';
import { bytes, said, sound, tinyFolder, TODAY, verdictOnText } from './given.ts';

const tiny = audit('tests/fixtures/tiny').graph!;
const made = (file: string) => {
	const format = Object.values(formats).find(({ files }) => file in files)!;
	const content = format.files[file]!(tiny);
	return typeof content === 'string' ? bytes(content) : content;
};
const recordsOf = (json: string) => fromCanonicalJson(json);

describe('a case folder', () => {
	it('is read to the same records as on the command line, in whatever folders it lies', () => {
		const deep = new Map([...tinyFolder()].map(([path, file]) => [`down/here/${path}`, file]));
		for (const given of [tinyFolder(), deep]) {
			expect(recordsOf(sound(verdictOn(given, TODAY)).json)).toEqual(tiny.records);
		}
	});

	it('has the same said of it as on the command line', () => {
		const given = tinyFolder({ 'agents.yaml': '- id: author\n  kind: man\n' });
		const verdict = verdictOn(given, TODAY);
		const folder = mkdtempSync(join(tmpdir(), 'red-booklet-'));
		cpSync('tests/fixtures/tiny', folder, { recursive: true });
		writeFileSync(join(folder, 'agents.yaml'), given.get('tiny/agents.yaml')!);
		const expected = audit(folder).problems.map((problem) => printed(problem));
		rmSync(folder, { recursive: true });
		expect(said(verdict)).toEqual(expected);
		expect(said(verdict)).toContain(
			'agents.yaml:2:9 E-schema agent "author": "kind" must be one of person, organisation, office, publication, group, public, unknown, not "man".'
		);
	});

	it('tells of all that is wrong at once, in every file', () => {
		const verdict = verdictOn(
			tinyFolder({ 'places.yaml': 'moscow', 'copies.yaml': '- id: [', 'agent.yaml': '[]' }),
			TODAY
		);
		const files = said(verdict).map((line) => line.split(':')[0]);
		expect(new Set(files)).toEqual(new Set(['agent.yaml', 'copies.yaml', 'places.yaml']));
	});

	it('leaves alone what is no part of it, and says so', () => {
		const given = tinyFolder({ 'README.md': 'x', '.DS_Store': 'x', 'notes/old.yaml': '- x' });
		expect(sound(verdictOn(given, TODAY)).passedOver).toEqual(['README.md', 'notes/old.yaml']);
	});
});

describe('one file', () => {
	it.each(['case.json', 'anything.json', 'whole.yaml'])('is a whole case as %s', (name) => {
		const { json, losses } = sound(verdictOn(new Map([[name, made('case.json')]]), TODAY));
		expect(recordsOf(json)).toEqual(tiny.records);
		expect(losses).toEqual([]);
	});

	it('has its places in the file told', () => {
		const text = new TextDecoder().decode(made('case.json')).replace('"person"', '"man"');
		expect(said(verdictOnText('case.json', text))[0]).toMatch(
			/^case\.json:\d+:\d+ E-schema agent "author": "kind" must be one of/
		);
	});

	it('may be packed', () => {
		const packed = zipSync(
			Object.fromEntries([...tinyFolder()].map(([path, file]) => [path, file]))
		);
		const verdict = verdictOn(new Map([['tiny.zip', packed]]), TODAY);
		expect(recordsOf(sound(verdict).json)).toEqual(tiny.records);
	});
});

describe('tables', () => {
	const tables = Object.keys(formats.csv.files).map((file): [string, Uint8Array] => [
		file,
		made(file)
	]);

	it('are read to the records that they were made from; their settings are made anew', () => {
		const { json, losses, title } = sound(verdictOn(new Map(tables), TODAY));
		const { case: own, routes, ...records } = recordsOf(json);
		const { case: its, routes: told, ...expected } = tiny.records;
		expect(records).toEqual(expected);
		expect(losses).toEqual([{ kind: 'settings' }]);
		expect([title, routes, told.length]).toEqual(['Tables', [], 1]);
		expect(own.work.origin).toEqual(its.work.origin);
		expect(own.picture.spine).toEqual(['give-print', 'send-photos']);
	});

	it('take the settings that lie beside them', () => {
		const beside = ['case.yaml', 'routes.yaml'].map((name): [string, Uint8Array] => [
			name,
			tinyFolder().get(`tiny/${name}`)!
		]);
		const { json, losses } = sound(verdictOn(new Map([...tables, ...beside]), TODAY));
		expect(recordsOf(json)).toEqual(tiny.records);
		expect(losses).toEqual([]);
	});

	it('come as the archive that the site gives', () => {
		const { title } = sound(verdictOn(new Map([['tables.zip', made('tables.zip')]]), TODAY));
		expect(title).toBe('tables');
	});

	it.each([
		['agents.csv', 'person', 'man', /^agents\.csv:2:1 E-schema agent "author": "kind" must be/],
		['claims.csv', '1956-04-11', 'spring', /^claims\.csv:3:1 E-edtf claim "c2"/],
		['claims.csv', 'give-print', 'gave-print', /^claims\.csv:2:1 E-ref .*gave-print/],
		['names.csv', 'of,', 'off,', /^names\.csv:1:1 E-schema there is no column "off"/],
		['names.csv', 'author,', 'nobody,', /^names\.csv:2:1 E-schema of: nothing .* "nobody"/],
		['handoffs.csv', 'give-print', '"give-print', /^handoffs\.csv:2:1 E-schema Line 2 has a quote/]
	])('have their rows told: %s with %s as %s', (file, from, to, expected) => {
		const given = new Map(tables);
		const text = new TextDecoder().decode(given.get(file)).replace(from, to);
		given.set(file, bytes(text));
		expect(said(verdictOn(given, TODAY)).some((line) => expected.test(line))).toBe(true);
	});
});

describe('what is no case', () => {
	it.each([
		['nothing', new Map()],
		['nothing', new Map([['photo.jpg', bytes('x')]])],
		[
			'mixed',
			new Map([
				['a.graphml', bytes('x')],
				['b.gexf', bytes('x')]
			])
		],
		[
			'mixed',
			new Map([
				['agents.csv', bytes('id')],
				['x.gexf', bytes('x')]
			])
		],
		[
			'mixed',
			new Map([
				['one.json', bytes('{}')],
				['two.json', bytes('{}')]
			])
		],
		['archive', new Map([['x.zip', bytes('PK no archive')]])],
		['nothing', new Map([['x.zip', zipSync({ 'a.txt': strToU8('x') })]])]
	])('is refused: %s', (why, given) => {
		expect(verdictOn(given, TODAY)).toMatchObject({ verdict: 'refused', refusal: { why } });
	});
});
