// CSL-JSON, BibTeX and RIS, read back by the parsers of citation-js.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCase } from '#lib/case/load.ts';
import { bibtex } from '#lib/core/export/bibtex.ts';
import { citableSources, cslJson, type Citable } from '#lib/core/export/csl.ts';
import { ris } from '#lib/core/export/ris.ts';
import { weave } from '#lib/core/graph/weave.ts';
import { CslItem } from '#lib/core/schema/records.ts';
import { graphOf } from '../../../graph-of.ts';
import { hostileCases } from './hostile.ts';

const read = (text: string, type: string) =>
	new Cite(text, { forceType: type }).data as unknown as Citable[];
const lines = (text = '') => text.replace(/\s+/g, ' ').trim();

const full: Citable = {
	id: 'full',
	type: 'article-journal',
	title: 'The “Secret Speech” & 50% of C_1 in $ #2',
	author: [{ family: 'Van, Dyke', given: 'Ann' }, { literal: 'Smith and Sons' }],
	'container-title': 'Études',
	volume: '48',
	issue: '2',
	page: '181–206',
	issued: { 'date-parts': [[1956, 6, 5]] },
	accessed: { 'date-parts': [[2026, 11, 3]] },
	URL: 'https://example.org/a_b?c=%7B&d#e',
	language: 'en'
};

describe('CSL-JSON', () => {
	it('holds every source whole, sorted by id', () => {
		const graph = graphOf({
			handoffs: { h: 'a -give c-> b' },
			accounts: { wire: ['h'], book: ['h'] }
		});
		const items = JSON.parse(cslJson(citableSources(graph))) as Citable[];
		expect(items.map(({ id }) => id)).toEqual(['book', 'wire']);
		for (const { id, ...csl } of items)
			expect(CslItem.parse(csl)).toEqual(graph.sources.get(id)!.csl);
	});
});

describe('BibTeX', () => {
	it('is an entry that LaTeX takes', () => {
		expect(bibtex([full])).toBe(`@article{full,
	title = {{The “Secret Speech” \\& 50\\% of C\\_1 in \\$ \\#2}},
	author = {{Van, Dyke}, Ann and {Smith and Sons}},
	journal = {Études},
	volume = {48},
	number = {2},
	pages = {181--206},
	year = {1956},
	month = jun,
	day = {5},
	url = {https://example.org/a_b?c=%7B&d#e},
	urldate = {2026-11-03},
	language = {en}
}
`);
	});

	it('is read back by another parser', () => {
		const [item] = read(bibtex([full]), '@bibtex/text');
		expect(item).toMatchObject({
			type: 'article-journal',
			title: full.title,
			'container-title': 'Études',
			page: '181-206',
			issued: { 'date-parts': [[1956, 6, 5]] },
			URL: full.URL
		});
		expect(item!.author).toEqual([
			{ family: 'Van, Dyke', given: 'Ann' },
			{ family: 'Smith and Sons' }
		]);
	});

	it('keeps each entry in one piece, whatever the words', () => {
		fc.assert(
			fc.property(hostileCases, (records) => {
				const text = bibtex(citableSources(weave(records).graph!));
				let depth = 0;
				for (const mark of text) {
					depth += mark === '{' ? 1 : mark === '}' ? -1 : 0;
					expect(depth).toBeGreaterThanOrEqual(0);
				}
				expect(depth).toBe(0);
				expect(text.match(/^@/gm)).toHaveLength(records.accounts.length);
				expect(text.match(/^}$/gm)).toHaveLength(records.accounts.length);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('RIS', () => {
	it('is a record that reference managers take', () => {
		expect(ris([full]).split('\r\n')).toEqual([
			'TY  - JOUR',
			'ID  - full',
			`TI  - ${full.title}`,
			'AU  - Van, Dyke, Ann',
			'AU  - Smith and Sons',
			'T2  - Études',
			'VL  - 48',
			'IS  - 2',
			'SP  - 181',
			'EP  - 206',
			'PY  - 1956',
			'DA  - 1956/06/05',
			`UR  - ${full.URL}`,
			'Y2  - 2026/11/03',
			'LA  - en',
			'ER  - ',
			''
		]);
	});

	it('is read back by another parser, one record for each source, whatever the words', () => {
		fc.assert(
			fc.property(hostileCases, (records) => {
				const items = citableSources(weave(records).graph!);
				const back = read(ris(items), '@ris/file');
				const titles = (list: { title?: string }[]) => list.map(({ title }) => lines(title));
				expect(titles(back)).toEqual(titles(items));
			}),
			{ numRuns: 40 }
		);
	});
});

describe('the sources of the case', () => {
	const items = citableSources(loadCase());

	it.each([
		['@bibtex/text', bibtex(items)],
		['@ris/file', ris(items)]
	])('come back from %s with their titles and years', (type, text) => {
		const said = (list: Citable[]) =>
			list.map(({ title, issued }) => [lines(title), issued?.['date-parts']?.[0]?.[0]]);
		expect(said(read(text, type))).toEqual(said(items));
	});
});
