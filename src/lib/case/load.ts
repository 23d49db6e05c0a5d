// The graph of the case for the build: sound, or no build.
import type { CaseGraph } from '#lib/core/graph/types.ts';
import { audit } from './audit.ts';
import { printed } from './text/problem.ts';

const loaded = new Map<string, CaseGraph>();

/** Reads, checks and weaves a case once per process; throws one Error that lists every error. Warnings are the checker's to tell. */
export function loadCase(folder = process.env.GRAPH_DATA ?? 'graph-data'): CaseGraph {
	const known = loaded.get(folder);
	if (known) return known;
	const { graph, problems, errors } = audit(folder);
	if (!graph || errors > 0) {
		const lines = problems
			.filter(({ severity }) => severity === 'error')
			.map((problem) => `  ${printed(problem, `${folder}/`)}`);
		throw new Error(`The case has errors; nothing is built from it.\n${lines.join('\n')}`);
	}
	loaded.set(folder, graph);
	return graph;
}

/** Forgets what was loaded, so that the next call reads the files again. */
export function invalidate(): void {
	loaded.clear();
}
