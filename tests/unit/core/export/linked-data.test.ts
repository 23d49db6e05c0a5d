import { describe, expect, it } from 'vitest';
import { citedOn } from '#lib/core/export/cited-on.ts';
import { inScript, linkedPage, type PageOf } from '#lib/core/export/linked-data.ts';
import { linkedThing } from '#lib/core/export/linked-thing.ts';
import { weave } from '#lib/core/graph/weave.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import { disagreementsIn } from '#lib/core/view/card/disputes.ts';
import type { FocusKind } from '#lib/core/view/link.ts';
import { recordsOf } from '../../../graph-of.ts';

const records = recordsOf({
	origin: ['ann'],
	handoffs: {
		loan: ['ann -lend c1-> lucja', { place: 'warsaw' }],
		photo: ['lucja -photograph c1=c2-> lucja', { after: ['loan'] }],
		word: 'lucja -tell gist-> bob'
	},
	accounts: {
		book: ['loan [1956-04-05..1956-04-10]', 'word'],
		wire: ['loan 1956-04-13', ['photo', {}]]
	},
	sources: {
		wire: {
			csl: {
				type: 'article-newspaper',
				title: 'A booklet',
				author: [{ family: 'Doe', given: 'Jane' }, { literal: 'The Agency' }],
				'container-title': 'The Wire',
				issued: { 'date-parts': [[1956, 6]] },
				archive: 'An archive',
				DOI: '10.1/x',
				URL: 'https://example.org/a'
			},
			archived: 'https://web.archive.org/a'
		}
	},
	places: [
		{ id: 'warsaw', names: [{ value: 'Warsaw', lang: 'en', kind: 'preferred' }], side: 'east' }
	]
});
const lucja = records.agents.find(({ id }) => id === 'lucja')!;
lucja.kind = 'person';
lucja.names = [
	{ value: 'Łucja', lang: 'pl', kind: 'preferred' },
	{ value: 'לוציה', lang: 'he', kind: 'preferred' }
];
lucja.active = { from: '1925-07-29', to: '1990~' };
lucja.sameAs = ['https://www.wikidata.org/wiki/Q1'];
lucja.partOf = [{ agent: 'bob' }];
const bob = records.agents.find(({ id }) => id === 'bob')!;
bob.kind = 'organisation';
bob.active = { from: '1950' };
records.routes = [
	{
		id: 'night',
		title: { en: 'By night' },
		summary: { en: 'How it went.' },
		steps: [{ handoff: 'loan', heading: { en: 'A loan' }, text: { en: 'B.' }, claims: ['wire#c1'] }]
	}
];
const one = facts(weave(records).graph!, 'en');
const at = (href: string) => `https://example.org${href}`;
const thing = (kind: FocusKind, id: string) => linkedThing(one, { kind, id }, at);
const it_ = (kind: string, id: string) => ({ '@id': `https://example.org/${kind}/${id}/#it` });

