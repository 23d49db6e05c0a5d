// Cases that are sound and whose every word is out to break a file format.
import fc from 'fast-check';
import type { CaseRecords, CslItem, LocalText } from '#lib/core/schema/records.ts';
import { recordsOf } from '../../../graph-of.ts';

/** Words that have broken somebody's exporter. */
export const nasty = [
	'=cmd|"/C calc"!A0',
	'+1+1',
	'-2+3',
	'@SUM(A1)',
	"'quoted'",
	'\t=tab',
	'＝full width',
	'a "quoted", word; and \\ more',
	'line\r\nbreak\nand\rreturn',
	' space around ',
	']]><b>&amp;</b><!-- -->',
	'\u202eright to left\u202c',
	'ויקטור גראייבסקי',
	'Łucja & Хрущёв',
	'{\\"a} $5 100% #1 a_b ~ ^ }{',
	'ER  - ',
	'?nobody',
	'; ;',
	'~1956',
	'<https://x> . "@en \\u0041',
	'emoji 🕵🏽‍♀️'
];

const word = fc.oneof(
	fc.constantFrom(...nasty),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
);
const some = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const local: fc.Arbitrary<LocalText> = fc.record({ en: word, he: some(word), ru: some(word) });
const day = fc.constantFrom('1956-04-13', '[1956-03-01..1956-03-10]', '1956-05?', '[1956-06..]');
const lang = fc.constantFrom('en', 'he', 'ru-Latn', 'pl');
const person = fc.oneof(
	fc.record({ literal: word }),
	fc.record({ family: word, given: word }),
	fc.record({ family: word })
);
const people = fc.array(person, { minLength: 1, maxLength: 3 });
const parts = fc.constantFrom<number[]>([1956], [1956, 6], [1956, 6, 5]);
const cslDate = fc.oneof(
	fc.record({ 'date-parts': fc.array(parts, { minLength: 1, maxLength: 2 }) }),
	fc.record({ 'date-parts': fc.tuple(parts), circa: fc.constant(true) })
);
const csl: fc.Arbitrary<CslItem> = fc.record({
	type: fc.constantFrom('book', 'chapter', 'article-newspaper', 'webpage', 'interview'),
	title: word,
	author: some(people),
	editor: some(people),
	'container-title': some(word),
	publisher: some(word),
	volume: some(word),
	page: some(word),
	language: some(lang),
	issued: some(cslDate),
	accessed: some(cslDate),
	URL: some(fc.constantFrom('https://example.org/a?b=c,d;e&f=%7B', 'http://example.org/#x')),
	note: some(word)
});
const locator = some(fc.record({ page: word }));
const quote = some(fc.record({ text: word, lang, translation: some(word) }));
const value = fc.oneof(word, fc.integer(), fc.boolean());

/** A value without the keys that say nothing, as a file would give it. */
function told<T>(value: T): T {
	return JSON.parse(JSON.stringify(value)) as T;
}

/** Chains of hands with a courier whom nobody names, a fork told by two sources, and hostile words. */
export const hostileCases: fc.Arbitrary<CaseRecords> = fc
	.record({
		hands: fc.integer({ min: 1, max: 4 }),
		twins: fc.integer({ min: 0, max: 2 }),
		words: fc.array(word, { minLength: 6, maxLength: 6 }),
		local,
		day,
		csl,
		locator,
		quote,
		value,
		many: fc.array(word, { minLength: 1, maxLength: 3 })
	})
	.map(({ hands, twins, words, local, day, csl, locator, quote, value, many }) => {
		const chain = Array.from({ length: hands }, (_, i): [string, string] => [
			`h${i}`,
			`a${i} -give c-> a${i + 1}`
		]);
		const parallel = Array.from({ length: twins }, (_, i): [string, string] => [
			`t${i}`,
			'a0 -give c-> a1'
		]);
		const records = recordsOf({
			origin: ['a0'],
			handoffs: {
				...Object.fromEntries([...chain, ...parallel]),
				made: 'a1 -photograph c=photo-> a1',
				told: 'a0, a1 -tell gist-> ?the courier for a1'
			},
			accounts: {
				book: [...chain, ...parallel].map(([id]) => `${id} ${day}`).concat('made', 'told'),
				wire: ['h0', ['told', { stance: 'denies' }]]
			},
			places: [{ id: 'here', names: [], side: 'east', at: { lat: -77.03, lon: 1e-7 } }]
		});
		const [agent] = records.agents;
		const [name, said, witness, alias, hand, why] = words as [
			string,
			string,
			string,
			string,
			string,
			string
		];
		Object.assign(agent!, {
			place: 'here',
			summary: local,
			note: local,
			sameAs: ['https://example.org/a,b;c'],
			active: { from: '1894' },
			partOf: [{ agent: 'a1', as: local, to: '1956' }],
			names: [
				{ value: name, lang: 'en', kind: 'preferred' },
				...many.map((value) => ({ value, lang: 'he', kind: 'alias' }))
			]
		});
		records.places[0]!.names = [{ value: alias, lang: 'ru', kind: 'preferred' }];
		const telling = records.handoffs.at(-1)!;
		telling.to = [{ unknown: hand }];
		telling.question = local;
		records.copies[0]!.title = local;
		const [book, wire] = records.accounts;
		book!.source.csl = csl;
		wire!.source.note = local;
		Object.assign(book!.claims[0]!, { said, locator, quote, says: local });
		Object.assign(wire!.claims[0]!, {
			follows: ['book', 'book#c1'],
			accordingTo: { witness },
			rank: 'deprecated',
			why
		});
		wire!.claims.push({
			...wire!.claims[0]!,
			id: 'field',
			about: { thing: 'c', field: 'colour', value }
		});
		return told(records);
	});
