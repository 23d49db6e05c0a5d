import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, fromCanonicalJson } from '#lib/core/export/canonical-json.ts';
import type { CaseRecords } from '#lib/core/schema/records.ts';
import { recordsOf, type CaseText } from '../../../graph-of.ts';

/** A compact case with the places and the spine that a file must have. */
function wholeCase(text: CaseText): CaseRecords {
	const records = recordsOf({ origin: ['a'], ...text });
	records.case.lanes[0]!.places = ['here'];
	records.case.picture.spine = Object.keys(text.handoffs);
	return records;
}

/** A chain of hands in which every word is arbitrary. */
const cases: fc.Arbitrary<CaseRecords> = fc
	.record({
		hands: fc.integer({ min: 1, max: 6 }),
		words: fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 4, maxLength: 4 }),
		withdrawn: fc.boolean()
	})
	.map(({ hands, words: [name, said, quote, why], withdrawn }) => {
		const ids = Array.from({ length: hands }, (_, i): [string, string] => [
			`h${i}`,
			`a${i} -give c-> a${i + 1}`
		]);
		const records = wholeCase({ handoffs: Object.fromEntries(ids) });
		records.agents[0]!.names[0]!.value = name!;
		const [claim] = records.accounts[0]!.claims;
		Object.assign(claim!, { said, quote: { text: quote, lang: 'he' } });
		if (withdrawn) {
			records.case.redirects.push({ from: 'x', to: null, why: why!, on: '2026-01-01' });
		}
		return records;
	});

/** The same value with the keys of every object in reverse. */
function turned<T>(value: T): T {
	if (Array.isArray(value)) return (value as unknown[]).map((one) => turned(one)) as T;
	if (typeof value !== 'object' || value === null) return value;
	const entries: [string, unknown][] = Object.entries(value).reverse();
	return Object.fromEntries(entries.map(([key, inner]) => [key, turned(inner)])) as T;
}

describe('canonical JSON', () => {
	it('loses nothing', () => {
		fc.assert(
			fc.property(cases, (records) => {
				expect(fromCanonicalJson(canonicalJson(records))).toEqual(records);
			})
		);
	});

	it('is the same bytes for the same records, in whatever order their keys stand', () => {
		fc.assert(
			fc.property(cases, (records) => {
				const text = canonicalJson(records);
				expect(canonicalJson(turned(records))).toBe(text);
				expect(canonicalJson(fromCanonicalJson(text))).toBe(text);
			})
		);
	});

	it('sorts accounts by their source and leaves other lists alone', () => {
		const handoffs = { z: 'b -give c-> a', a: 'a -give c-> b' };
		const records = wholeCase({ handoffs, accounts: { wire: ['z'], book: ['a'] } });
		const read = fromCanonicalJson(canonicalJson(records));
		expect(read.accounts.map(({ source }) => source.id)).toEqual(['book', 'wire']);
		expect(read.handoffs.map(({ id }) => id)).toEqual(['z', 'a']);
	});

	it('says what kind of file it is', () => {
		const text = canonicalJson(wholeCase({ handoffs: { h: 'a -give c-> b' } }));
		expect(JSON.parse(text)).toMatchObject({ format: 'red-booklet-case', formatVersion: 1 });
	});

	it('names every fault of a file that is none', () => {
		const text = canonicalJson(wholeCase({ handoffs: { h: 'a -give c-> b' } }));
		const other = text
			.replace('"formatVersion": 1', '"formatVersion": 2')
			.replace('"kind": "give"', '"kind": "giv"');
		expect(() => fromCanonicalJson(other)).toThrow(/formatVersion: .*\nhandoffs\.0\.kind: /s);
	});
});
