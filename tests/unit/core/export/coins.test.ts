import { describe, expect, it } from 'vitest';
import { CslItem } from '#lib/core/schema/records.ts';
import { coins } from '#lib/core/export/coins.ts';
import type { Citable } from '#lib/core/export/csl.ts';

const said = (item: Partial<Citable>) =>
	Object.fromEntries(new URLSearchParams(coins({ id: 'x', type: 'book', title: 'T', ...item })));

describe('COinS', () => {
	it.each<[Partial<Citable>, Record<string, string>]>([
		[
			{
				type: 'article-journal',
				title: 'A & B',
				author: [{ family: 'Doe', given: 'Jane' }, { family: 'Roe' }],
				'container-title': 'The Wire',
				issued: { 'date-parts': [[1956, 6, 5]] },
				page: '1–3',
				URL: 'https://example.org/?a=1&b=2'
			},
			{
				rft_val_fmt: 'info:ofi/fmt:kev:mtx:journal',
				'rft.genre': 'article',
				'rft.atitle': 'A & B',
				'rft.jtitle': 'The Wire',
				'rft.aulast': 'Doe',
				'rft.aufirst': 'Jane',
				'rft.au': 'Roe',
				'rft.date': '1956-06-05',
				'rft.pages': '1–3',
				rft_id: 'https://example.org/?a=1&b=2'
			}
		],
		[
			{ type: 'chapter', 'container-title': 'The Book', publisher: 'P', DOI: '10.1/x' },
			{
				'rft.genre': 'bookitem',
				'rft.atitle': 'T',
				'rft.btitle': 'The Book',
				'rft.pub': 'P',
				rft_id: 'info:doi/10.1/x'
			}
		],
		[
			{ type: 'webpage', author: [{ literal: 'The authors' }], 'container-title': 'Red Booklet' },
			{
				rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
				'rft.type': 'webpage',
				'rft.title': 'T',
				'rft.aucorp': 'The authors',
				'rft.source': 'Red Booklet'
			}
		],
		[
			{
				type: 'article-newspaper',
				author: [{ family: 'Doe', given: 'Jane' }],
				'container-title': 'The Wire',
				page: '13'
			},
			{
				rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
				'rft.type': 'newspaperArticle',
				'rft.title': 'T',
				'rft.creator': 'Doe, Jane',
				'rft.source': 'The Wire',
				'rft.pages': '13'
			}
		],
		[{ author: [{ literal: 'CIA' }] }, { 'rft.btitle': 'T', 'rft.aucorp': 'CIA' }]
	])('says %j', (item, fields) => {
		expect(said(item)).toMatchObject({ ctx_ver: 'Z39.88-2004', ...fields });
	});
});

it('names the type of every kind of source as Zotero does, where OpenURL has none', () => {
	const kinds = Object.fromEntries(
		CslItem.shape.type.options.map((type) => {
			const { rft_val_fmt, 'rft.type': kind, 'rft.genre': genre } = said({ type });
			return [type, kind ?? `${rft_val_fmt!.split(':').at(-1)!} ${genre!}`];
		})
	);
	expect(kinds).toMatchObject({
		'article-journal': 'journal article',
		'article-magazine': 'magazineArticle',
		book: 'book book',
		chapter: 'book bookitem',
		'entry-encyclopedia': 'encyclopediaArticle',
		interview: 'interview',
		'post-weblog': 'blogPost',
		report: 'book report',
		webpage: 'webpage',
		document: 'document',
		collection: 'document'
	});
});
