import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { audit } from '#lib/case/audit.ts';
import { printed } from '#lib/case/text/problem.ts';
import { codes } from '#lib/core/graph/problem.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const BROKEN = join(FIXTURES, 'broken');
let folder = '';

/** The tiny case with the files of a broken one laid over it; `x.gone` takes the file x away. */
function tinyBut(broken: string): string {
	folder = mkdtempSync(join(tmpdir(), 'red-booklet-'));
	cpSync(join(FIXTURES, 'tiny'), folder, { recursive: true });
	const files = readdirSync(broken, { recursive: true, encoding: 'utf8' });
	for (const file of files.filter((one) => one.endsWith('.gone'))) {
		rmSync(join(folder, file.replace(/\.gone$/, '')));
	}
	const kept = (from: string) => !/(\.gone|expected\.txt)$/.test(from);
	cpSync(broken, folder, { recursive: true, filter: kept });
	return folder;
}

afterEach(() => {
	if (folder) rmSync(folder, { recursive: true });
	folder = '';
});

describe('the tiny case', () => {
	it('has no problem and a graph', () => {
		const { problems, graph, files } = audit(join(FIXTURES, 'tiny'));
		expect(problems).toEqual([]);
		expect(graph?.handoffs.size).toBe(4);
		expect(files).toBe(8);
	});
});

describe('a broken case', () => {
	it.each(readdirSync(BROKEN))('says all that is wrong: %s', (code) => {
		const { problems } = audit(tinyBut(join(BROKEN, code)));
		const said = problems.map((problem) => `${printed(problem)}\n`).join('');
		expect(said).toBe(readFileSync(join(BROKEN, code, 'expected.txt'), 'utf8'));
		expect(problems.map((problem) => problem.code)).toContain(code);
	});

	it('is there for every code', () => {
		const unbroken = Object.keys(codes).filter((code) => !existsSync(join(BROKEN, code)));
		expect(unbroken).toEqual([]);
	});

	it('has no graph when there is an error, and one when there are only warnings', () => {
		expect(audit(tinyBut(join(BROKEN, 'E-schema'))).graph).toBeNull();
		rmSync(folder, { recursive: true });
		expect(audit(tinyBut(join(BROKEN, 'W-gap'))).graph).not.toBeNull();
	});

	it('that is not there is one problem', () => {
		const { problems, errors } = audit('no-such-folder');
		expect(errors).toBe(1);
		expect(printed(problems[0]!)).toBe('no-such-folder:1:1 E-file there is no such folder');
	});
});
