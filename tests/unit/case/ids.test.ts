import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '#lib/case/cli.ts';
import { publishedIds, withIds } from '#lib/case/ids.ts';
import { invalidate } from '#lib/case/load.ts';
import { weave } from '#lib/core/graph/weave.ts';
import { recordsOf } from '../../graph-of.ts';

const TINY = join(import.meta.dirname, '../../fixtures/tiny');

afterEach(() => {
	vi.unstubAllEnvs();
	invalidate();
});

describe('published ids', () => {
	it('are all ids with an address: of pages, by older names too, of disagreements, and of claims', () => {
		const records = recordsOf({
			origin: ['ann'],
			handoffs: { loan: 'ann -lend c1-> bob' },
			accounts: { book: ['loan'], wire: [['loan', { stance: 'denies' }]] }
		});
		records.agents.find(({ id }) => id === 'bob')!.aliases = ['robert'];
		const ids = publishedIds(weave(records).graph!);
		expect(ids).toEqual(
			expect.arrayContaining([
				'node ann',
				'node bob',
				'node robert',
				'copy c1',
				'handoff loan',
				'source book',
				'claim wire#c1'
			])
		);
		expect(ids.filter((id) => id.startsWith('disagreement '))).toHaveLength(1);
		expect(ids).toEqual([...ids].sort());
	});

	it('are never taken from the list again', () => {
		expect(withIds(['node gone', 'node b'], ['node a', 'node b'])).toEqual([
			'node a',
			'node b',
			'node gone'
		]);
	});

	it('are added to a list from the command line', () => {
		vi.stubEnv('GRAPH_DATA', TINY);
		const folder = mkdtempSync(join(tmpdir(), 'red-booklet-'));
		const file = join(folder, 'ids.txt');
		writeFileSync(file, 'node gone\n');
		const lines: string[] = [];
		const run = (...args: string[]) => main(args, (line) => lines.push(line));
		expect(run('ids')).toBe(0);
		const listed = [...lines];
		expect(run('ids', '--add', file)).toBe(0);
		expect(lines.at(-1)).toBe(`${listed.length} ids added to ${file}`);
		expect(readFileSync(file, 'utf8').trim().split('\n')).toEqual(withIds(['node gone'], listed));
		expect(run('ids', '--add', file)).toBe(0);
		expect(lines.at(-1)).toBe(`0 ids added to ${file}`);
		rmSync(folder, { recursive: true });
	});

	it.each([[['--add']], [['--all']], [['--add', 'a', 'b']]])(
		'explain themselves for %j',
		(args) => {
			const lines: string[] = [];
			expect(main(['ids', ...args], (line) => lines.push(line))).toBe(2);
			expect(lines.join('\n')).toContain('ids [--add FILE]');
		}
	);
});
