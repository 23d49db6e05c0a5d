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
	expect(plain(standing(facts(graph, 'en')).sentence)).toBe(
		'Certain, by documents: times (4 June); ' +
			'likely, by witnesses: the office to wiktor to angleton; ' +
			'not known: how the office got it.'
	);
});

it('leads to what it rests on', () => {
	const links = standing(facts(graph, 'en')).sentence.flatMap((run) =>
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
	expect(plain(standing(facts(silent, 'en')).sentence)).toBe(
		'Not known: where it was from 17 April to 17 May.'
	);
});

it('names of those who certainly had the text the first and the last', () => {
	const days = { a: '1956-04-01', b: '1956-04-02', c: '1956-04-03', w: '1956-03-01' };
	const certain = graphOf({
		origin: ['kremlin'],
		floor: '1956-02-25',
		handoffs: {
			a: 'kremlin -send c1-> office',
			b: 'office -send c1-> state',
			c: 'state -give c1-> times',
			w: 'kremlin -tell gist-> papers'
		},
		accounts: {
			telegram: Object.entries(days).map(([id, day]): [string, object] => [
				`${id} ${day}`,
				{ basis: 'document' }
			])
		}
	});
	certain.case.picture = { spine: ['a', 'b', 'c'], word: ['w'], branches: [], main: [] };
	expect(plain(standing(facts(certain, 'en')).sentence)).toBe(
		'Certain, by documents: papers (word, 1 March), the office (1 April), times (3 April).'
	);
});

it('keeps what is disputed apart', () => {
	const two = graphOf({
		origin: ['kremlin'],
		floor: '1956-02-25',
		handoffs: {
			a: ['kremlin -send c1-> office', { excludes: ['b'], question: { en: 'sent, or lent?' } }],
			b: 'office -lend c1-> kremlin'
		}
	});
	two.case.picture = { spine: ['a'], word: [], branches: [], main: [] };
	expect(plain(standing(facts(two, 'en')).disputed)).toBe('Disputed: Sent, or lent?');
});
