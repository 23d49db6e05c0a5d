// Does every address that was ever given out still lead somewhere?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCase } from '#lib/case/load.ts';
import { publishedIds } from '#lib/case/ids.ts';
import { attribute, pages } from './site.ts';

const FILE = 'tests/fixtures/published-ids.txt';
const list = readFileSync(join(import.meta.dirname, '../..', FILE), 'utf8')
	.trim()
	.split('\n');

it('leads from every id that was ever published to a page, its new address, or why it was withdrawn', () => {
	const lost = list.filter((line) => {
		const [kind = '', id = ''] = line.split(' ');
		if (kind !== 'claim') return !pages.has(`/${kind}/${id}/`);
		const [source, claim = ''] = id.split('#');
		const page = pages.get(`/source/${source}/`);
		// Of a source that has moved or was withdrawn, the page says so.
		const isGone = page && /http-equiv="refresh"|name="robots" content="noindex"/.test(page);
		return !page || (!isGone && !attribute(page, 'id').includes(claim));
	});
	expect(
		lost,
		'somebody may have cited these: keep an older id as an alias of the thing, or say in `redirects` of case.yaml where it leads or why it was withdrawn'
	).toEqual([]);
});

it('lists every id that is published now, so that none is forgotten', () => {
	const known = new Set(list);
	const fresh = publishedIds(loadCase()).filter((id) => !known.has(id));
	expect(fresh, `add them: npm run case -- ids --add ${FILE}`).toEqual([]);
});

it('keeps the list as the command writes it: sorted, each line once', () => {
	expect(list).toEqual([...new Set(list)].sort());
});
