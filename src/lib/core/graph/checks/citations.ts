// Can every source be cited and every claim be found in it?
import type { CaseRecords, Claim, CslItem } from '../../schema/records.ts';
import { problem, type GraphProblem } from '../problem.ts';

const LONGEST_QUOTE = 25;
const PAGED: readonly CslItem['type'][] = [
	'book',
	'chapter',
	'thesis',
	'report',
	'article-journal',
	'article-magazine',
	'article-newspaper'
];

/** E-source for a source without a day; W-locator and W-quote for claims. */
export function citations({ accounts }: CaseRecords): GraphProblem[] {
	return accounts.flatMap(({ source, claims }) => {
		const file = `accounts/${source.id}` as const;
		const { csl } = source;
		const undated = !csl.issued && !csl.accessed;
		return [
			...(undated
				? [
						problem(
							'E-source',
							{ file, path: ['source', 'csl'] },
							`source "${source.id}" has no day. Add issued:, or accessed: for a page without one`
						)
					]
				: []),
			...claims.flatMap((claim, i) => [
				...(needsLocator(csl) && !located(claim)
					? [
							problem(
								'W-locator',
								{ file, path: ['claims', i] },
								`claim "${claim.id}" does not say where in the ${csl.type} it stands. Add locator:`
							)
						]
					: []),
				...(words(claim) > LONGEST_QUOTE
					? [
							problem(
								'W-quote',
								{ file, path: ['claims', i, 'quote', 'text'] },
								`claim "${claim.id}" quotes ${words(claim)} words; quote at most ${LONGEST_QUOTE}`
							)
						]
					: [])
			])
		];
	});
}

/** A thing of a single page needs no locator. */
function needsLocator({ type, page }: CslItem): boolean {
	return PAGED.includes(type) && !(page && /^\w+$/.test(page));
}

function located({ locator }: Claim): boolean {
	return locator !== undefined && Object.values(locator).some(Boolean);
}

function words({ quote }: Claim): number {
	return quote ? quote.text.split(/\s+/).filter(Boolean).length : 0;
}
