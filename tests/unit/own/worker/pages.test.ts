import { describe, expect, it } from 'vitest';
import { audit } from '#lib/case/audit.ts';
import { formats } from '#lib/case/export/formats.ts';
import { pageNames } from '#lib/core/view/href.ts';
import { ownFiles } from '#lib/own/formats.ts';
import { ownQuestionsOf } from '#lib/own/worker/pages.ts';

const asked = ownQuestionsOf(audit('tests/fixtures/tiny').graph!, 'en');

describe('the pages of an own case', () => {
	it.each([
		['/', 'story'],
		['/node/author/', 'node'],
		['/handoff/give-print/', 'handoff'],
		['/copy/print/', 'copy'],
		['/source/wire/', 'source'],
		['/route/the-way/', 'route'],
		['/routes/', 'routes'],
		['/knowledge/', 'knowledge'],
		...pageNames
			.filter((name) => !['open', 'about'].includes(name))
			.map((name) => [`/${name}/`, name])
	])('at %s: %s', (path, page) => {
		expect(asked.page(path).page).toBe(page);
	});

	it('say where a thing is now, and why one was withdrawn', () => {
		expect(asked.page('/node/the-office/')).toMatchObject({
			kept: 'moved',
			to: { kind: 'node', id: 'agency' }
		});
		expect(asked.page('/node/old-hand/')).toMatchObject({ kept: 'withdrawn' });
	});

	it.each(['/node/nobody/', '/nothing/', '/node/', '/constructor/', '/route/__proto__/'])(
		'are none at %s',
		(path) => {
			expect(['nothing', 'story']).toContain(asked.page(path).page);
		}
	);
});

it('says which edition it is, and how each of its sources is cited', () => {
	expect(asked.edition()).toMatchObject({
		title: 'A tiny case',
		nouns: { work: 'the text' }
	});
	const [source] = audit('tests/fixtures/tiny').graph!.sources.values();
	const { id, csl } = source!;
	expect(asked.source(id)).toEqual({ id, ...csl });
	expect(asked.source('nothing')).toBeNull();
});

it('finds its things by name', () => {
	expect(asked.search().map(({ id }) => id)).toContain('agency');
});

it('leaves in files that the formats know by name and kind', () => {
	for (const [format, file, type] of ownFiles) {
		expect(Object.keys(formats[format].files)).toEqual([file]);
		expect(formats[format].mediaType).toBe(type);
	}
});
