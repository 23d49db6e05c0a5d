import { describe, expect, it } from 'vitest';
import { weave } from '#lib/core/graph/weave.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import { handoffCard } from '#lib/core/view/card/handoff-card.ts';
import { routeCard, routeLinks, stepsOver } from '#lib/core/view/card/route-card.ts';
import { plain } from '#lib/core/view/prose.ts';
import { recordsOf } from '../../../../graph-of.ts';

const records = recordsOf({
	origin: ['kremlin'],
	floor: '1956-02-25',
	handoffs: {
		lend: 'kremlin -lend c1-> wiktor',
		send: ['wiktor -send c1-> angleton', { excludes: ['sell'] }],
		sell: 'wiktor -give c1-> mossad'
	},
	accounts: {
		memoir: ['lend 1956-04-10', ['send', { basis: 'firsthand' }]],
		film: ['send', 'sell']
	}
});
const step = (handoff: string, heading: string, claims: string[]) => ({
	handoff,
	heading: { en: heading },
	text: { en: `${heading} in a sentence.` },
	claims
});
records.routes = [
	{
		id: 'first',
		title: { en: 'The first route' },
		summary: { en: 'How it went.' },
		steps: [step('lend', 'Lent', ['memoir#c1']), step('send', 'Sent', ['film#c1', 'memoir#c2'])]
	},
	{
		id: 'second',
		title: { en: 'The second route' },
		summary: { en: 'How else it went.' },
		steps: [step('send', 'Sent after all', ['memoir#c2'])]
	}
];
const all = facts(weave(records).graph!, 'en');
const card = routeCard(all, 'first');

describe('the card of a told route', () => {
	it('tells its steps in order, each with its handoff and an anchor of its own', () => {
		expect(card.steps.map(({ anchor, heading }) => [anchor, heading.text])).toEqual([
			['lend', 'Lent'],
			['send', 'Sent']
		]);
		expect(plain(card.steps[0]!.handoff.title)).toBe('Kremlin lends c1 to wiktor.');
		expect(card.steps[0]!.handoff.when).toBe('10 April');
		expect(card.steps.map(({ handoff }) => handoff.disputed)).toEqual([false, true]);
	});

	it('rests each step on the claims that it cites, and on no others', () => {
		expect(card.steps.map(({ claims }) => claims.map(({ id }) => id))).toEqual([
			['memoir#c1'],
			['film#c1', 'memoir#c2']
		]);
	});

	it('leads to the other routes, and not to itself', () => {
		expect(card.others.map(plain)).toEqual(['The second route']);
		expect(routeLinks(all).map(plain)).toEqual(['The first route', 'The second route']);
	});

	it('is led to by every handoff that it goes over', () => {
		expect(stepsOver(all, 'send').map(plain)).toEqual([
			'The first route, step 2',
			'The second route, step 1'
		]);
		expect(handoffCard(all, 'sell').toldIn).toEqual([]);
		expect(handoffCard(all, 'lend').toldIn).toEqual([
			[
				{
					name: 'The first route, step 1',
					lang: 'en',
					to: { kind: 'route', id: 'first' }
				}
			]
		]);
	});

	it('is missing where nothing is told', () => {
		expect(() => routeCard(all, 'third')).toThrow('No route "third".');
	});
});
