// No import goes round in a circle, and none leads nowhere: planted once, caught once.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { plant, project } from './planted.ts';

interface Violation {
	from: string;
	rule: { name: string };
}

/** Each case lies in a folder of its own. */
const cases = [
	{
		title: 'a straight line passes',
		files: { 'a.ts': "import './b.ts';", 'b.ts': "import 'zod';" },
		caught: []
	},
	{
		title: 'two files that import each other are caught',
		files: { 'a.ts': "import './b.ts';", 'b.ts': "import './a.ts';" },
		caught: ['no-circle']
	},
	{
		title: 'a circle of types alone is caught',
		files: {
			'a.ts': "import type { B } from './b.ts'; export type A = B;",
			'b.ts': "import type { A } from './a.ts'; export type B = A;"
		},
		caught: ['no-circle']
	},
	{
		title: 'a circle through a component and the alias is caught',
		files: {
			'A.svelte': "<script>import '#lib/case-3/b.ts';</script>",
			'b.ts': "import './A.svelte';"
		},
		caught: ['no-circle']
	},
	{
		title: 'an import of nothing is caught',
		files: { 'a.ts': "import './nothing.ts';" },
		caught: ['leads-nowhere']
	}
];

let violations: Violation[];

beforeAll(() => {
	const { house, tearDown } = plant(
		Object.fromEntries(
			cases.flatMap(({ files }, number) =>
				Object.entries(files).map(([name, text]) => [`src/lib/case-${number}/${name}`, text])
			)
		)
	);
	const bin = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
	const config = join(project, 'tests/ground/cycles.cjs');
	const { stdout } = spawnSync(
		process.execPath,
		[bin, '--config', config, '--output-type', 'json', 'src'],
		{ cwd: house, encoding: 'utf8' }
	);
	tearDown();
	const result = JSON.parse(stdout) as { summary: { violations: Violation[] } };
	violations = result.summary.violations;
}, 30_000);

test.each(cases.map(({ title, caught }, number) => ({ title, caught, number })))(
	'$title',
	({ caught, number }) => {
		const here = violations.filter(({ from }) => from.startsWith(`src/lib/case-${number}/`));
		expect([...new Set(here.map(({ rule }) => rule.name))]).toEqual(caught);
	}
);
