import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '#lib/case/cli.ts';
import { invalidate, loadCase } from '#lib/case/load.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const TINY = join(FIXTURES, 'tiny');

function run(...args: string[]): { code: number; lines: string[] } {
	const lines: string[] = [];
	return { code: main(args, (line) => lines.push(line)), lines };
}

/** The tiny case with the files of a broken one laid over it. */
function tinyBut(code: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'red-booklet-'));
	cpSync(TINY, folder, { recursive: true });
	cpSync(join(FIXTURES, 'broken', code), folder, { recursive: true });
	return folder;
}

afterEach(() => {
	vi.unstubAllEnvs();
	invalidate();
});

describe('npm run case', () => {
	it('check says in one line that a sound case is sound', () => {
		expect(run('check', TINY)).toEqual({ code: 0, lines: ['0 errors, 0 warnings in 8 files'] });
	});

	it('check lists problems with a path that a terminal can open, then counts them', () => {
		const folder = tinyBut('E-self');
		const { code, lines } = run('check', `${folder}/`);
		expect(code).toBe(1);
		expect(lines[0]).toMatch(`${folder}/handoffs.yaml:14:8 E-self handoff "send-photos"`);
		expect(lines.at(-1)).toBe('1 error, 0 warnings in 8 files');
		rmSync(folder, { recursive: true });
	});

	it('check is content with warnings', () => {
		const folder = tinyBut('W-gap');
		const { code, lines } = run('check', folder);
		expect([code, lines.at(-1)]).toEqual([0, '0 errors, 1 warning in 8 files']);
		rmSync(folder, { recursive: true });
	});

	it('check takes the folder from the environment', () => {
		vi.stubEnv('GRAPH_DATA', TINY);
		expect(run('check').lines).toEqual(['0 errors, 0 warnings in 8 files']);
	});

	it.each([[[]], [['--help']], [['chekc']], [['check', 'a', 'b']], [['check', '--all']]])(
		'explains itself when called with %j',
		(args) => {
			const { code, lines } = run(...args);
			expect(code).toBe(2);
			expect(lines.join('\n')).toContain('check [folder]');
		}
	);

	it('schema writes one file for each kind of file', () => {
		const folder = mkdtempSync(join(tmpdir(), 'red-booklet-'));
		const { code, lines } = run('schema', folder);
		expect(code).toBe(0);
		expect(lines).toHaveLength(7);
		const text = readFileSync(join(folder, '.schema', 'account.schema.json'), 'utf8');
		expect(JSON.parse(text)).toMatchObject({ type: 'object', additionalProperties: false });
		rmSync(folder, { recursive: true });
	});
});

describe('loadCase', () => {
	it('gives the graph, the same until it is told to forget', () => {
		const graph = loadCase(TINY);
		expect(graph.handoffs.size).toBe(4);
		expect(loadCase(TINY)).toBe(graph);
		invalidate();
		expect(loadCase(TINY)).not.toBe(graph);
	});

	it('throws one error that lists every error, warnings apart', () => {
		const folder = tinyBut('E-why');
		expect(() => loadCase(folder)).toThrow(
			[
				'The case has errors; nothing is built from it.',
				`  ${folder}/accounts/memoir.yaml:19:12 E-why claim "c1": basis "inferred" needs a reason. Add why:`,
				`  ${folder}/accounts/memoir.yaml:20:11 E-why claim "c1": rank "preferred" needs a reason. Add why:`
			].join('\n')
		);
		rmSync(folder, { recursive: true });
	});

	it('loads a case with warnings once, and leaves them to the checker', () => {
		const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
		const folder = tinyBut('W-gap');
		expect(loadCase(folder)).toBe(loadCase(folder));
		expect(written).not.toHaveBeenCalled();
		rmSync(folder, { recursive: true });
	});
});
