// dependency-cruiser: no import goes round in a circle, and none leads nowhere.
// Who may stand on whom is eslint.config.js's business.
module.exports = {
	forbidden: [
		{ name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'leads-nowhere',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^[$]|^virtual:|^[.]/[$]types$' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'types', 'default']
		}
	}
};
