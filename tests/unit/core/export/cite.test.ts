import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cited, styles, type Style } from '#lib/core/export/cite.ts';
import { citableOwn, citablePage, type Citable } from '#lib/core/export/csl.ts';
import { dayNumber } from '#lib/core/schema/days.ts';
import { CslItem } from '#lib/core/schema/records.ts';
import { hostileCases } from './hostile.ts';

const every = Object.keys(styles) as Style[];
const ada = { family: 'Lovelace', given: 'Ada King' };
const bob = { family: 'Bar-Zohar', given: 'Jean-Paul' };
const eve = { family: 'Mishal', given: 'Nissim' };
const article = { type: 'article-journal', volume: '48', issue: '2', page: '181–206' } as const;
const item = (csl: Omit<Citable, 'id'>): Citable => ({ id: 'x', ...csl });

describe('citations', () => {
	test.each([
		[
			'an article in a journal',
			item({
				...article,
				title: 'The “Secret Speech”',
				author: [ada],
				'container-title': 'Studies',
				issued: { 'date-parts': [[1996]] },
				DOI: '10.1/x'
			}),
			'Ada King Lovelace, “The ‘Secret Speech,’” Studies 48, no. 2 (1996): 181–206, https://doi.org/10.1/x.',
			'Lovelace, A. K. (1996). The “Secret Speech.” Studies, 48(2), 181–206. https://doi.org/10.1/x',
			'Lovelace, Ada King. “The ‘Secret Speech.’” Studies, vol. 48, no. 2, 1996, pp. 181–206, https://doi.org/10.1/x.'
		],
		[
			'a book by three, in its second edition',
			item({
				type: 'book',
				title: 'Who Knew?',
				author: [ada, bob, eve],
				edition: '2',
				publisher: 'Press',
				issued: { 'date-parts': [[2012]] }
			}),
			'Ada King Lovelace et al., Who Knew?, 2nd ed. (Press, 2012).',
			'Lovelace, A. K., Bar-Zohar, J.-P., & Mishal, N. (2012). Who Knew? (2nd ed.). Press.',
			'Lovelace, Ada King, et al. Who Knew? 2nd ed., Press, 2012.'
		],
		[
			'a chapter of an edited book',
			item({
				type: 'chapter',
				title: 'A Chapter',
				author: [ada, eve],
				editor: [bob],
				'container-title': 'The Book',
				publisher: 'Press',
				page: '7',
				issued: { 'date-parts': [[1989, 5]], circa: true }
			}),
			'Ada King Lovelace and Nissim Mishal, “A Chapter,” in The Book, ed. Jean-Paul Bar-Zohar (Press, ca. May 1989), 7.',
			'Lovelace, A. K., & Mishal, N. (ca. 1989, May). A Chapter. In J.-P. Bar-Zohar (Ed.), The Book (p. 7). Press.',
			'Lovelace, Ada King, and Nissim Mishal. “A Chapter.” The Book, edited by Jean-Paul Bar-Zohar, Press, circa May 1989, p. 7.'
		],
		[
			'an edited book',
			item({
				type: 'book',
				title: 'Papers',
				editor: [bob, eve],
				issued: { 'date-parts': [[1990], [1992]] }
			}),
			'Jean-Paul Bar-Zohar and Nissim Mishal, eds., Papers (1990–1992).',
			'Bar-Zohar, J.-P., & Mishal, N. (Eds.). (1990–1992). Papers.',
			'Bar-Zohar, Jean-Paul, and Nissim Mishal, editors. Papers. 1990–1992.'
		],
		[
			'a newspaper',
			item({
				type: 'article-newspaper',
				title: 'Text of Speech',
				'container-title': 'The New York Times',
				page: '13',
				issued: { 'date-parts': [[1956, 6, 5]] }
			}),
			'“Text of Speech,” The New York Times, June 5, 1956, 13.',
			'Text of Speech. (1956, June 5). The New York Times, 13.',
			'“Text of Speech.” The New York Times, 5 June 1956, p. 13.'
		],
		[
			'an article of an encyclopedia that nobody dates or signs',
			item({
				type: 'entry-encyclopedia',
				title: 'Speech',
				'container-title': 'Wikipedia',
				URL: 'https://example.org/Speech',
				accessed: { 'date-parts': [[2026, 9, 3]] }
			}),
			'Wikipedia, s.v. “Speech,” accessed September 3, 2026, https://example.org/Speech.',
			'Speech. (n.d.). In Wikipedia. Retrieved September 3, 2026, from https://example.org/Speech',
			'“Speech.” Wikipedia, example.org/Speech. Accessed 3 Sept. 2026.'
		],
		[
			'an interview',
			item({
				type: 'interview',
				title: 'How I did it',
				author: [eve],
				interviewer: [ada],
				'container-title': 'Radio',
				issued: { 'date-parts': [[2006, 3, 5]] }
			}),
			'Nissim Mishal, “How I did it,” interview by Ada King Lovelace, Radio, March 5, 2006.',
			'Mishal, N. (2006, March 5). How I did it [Interview by A. K. Lovelace]. Radio.',
			'Mishal, Nissim. “How I did it.” Radio, interview by Ada King Lovelace, 5 Mar. 2006.'
		],
		[
			'an issue without a volume',
			item({
				type: 'article-magazine',
				title: 'Geheim',
				'container-title': 'Die Zeit',
				number: '8',
				issued: { 'date-parts': [[2006]] }
			}),
			'“Geheim,” Die Zeit, no. 8, 2006.',
			'Geheim. (2006). Die Zeit, (8).',
			'“Geheim.” Die Zeit, no. 8, 2006.'
		],
		[
			'an interview by nobody in particular',
			item({ type: 'interview', title: 'Memories', author: [eve] }),
			'Nissim Mishal, “Memories.”',
			'Mishal, N. (n.d.). Memories [Interview].',
			'Mishal, Nissim. “Memories.”'
		],
		[
			'a view of this site, with the version of the data and the day it was read',
			citablePage({
				id: 'view',
				title: 'Routes from A to B, without the CIA',
				version: '1.0.0',
				read: {
					url: 'https://example.org/node/b/?without=cia',
					day: dayNumber(2026, 11, 24)
				}
			}),
			'“Routes from A to B, without the CIA,” Red Booklet, data version 1.0.0, accessed November 24, 2026, https://example.org/node/b/?without=cia.',
			'Routes from A to B, without the CIA (Version 1.0.0). (n.d.). Red Booklet. Retrieved November 24, 2026, from https://example.org/node/b/?without=cia',
			'“Routes from A to B, without the CIA.” Red Booklet, data version 1.0.0, example.org/node/b/?without=cia. Accessed 24 Nov. 2026.'
		]
	])('of %s', (_, cite, chicago, apa, mla) => {
		expect(every.map((style) => cited(cite, style))).toEqual([chicago, apa, mla]);
	});

	it('of a page that nobody has opened yet leave out the address and the day', () => {
		const page = citablePage({ id: 'data', title: 'Data', version: '1.0.0' });
		expect(every.map((style) => cited(page, style))).toEqual([
			'“Data,” Red Booklet, data version 1.0.0.',
			'Data (Version 1.0.0). (n.d.). Red Booklet.',
			'“Data.” Red Booklet, data version 1.0.0.'
		]);
	});

	it('sets the titles of whole works in italics, and no mark with them', () => {
		const book = item({ type: 'book', title: 'Whole', publisher: 'Press' });
		for (const style of every) {
			const runs = styles[style](book).filter(({ italic }) => italic);
			expect(runs.map(({ text }) => text)).toEqual(['Whole']);
		}
	});

	it('of every type say the title, and nothing twice over', () => {
		for (const type of CslItem.shape.type.options) {
			const cite = item({ type, title: 'Title', author: [ada], publisher: 'Press' });
			for (const style of every) {
				const said = cited(cite, style);
				expect(said).toContain('Title');
				expect(said, type).not.toMatch(/[.,]{2}|, \.|\( ?\)|undefined|  /);
			}
		}
	});

	it('of anything end, and say the title', () => {
		fc.assert(
			fc.property(hostileCases, ({ accounts }) => {
				for (const { source } of accounts) {
					for (const style of every) {
						const said = cited({ id: source.id, ...source.csl }, style);
						const title = source.csl.title.replaceAll('“', '‘').replaceAll('”', '’').trim();
						expect(said.replaceAll('“', '‘').replaceAll('”', '’')).toContain(title);
						expect(said).not.toContain('undefined');
					}
				}
			}),
			{ numRuns: 40 }
		);
	});
});

it('of a reader’s own case names the case, its version and the day, and no address', () => {
	const own = citableOwn({
		id: 'own',
		title: 'The Minister',
		of: 'How the Blue Memo left the Ministry',
		version: '0.1.0',
		kept: 'local case, not published',
		day: 20_785
	});
	for (const style of Object.keys(styles) as Style[]) {
		const said = cited(own, style);
		for (const part of [
			'The Minister',
			'Blue Memo',
			'0.1.0',
			'local case, not published',
			'2026'
		]) {
			expect(said, style).toContain(part);
		}
		expect(said).not.toMatch(/https?:|Red Booklet|undefined/);
	}
	expect(
		citableOwn({ ...own, of: 'The Minister', version: '1', kept: '', day: 0 })
	).not.toHaveProperty('container-title');
});
