// A small case that its sources tell differently, and a picture of it, for tests.
import { toldBy } from '#lib/core/graph/telling.ts';
import type { CaseGraph } from '#lib/core/graph/types.ts';
import type { Arrangement, Stage } from '#lib/core/view/arrangement.ts';
import { stage } from '#lib/core/view/stage.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import { arrange, type Extent } from '#lib/ui/network/arrange/arrange.ts';
import { graphOf } from '../../../graph-of.ts';

/** "book" and "film" agree up to the end; "lead" tells another way; "witness" knows only the middle. */
export function tales(): CaseGraph {
	const graph = graphOf({
		origin: ['kremlin'],
		floor: '1956-02-25',
		places: (['east', 'west'] as const).map((side) => ({
			id: side === 'east' ? 'home' : 'press',
			side,
			names: [{ value: side, lang: 'en', kind: 'preferred' }]
		})),
		handoffs: {
			bring: 'kremlin -send c1-> office',
			lend: 'office -lend c1-> wiktor',
			send: 'wiktor -send c1-> angleton',
			leak: 'angleton -leak c1-> times',
			hear: 'kremlin -tell gist-> friend',
			tell: 'friend -tell gist-> papers',
			rival: ['wiktor -give text-> mossad', { excludes: ['send'] }]
		},
		accounts: {
			book: ['bring', 'lend', 'send 1956-04-13', 'leak 1956-06-05', 'hear', 'tell 1956-03-10'],
			film: ['lend', ['send [..1956-04-17]', { basis: 'firsthand' }], 'leak 1956-06-04'],
			lead: ['rival', ['send', { stance: 'denies' }]],
			witness: [['lend 1956-03-20', { basis: 'document' }]]
		},
		sources: { book: { type: 'testimony' }, film: { type: 'press' } }
	});
	graph.case.lanes = ['home', 'press'].map((id) => ({
		id: `${id}-lane`,
		title: { en: id },
		places: [id]
	}));
	for (const agent of graph.agents.values()) {
		agent.place = ['times', 'papers'].includes(agent.id) ? 'press' : 'home';
	}
	graph.case.picture = {
		spine: ['bring', 'lend', 'send', 'leak'],
		word: ['tell'],
		branches: [],
		main: []
	};
	return graph;
}

/** As told by these, or by everyone. */
export function stageOf(graph: CaseGraph, ...accounts: string[]): Stage {
	const telling = accounts.length > 0 ? toldBy(...accounts) : undefined;
	return stage(graph, wordsFor('en'), 'en', telling);
}

export function pictureOf(
	graph: CaseGraph,
	extent: Extent = 'all',
	form: 'wide' | 'tall' = 'wide'
): Arrangement {
	return arrange(stageOf(graph), extent, form).arrangement;
}
