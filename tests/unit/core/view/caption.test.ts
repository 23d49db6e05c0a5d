import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, type SearchEntry } from '#lib/core/query/search.ts';
import { caption, type CaptionNames } from '#lib/core/view/caption.ts';
import { home, readLink, type View } from '#lib/core/view/link.ts';
import { captionWords } from '#lib/core/view/words/caption.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';

const entry = (kind: SearchEntry['kind'], id: string, label: string, old = id): SearchEntry => ({
	kind,
	id,
	label,
	lang: 'en',
	detail: '',
	keys: [fold(label), fold(old)],
	near: []
});
const names: CaptionNames = {
	things: [
		entry('node', 'wiktor', 'Wiktor Grajewski', 'grayevsky'),
		entry('node', 'barmor', 'Yaakov Barmor'),
		entry('node', 'manor', 'Amos Manor'),
		entry('node', 'harel', 'Isser Harel'),
		entry('node', 'angleton', 'James Jesus Angleton'),
		entry('node', 'dulles', 'Allen Dulles'),
		entry('handoff', 'loan', 'Łucja lends the booklet to Wiktor Grajewski.'),
		entry('source', 'bbc', 'BBC interview'),
		entry('source', 'haaretz', 'Haaretz'),
		entry('source', 'memoir', 'Memoir'),
		entry('source', 'wire', 'Wire report')
	],
	choices: {
		title: 'How the speech reached the West',
		places: { warsaw: 'Warsaw' },
		sides: { east: 'Eastern bloc', west: 'the West' },
		tellings: [{ title: 'the documents of 1956', accounts: ['wire', 'memoir'] }]
	}
};
const says = (view: Partial<View>, own?: string) =>
	caption({ ...home, ...view }, names, captionWords('en'), wordsFor('en'), own);
const wiktor = { kind: 'node', id: 'wiktor' } as const;

describe('the sentence of a view', () => {
	it.each<[string, Partial<View>]>([
		['How the speech reached the West', {}],
		['How the speech reached the West, on the calendar', { lens: 'calendar' }],
		[
			'How the speech reached the West, on the calendar, route by route',
			{ lens: 'calendar', lanes: 'routes' }
		],
		['How the speech reached the West, on the map', { lens: 'map', lanes: 'routes' }],
		[
			'How the speech reached the West, in words, only word of mouth, handoffs found by “Orlov”, handoffs in reverse order of evidence, only unknown hands, hands found by “courier”, hands in order of what they held',
			{
				lens: 'text',
				tables: {
					hands: { sorting: { by: 'held', turned: false }, kind: 'unknown', find: 'courier' },
					handoffs: { sorting: { by: 'evidence', turned: true }, kind: 'word', find: 'Orlov' }
				}
			}
		],
		[
			'How the speech reached the West, on the map',
			{ lens: 'map', tables: { ...home.tables, hands: { ...home.tables.hands, find: 'x' } } }
		],
		['How the speech reached the West, with every hand', { show: 'all' }],
		[
			'How the speech reached the West, only what passed to and from Warsaw, only what is documented',
			{ place: 'warsaw', grade: 4 }
		],
		['Wiktor Grajewski', { focus: wiktor }],
		['Wiktor Grajewski, as told by BBC interview', { focus: wiktor, as: ['bbc'] }],
		[
			'Wiktor Grajewski, as told by the documents of 1956, on 13 April 1956, without Yaakov Barmor',
			{ focus: wiktor, as: ['memoir', 'wire'], on: '1956-04-13', without: ['barmor'] }
		],
		[
			'Wiktor Grajewski, as told by everyone, compared with Haaretz',
			{ focus: wiktor, vs: ['haaretz'] }
		],
		[
			'How the speech reached the West, as told by BBC interview and Haaretz, compared with Memoir',
			{ as: ['bbc', 'haaretz'], vs: ['memoir'] }
		],
		[
			'How the speech reached the West, as told by 4 sources',
			{ as: ['bbc', 'haaretz', 'memoir', 'wire'] }
		],
		[
			'How the speech reached the West, without the handoff “Łucja lends the booklet to Wiktor Grajewski”',
			{ without: ['loan'] }
		],
		['How the speech reached the West, without one claim of Memoir', { without: ['memoir#c1'] }],
		[
			'How the speech reached the West, without Yaakov Barmor, Amos Manor, Isser Harel and 2 more',
			{ without: ['barmor', 'manor', 'harel', 'angleton', 'dulles'] }
		],
		['Who knew when, on 13 April 1956', { ask: 'knowledge', on: '1956-04-13' }],
		['Ways by which the text can have come from where it began to the West', { ask: 'routes' }],
		[
			'Ways by which word of it can have come from Wiktor Grajewski to Amos Manor, the best attested first, one of them held',
			{
				ask: 'routes',
				from: ['wiktor'],
				to: ['manor'],
				what: 'gist',
				rank: 'evidence',
				pin: ['a1']
			}
		],
		['How the speech reached the West, searched for “booklet”', { q: 'booklet' }]
	])('%s', (sentence, view) => {
		expect(says(view)).toBe(sentence);
	});

	it('calls a thing as its page does', () => {
		expect(says({ focus: wiktor, on: '1956-04-13' }, 'The journalist')).toBe(
			'The journalist, on 13 April 1956'
		);
	});

	it('says nothing of what the case does not know, because it is not in force', () => {
		expect(says({ as: ['nobody'], vs: ['no-one'], without: ['x', 'y#z'], place: 'mars' })).toBe(
			'How the speech reached the West'
		);
	});

	it('knows a thing by an older name', () => {
		expect(says({ without: ['grayevsky'] })).toMatch(/, without Wiktor Grajewski$/);
	});

	it('says something of every address', () => {
		const part = fc.constantFrom('node', 'wiktor', 'routes', 'map', '%', '..', '__proto__');
		const value = fc.oneof(fc.constantFrom('wiktor', 'barmor,x', '1956-04-13', 'a#b'), fc.string());
		const key = fc.constantFrom(
			'as',
			'vs',
			'without',
			'on',
			'from',
			'to',
			'pin',
			'q',
			'lens',
			'lanes',
			'hands',
			'handoffs-kind',
			'hands-find'
		);
		fc.assert(
			fc.property(fc.array(part), fc.array(fc.tuple(key, value)), (path, pairs) => {
				const query = pairs.map((pair) => pair.join('=')).join('&');
				expect(says(readLink(`/${path.join('/')}/`, query)).length).toBeGreaterThan(5);
			})
		);
	});
});
