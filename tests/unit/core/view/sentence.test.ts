import { describe, expect, it } from 'vitest';
import { weave } from '#lib/core/graph/weave.ts';
import type { Agent, HandoffKind } from '#lib/core/schema/records.ts';
import { plain } from '#lib/core/view/prose.ts';
import { displayName, handoffSentence, telling } from '#lib/core/view/sentence.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import { graphOf, recordsOf, type CaseText } from '../../../graph-of.ts';

const words = wordsFor('en');
const sentenceOf = (line: string) => {
	const graph = graphOf({ handoffs: { h: line } });
	return plain(handoffSentence(graph, graph.handoffs.get('h')!, words, 'en'));
};
/** As `graphOf`, with names and kinds for agents. */
const named = (text: CaseText, agents: Record<string, Partial<Agent>>) => {
	const records = recordsOf(text);
	for (const agent of records.agents) Object.assign(agent, agents[agent.id]);
	return weave(records).graph!;
};
const called = (value: string, lang = 'en') => [{ value, lang, kind: 'preferred' as const }];

const sentences: Record<HandoffKind, [string, string]> = {
	tell: ['ann -tell gist-> bob', 'Ann tells bob of the speech.'],
	overhear: ['ann -overhear gist-> bob', 'Bob overhears word of the speech from ann.'],
	readAloud: ['ann -readAloud c1-> bob', 'Ann reads c1 aloud to bob.'],
	show: ['ann -show c1-> bob', 'Ann shows c1 to bob.'],
	lend: ['ann -lend c1-> bob', 'Ann lends c1 to bob.'],
	give: ['ann, cyd -give text-> bob', 'Ann and cyd give the text to bob.'],
	send: ['ann -send c1-> bob, cyd, dee', 'Ann sends c1 to bob, cyd and dee.'],
	return: ['ann -return c1-> bob', 'Ann gives c1 back to bob.'],
	steal: ['ann -steal c1-> bob', 'Bob steals c1 from ann.'],
	find: ['ann -find c1-> bob', 'Bob finds c1 at ann.'],
	access: ['ann -access c1-> bob', 'Bob has access to c1 at ann.'],
	photograph: ['ann -photograph c1=c2-> ann', 'Ann photographs c1.'],
	transcribe: ['ann -transcribe c1=c2-> bob', 'Ann transcribes c1 for bob.'],
	translate: ['ann -translate c1=c2-> ann', 'Ann translates c1.'],
	print: ['ann -print c1=c2-> ann', 'Ann prints c1.'],
	publish: ['ann -publish text-> bob', 'Ann publishes the text through bob.'],
	leak: ['?a clerk -leak text-> bob', 'A clerk leaks the text to bob.']
};

describe('a handoff as a sentence', () => {
	it.each(Object.entries(sentences))('of kind %s', (_kind, [line, sentence]) => {
		expect(sentenceOf(line)).toBe(sentence);
	});

	it('gives institutions their article and descriptions their small letter', () => {
		const graph = named(
			{ handoffs: { h: 'presidium -send text-> leaders' } },
			{
				presidium: { kind: 'organisation', names: called('Presidium of the party') },
				leaders: { kind: 'group', names: called('Leaders of the Eastern Bloc') }
			}
		);
		expect(plain(handoffSentence(graph, graph.handoffs.get('h')!, words, 'en'))).toBe(
			'The Presidium of the party sends the text to leaders of the Eastern Bloc.'
		);
	});

	it('puts the verb in the plural after a group', () => {
		const graph = named(
			{ handoffs: { h: 'crowd -tell gist-> bob' } },
			{ crowd: { kind: 'group', names: called('The crowd') } }
		);
		expect(plain(handoffSentence(graph, graph.handoffs.get('h')!, words, 'en'))).toBe(
			'The crowd tell bob of the speech.'
		);
	});

	it('puts the verb in the plural after unknown hands that are several', () => {
		const graph = named(
			{ handoffs: { h: 'staffers -tell gist-> bob' } },
			{ staffers: { kind: 'unknown', number: 'plural', names: called('Two staffers') } }
		);
		expect(plain(handoffSentence(graph, graph.handoffs.get('h')!, words, 'en'))).toBe(
			'Two staffers tell bob of the speech.'
		);
	});

	it('leaves proper names as they are', () => {
		const graph = named(
			{ handoffs: { h: 'cia -leak text-> nyt' } },
			{
				cia: { kind: 'organisation', names: called('Shin Bet') },
				nyt: { kind: 'publication', names: called('The New York Times') }
			}
		);
		const { givers, takers } = telling(graph, graph.handoffs.get('h')!, words, 'en');
		expect([plain(givers), plain(takers!)]).toEqual(['Shin Bet', 'The New York Times']);
	});
});

describe('the name that is shown', () => {
	it('is the preferred one in English before the first preferred one', () => {
		const names = [...called('Łucja', 'pl'), ...called('Lucy', 'en')];
		expect(displayName(names, 'en').value).toBe('Lucy');
		expect(displayName(names.slice(0, 1), 'en').value).toBe('Łucja');
		expect(displayName([{ value: 'L.', lang: 'pl', kind: 'alias' }], 'en').value).toBe('L.');
	});
});
