import { defineConfig } from 'eslint/config';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const core = ['core/schema', 'core/graph', 'core/query', 'core/view', 'core/export'];
const shown = [...core, 'state', 'ui', 'ui/network'];

// Who may stand on whom, and the packages that are its own, written as they are imported.
// CONTRIBUTING.md says why; tests/ground/floors.test.ts plants every trespass.
// A file belongs to the first floor that it lies in.
const floors = [
	{ floor: 'core/schema', on: [], packages: ['zod'] },
	{ floor: 'core/graph', on: ['core/schema'], packages: [] },
	{ floor: 'core/query', on: ['core/schema', 'core/graph'], packages: [] },
	{ floor: 'core/view', on: ['core/schema', 'core/graph', 'core/query'], packages: [] },
	{ floor: 'core/export', on: core, packages: [] },
	{
		floor: 'case/trace',
		on: ['core/schema', 'core/graph', 'core/query', 'case'],
		packages: ['zod']
	},
	// What is read from texts and written as files, without a disk: a reader's browser does it too.
	{
		floor: 'case/text',
		on: ['core/schema', 'core/graph', 'core/export'],
		packages: ['yaml', 'zod']
	},
	{ floor: 'case/export', on: [...core, 'case/text'], packages: ['fflate'] },
	{
		floor: 'case',
		on: ['core/schema', 'core/graph', 'core/view', 'case/text', 'case/trace', 'case/export'],
		packages: ['node:*{,/*}']
	},
	{ floor: 'state', on: core, packages: ['svelte{,/**}', '$app/*'] },
	// The heavy half of a reader's own case; nothing imports it, it runs in workers of its own.
	{
		floor: 'own/worker',
		on: [...shown, 'own', 'case/text', 'case/export', 'ui/network/arrange', 'ui/map/arrange'],
		packages: ['fflate', 'saxes', 'zod']
	},
	{ floor: 'own', on: [...core, 'state'], packages: ['svelte{,/**}', '$app/*'] },
	{
		floor: 'ui/map/arrange',
		on: [...core, 'ui', 'ui/network/arrange'],
		packages: ['node:*{,/*}', 'd3-geo', 'topojson-client']
	},
	{ floor: 'ui/network/arrange', on: core, packages: ['cytoscape{,-dagre}'] },
	{ floor: 'ui/network', on: shown, packages: ['svelte{,/**}', 'cytoscape{,-dagre}'] },
	{ floor: 'ui', on: shown, packages: ['svelte{,/**}', 'uqr'] },
	{
		floor: 'routes',
		on: [...shown, 'own', 'routes'],
		packages: [
			'svelte{,/**}',
			'@sveltejs/kit',
			'$app/*',
			'./$types',
			'virtual:*{,/**}',
			'@fontsource/**'
		]
	}
];

const house = {
	files: ['src/**/*.{js,ts,svelte}'],
	plugins: { boundaries },
	settings: {
		'boundaries/root-path': import.meta.dirname,
		'boundaries/elements': floors.map(({ floor }) => ({
			type: floor,
			pattern: floor === 'routes' ? 'src/routes' : `src/lib/${floor}`,
			partialMatch: false
		})),
		'boundaries/elements-single-match': true,
		'boundaries/files': [
			{ category: 'server', pattern: ['src/routes/**/*.server.ts', 'src/routes/**/+server.ts'] }
		],
		'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
		'boundaries/additional-dependency-nodes': [
			{ selector: 'TSImportType > Literal', kind: 'type', name: 'import-type' }
		],
		'import/resolver': { typescript: true }
	},
	rules: {
		'boundaries/dependencies': [
			'error',
			{
				default: 'disallow',
				checkAllOrigins: true,
				checkUnknownLocals: true,
				message: '{{from.element.type}} may not import {{dependency.source}} (see CONTRIBUTING.md)',
				policies: [
					...floors.flatMap(({ floor, on, packages }) => [
						{ from: { element: { type: floor } }, allow: { to: { element: { type: on } } } },
						{ from: { element: { type: floor } }, allow: { dependency: { source: packages } } }
					]),
					// Only what runs at build time may read the case and compute positions.
					{
						from: { file: { categories: 'server' } },
						allow: {
							to: {
								element: { type: ['case', 'case/export', 'ui/network/arrange', 'ui/map/arrange'] }
							}
						}
					},
					{
						from: { file: { categories: 'server' } },
						allow: { dependency: { source: ['node:*{,/*}', '@playwright/test'] } }
					}
				]
			}
		]
	}
};

export default defineConfig(
	{
		ignores: [
			'build/',
			'release/',
			'.svelte-kit/',
			'test-results/',
			'playwright-report/',
			'coverage/'
		]
	},
	// No comment switches a rule off: a rule that does not fit is changed here, for everybody.
	{ linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
	tseslint.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			eqeqeq: 'error',
			'no-console': 'error',
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			// Addresses are written in one typed place, which already knows the base.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } }
	},
	// The types of components are svelte-check's business; here they come out as `any`.
	{ files: ['**/*.{js,mjs,cjs,svelte}'], extends: [tseslint.configs.disableTypeChecked] },
	{
		files: ['src/lib/case/cli.ts', 'src/draw.ts', 'src/serve.ts', 'src/kiosk/*.mjs', 'tests/**'],
		rules: { 'no-console': 'off' }
	},
	// The one place that shows markup as it is: the server's own.
	{ files: ['src/lib/ui/Still.svelte'], rules: { 'svelte/no-at-html-tags': 'off' } },
	house,
	{ files: ['src/lib/**'], rules: { 'boundaries/no-unknown-files': 'error' } }
);
