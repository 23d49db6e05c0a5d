import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { audit } from '#lib/case/audit.ts';
import { main } from '#lib/case/cli.ts';
import { starterFiles } from '#lib/case/starter.ts';
import { picturesOf, routePicturesOf, wholeOf } from '#lib/ui/network/arrange/pictures.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'red-booklet-new-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { code: number; text: string } {
	const lines: string[] = [];
	const code = main(args, (line) => lines.push(line));
	return { code, text: lines.join('\n') };
}

it('writes a case of which nothing is wrong, into a folder that need not be there', () => {
	const to = join(folder, 'my', 'case');
	expect(run('new', to).code).toBe(0);
	expect(run('check', to)).toMatchObject({
		code: 0,
		text: expect.stringContaining('0 errors, 0 warnings') as string
	});
});

it.each(['a file of mine', '.hidden'])('writes nothing over %s', (name) => {
	writeFileSync(join(folder, name), 'mine');
	const { code, text } = run('new', folder);
	expect([code, text]).toEqual([2, expect.stringContaining('is not empty')]);
	expect(readdirSync(folder)).toEqual([name]);
	expect(readFileSync(join(folder, name), 'utf8')).toBe('mine');
});

it.each([[[]], [['--here']], [['a', 'b']]])('wants one folder, not %j', (args) => {
	expect(run('new', ...args)).toMatchObject({ code: 2 });
});

it('has a remark on every field of a claim, a hand, a handoff and the case', () => {
	const files = starterFiles();
	const agents = files.get('agents.yaml')!;
	for (const path of [...files.keys()].filter((one) => one.endsWith('.yaml'))) {
		expect(files.get(path), path).toMatch(/^\s*# /m);
	}
	expect(agents).toContain(
		'# person, organisation, office, publication, group, public, or unknown'
	);
});

it('can be drawn without a clash, so that a site can be built of it', () => {
	const graph = audit('src/lib/case/starter').graph!;
	for (const drawn of [picturesOf(graph, 'story'), wholeOf(graph), routePicturesOf(graph)]) {
		expect(drawn.clashes).toEqual([]);
	}
});
