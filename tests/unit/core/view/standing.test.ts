import { expect, it } from 'vitest';
import { facts } from '#lib/core/view/card/facts.ts';
import { plain } from '#lib/core/view/prose.ts';
import { standing } from '#lib/core/view/standing.ts';
import { graphOf } from '../../../graph-of.ts';

const graph = graphOf({
	origin: ['kremlin'],
	floor: '1956-02-25',
	handoffs: {
		lend: 'office -lend c1-> wiktor',
		send: 'wiktor -send c1-> angleton',
		give: 'angleton -give c1-> state',
		leak: 'state -leak c1-> times'
	},
	accounts: {
		memoir: [
			['lend', { basis: 'firsthand' }],
			['send [..1956-04-17]', { basis: 'firsthand' }]
		],
		hearsay: ['give'],
		telegram: [['leak 1956-06-04', { basis: 'document' }]]
	}
});
graph.case.picture = { spine: ['lend', 'send', 'give', 'leak'], word: [], branches: [], main: [] };

it('says in one sentence what is certain, what is likely, and what is not known', () => {
	expect(plain(standing(facts(graph, 'en')))).toBe(
		'Certain, from documents of the time, is who had it when: times (4 June); ' +
			'likely, on the word of witnesses, is its way from the office to wiktor to angleton; ' +
			'not known is how the office got c1.'
	);
});

it('leads to what it rests on', () => {
	const links = standing(facts(graph, 'en')).flatMap((run) =>
		typeof run === 'string' ? [] : [run.to?.id]
	);
	expect(links).toEqual(['leak', 'lend', 'lend', 'send', 'lend']);
});

it('tells the longest silence where the days leave one', () => {
	const silent = graphOf({
		origin: ['kremlin'],
		floor: '1956-02-25',
		handoffs: { a: 'kremlin -send c1-> office', b: 'office -send c1-> state' },
		accounts: { paper: ['a [..1956-04-17]', 'b 1956-05-17'] }
	});
	silent.case.picture = { spine: ['a', 'b'], word: [], branches: [], main: [] };
	expect(plain(standing(facts(silent, 'en')))).toBe(
		'Not known is what became of it from 17 April to 17 May.'
	);
});
