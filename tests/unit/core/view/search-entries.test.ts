import { describe, expect, it } from 'vitest';
import { search } from '#lib/core/query/search.ts';
import { weave } from '#lib/core/graph/weave.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import { searchEntries } from '#lib/core/view/search-entries.ts';
import { recordsOf } from '../../../graph-of.ts';

const records = recordsOf({
	origin: ['ann'],
	handoffs: { loan: ['ann -lend c1-> lucja', { place: 'warsaw' }] },
	places: [
		{ id: 'warsaw', names: [{ value: 'Варшава', lang: 'ru', kind: 'preferred' }], side: 'east' }
	]
});
const lucja = records.agents.find(({ id }) => id === 'lucja')!;
lucja.names = [
	{ value: 'Łucja Baranowska', lang: 'pl', kind: 'preferred' },
	{ value: 'לוציה', lang: 'he', kind: 'preferred' }
];
lucja.aliases = ['lucy-b'];
records.routes = [
	{
		id: 'night-route',
		title: { en: 'By night' },
		summary: { en: 'How it went over the Danube.' },
		steps: [{ handoff: 'loan', heading: { en: 'A' }, text: { en: 'B.' }, claims: ['book#c1'] }]
	}
];
const entries = searchEntries(facts(weave(records).graph!, 'en'));
const found = (q: string) => search(entries, q).map(({ kind, id }) => `${kind} ${id}`);

describe('what can be found', () => {
	it.each([
		['baranowska', ['node lucja', 'handoff loan']],
		['לוציה', ['node lucja']],
		['lucy b', ['node lucja', 'handoff loan']],
		['варшава', ['handoff loan']],
		['lends c1', ['handoff loan']],
		['c1', ['copy c1', 'handoff loan']],
		['book', ['source book']],
		['by night', ['route night-route']],
		['danube', ['route night-route']]
	])('"%s" leads to %j', (q, things) => {
		expect(found(q)).toEqual(things);
	});
});
