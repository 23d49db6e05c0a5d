// Who may import whom: every trespass is planted once and must be caught, every permitted step pass.
import { ESLint } from 'eslint';
import { dirname, relative } from 'node:path/posix';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plant } from './planted.ts';

/** A file of each floor, for others to import. */
const home = {
	schema: 'src/lib/core/schema/home.ts',
	graph: 'src/lib/core/graph/home.ts',
	query: 'src/lib/core/query/home.ts',
	view: 'src/lib/core/view/home.ts',
	export: 'src/lib/core/export/home.ts',
	trace: 'src/lib/case/trace/home.ts',
	text: 'src/lib/case/text/home.ts',
	exported: 'src/lib/case/export/home.ts',
	case: 'src/lib/case/home.ts',
	state: 'src/lib/state/home.svelte.ts',
	own: 'src/lib/own/home.ts',
	worker: 'src/lib/own/worker/home.ts',
	ui: 'src/lib/ui/Home.svelte',
	network: 'src/lib/ui/network/home.ts',
	arrange: 'src/lib/ui/network/arrange/home.ts',
	atlas: 'src/lib/ui/map/arrange/home.ts',
	page: 'src/routes/+page.ts',
	server: 'src/routes/+page.server.ts'
};
type Floor = keyof typeof home;

const core: Floor[] = ['schema', 'graph', 'query', 'view', 'export'];
const browser: Floor[] = [...core, 'state', 'ui', 'network'];

const mayStandOn: Record<Floor, Floor[]> = {
	schema: [],
	graph: ['schema'],
	query: ['schema', 'graph'],
	view: ['schema', 'graph', 'query'],
	export: core,
	trace: ['schema', 'graph', 'query', 'case'],
	text: ['schema', 'graph', 'export'],
	exported: [...core, 'text'],
	case: ['schema', 'graph', 'view', 'text', 'trace', 'exported'],
	state: core,
	own: [...core, 'state'],
	worker: [...browser, 'own', 'text', 'exported', 'arrange', 'atlas'],
	ui: browser,
	network: browser,
	arrange: core,
	atlas: [...core, 'ui', 'arrange'],
	page: [...browser, 'own', 'server'],
	server: [...browser, 'own', 'page', 'case', 'exported', 'arrange', 'atlas']
};

const mayUse: Record<string, Floor[]> = {
	zod: ['schema', 'text', 'trace', 'worker'],
	yaml: ['text'],
	'node:fs': ['case', 'atlas', 'server'],
	'node:fs/promises': ['case', 'atlas', 'server'],
	svelte: ['state', 'own', 'ui', 'network', 'page', 'server'],
	'svelte/reactivity': ['state', 'own', 'ui', 'network', 'page', 'server'],
	'$app/navigation': ['state', 'own', 'page', 'server'],
	'@sveltejs/kit': ['page', 'server'],
	cytoscape: ['network', 'arrange'],
	'cytoscape-dagre': ['network', 'arrange'],
	fflate: ['exported', 'worker'],
	'd3-geo': ['atlas'],
	'topojson-client': ['atlas'],
	'@playwright/test': ['server'],
	saxes: ['worker'],
	fontkit: [],
	fs: [],
	sirv: []
};

const otherForms: Record<string, string> = {
	'by its alias': "import { thing } from '#lib/ui/network/home.ts';",
	'for a type only': "import type { Thing } from '../../ui/network/home.ts';",
	'for a type in place': "export type Thing = import('../../ui/network/home.ts').Thing;",
	'to pass one thing on': "export { thing } from '../../ui/network/home.ts';",
	'to pass everything on': "export * from '../../ui/network/home.ts';",
	'when it is needed': "export const thing = () => import('../../ui/network/home.ts');",
	'for its effects': "import '../../ui/network/home.ts';"
};

interface Plot {
	title: string;
	path: string;
	text: string;
	caught: boolean;
}

const floors = Object.keys(home) as Floor[];
const verb = (caught: boolean) => (caught ? 'may not' : 'may');

/** A file of a floor, under a name that no other plot has; a server page needs a folder for it. */
function lair(floor: Floor, name: string): string {
	const folder = dirname(home[floor]);
	return floor === 'server' ? `${folder}/${name}/+page.server.ts` : `${folder}/${name}.ts`;
}

const between: Plot[] = floors.flatMap((from) =>
	floors
		.filter((to) => to !== from)
		.map((to) => {
			const path = lair(from, `to-${to}`);
			const caught = !mayStandOn[from].includes(to);
			const text = `import * as thing from './${relative(dirname(path), home[to])}';`;
			return { title: `${from} ${verb(caught)} import ${to}`, path, text, caught };
		})
);

const packages: Plot[] = Object.entries(mayUse).flatMap(([name, users]) =>
	floors.map((from) => {
		const path = lair(from, `uses-${name.replaceAll(/[^a-z]/g, '-')}`);
		const caught = !users.includes(from);
		return {
			title: `${from} ${verb(caught)} use ${name}`,
			path,
			text: `import '${name}';`,
			caught
		};
	})
);

const forms: Plot[] = [
	...Object.entries(otherForms).map(([form, text], number) => ({
		title: `graph may not import network ${form}`,
		path: lair('graph', `form-${number}`),
		text,
		caught: true
	})),
	{
		title: 'a component may not import the case',
		path: 'src/lib/ui/Trespass.svelte',
		text: `<script lang="ts">import type { Thing } from '../case/home.ts';</script>`,
		caught: true
	},
	{
		title: 'a component may import core by its alias',
		path: 'src/lib/ui/Guest.svelte',
		text: `<script lang="ts">import { thing } from '#lib/core/view/home.ts';</script>`,
		caught: false
	},
	{
		title: 'a file of no floor is refused',
		path: 'src/lib/homeless.ts',
		text: 'export const thing = 1;',
		caught: true
	},
	{
		// The comment is text of a planted file: it switches nothing off here.
		title: 'a comment cannot switch a rule off',
		path: lair('graph', 'excuse'),
		text: `// eslint-disable-next-line boundaries/dependencies\nimport '../../ui/network/home.ts';`,
		caught: true
	}
];

const caughtAt = new Map<string, boolean>();
let tearDown: () => void;

beforeAll(async () => {
	const plots = [...between, ...packages, ...forms];
	const planted = plant({
		...Object.fromEntries(Object.values(home).map((path) => [path, 'export const thing = 1;'])),
		...Object.fromEntries(plots.map(({ path, text }) => [path, text]))
	});
	tearDown = planted.tearDown;
	const eslint = new ESLint({
		cwd: planted.house,
		// Types are another test's business, and take ten times as long.
		overrideConfig: [tseslint.configs.disableTypeChecked],
		ruleFilter: ({ ruleId }) => ruleId.startsWith('boundaries/')
	});
	for (const { filePath, messages } of await eslint.lintFiles('src')) {
		expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
		caughtAt.set(
			relative(planted.house, filePath),
			messages.some(({ ruleId }) => ruleId?.startsWith('boundaries/'))
		);
	}
}, 60_000);

afterAll(() => tearDown());

describe.each([
	['between floors', between],
	['packages', packages],
	['forms of import', forms]
])('%s', (_, plots) => {
	test.each(plots)('$title', ({ path, caught }) => {
		expect(caughtAt.get(path)).toBe(caught);
	});
});