describe('a thing in the words of schema.org', () => {
	it('is a person with every name, sure dates only, and sameAs where the data have it', () => {
		expect(thing('node', 'lucja')).toEqual({
			'@type': 'Person',
			...it_('node', 'lucja'),
			name: 'Łucja',
			alternateName: ['לוציה'],
			birthDate: '1925-07-29',
			sameAs: ['https://www.wikidata.org/wiki/Q1'],
			memberOf: [it_('node', 'bob')]
		});
		expect(thing('node', 'bob')).toMatchObject({
			'@type': 'Organization',
			foundingDate: '1950'
		});
		expect(thing('node', 'bob')).not.toHaveProperty('sameAs');
	});

	it('is a transfer between its hands, from the first to the last day that the sources allow', () => {
		expect(thing('handoff', 'loan')).toEqual({
			'@type': 'TransferAction',
			...it_('handoff', 'loan'),
			name: expect.stringMatching(/^Ann lends .* to Łucja$/) as string,
			agent: [it_('node', 'ann')],
			recipient: [it_('node', 'lucja')],
			object: it_('copy', 'c1'),
			startTime: '1956-04-05',
			endTime: '1956-04-13',
			location: { '@type': 'Place', name: 'Warsaw' }
		});
		expect(thing('handoff', 'word'), 'undated').not.toHaveProperty('startTime');
	});

	it('is the making of a copy, and the copy rests on the one it was made from', () => {
		expect(thing('handoff', 'photo')).toMatchObject({
			'@type': 'CreateAction',
			object: it_('copy', 'c1'),
			result: it_('copy', 'c2')
		});
		expect(thing('copy', 'c2')).toMatchObject({
			'@type': 'CreativeWork',
			isBasedOn: [it_('copy', 'c1')],
			'prov:wasDerivedFrom': [it_('copy', 'c1')]
		});
	});

	it('is a work with its authors, its archive and where else it is', () => {
		expect(thing('source', 'wire')).toEqual({
			'@type': ['NewsArticle', 'ArchiveComponent'],
			...it_('source', 'wire'),
			name: 'A booklet',
			author: [
				{ '@type': 'Person', name: 'Jane Doe' },
				{ '@type': 'Organization', name: 'The Agency' }
			],
			datePublished: '1956-06',
			isPartOf: { '@type': 'CreativeWork', name: 'The Wire' },
			holdingArchive: { '@type': 'ArchiveOrganization', name: 'An archive' },
			url: 'https://example.org/a',
			sameAs: ['https://doi.org/10.1/x', 'https://web.archive.org/a']
		});
	});

	it('is a list of steps, or a question with its answers', () => {
		expect(thing('route', 'night')).toMatchObject({
			'@type': 'ItemList',
			numberOfItems: 1,
			itemListElement: [{ position: 1, name: 'A loan', url: 'https://example.org/handoff/loan/' }]
		});
		const [asked] = disagreementsIn(one);
		expect(thing('disagreement', asked!.id)).toMatchObject({
			'@type': 'Question',
			answerCount: asked!.sides.length,
			suggestedAnswer: asked!.sides.map(() => ({ '@type': 'Answer' }))
		});
	});

	it.each(['node', 'handoff', 'copy', 'source', 'route', 'disagreement'] as const)(
		'is nothing where the case has no such %s',
		(kind) => {
			expect(thing(kind, 'nobody')).toBeUndefined();
			expect(citedOn(one, { kind, id: 'nobody' })).toEqual([]);
		}
	);
});

describe('a page in the words of schema.org', () => {
	const site = {
		name: 'Red Booklet',
		version: '1.2.3',
		changed: '2026-11-23',
		licence: 'https://example.org/licence/',
		language: 'en'
	};
	const page = (of: Partial<PageOf>) =>
		linkedPage(
			one,
			{ href: '/x/', title: 'X', description: 'Y', focus: null, type: 'WebPage', ...of },
			site,
			at
		);

	it('rests on the sources that speak on it, by both words for it', () => {
		const links = ['book', 'wire'].map((id) => ({ '@id': `https://example.org/source/${id}/` }));
		expect(page({ focus: { kind: 'node', id: 'lucja' } })).toMatchObject({
			isBasedOn: links,
			'prov:wasDerivedFrom': links,
			version: '1.2.3',
			dateModified: '2026-11-23',
			license: 'https://example.org/licence/'
		});
	});

	it('of a source rests on nothing but the source that it is about', () => {
		expect(page({ focus: { kind: 'source', id: 'wire' } })).not.toHaveProperty('isBasedOn');
	});

	it('cannot end its script element, whatever it says', () => {
		const title = '</script><script>alert(1)</script><!--\u2028';
		const markup = inScript(page({ title }));
		expect(markup.match(/<\/?script/g)).toHaveLength(2);
		expect(markup).not.toContain('<!--');
		const text = markup.replace(/^<script[^>]*>|<\/script>$/g, '');
		expect((JSON.parse(text) as { name: string }).name).toBe(title);
	});
});
