import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '#lib/ui/tokens.css';
import '#lib/ui/base.css';
import { focusHref } from '#lib/core/view/href.ts';
import type { SourceLine } from '#lib/core/view/lists.ts';
import { byName, type SourceChoice } from '#lib/core/view/source-order.ts';
import { pages } from '#lib/core/view/words/en/pages.ts';
import { shownWords } from '#lib/core/view/words/shown.ts';
import SourceTable from '#lib/ui/panel/SourceTable.svelte';

const line = (name: string, more: Partial<SourceLine>): SourceLine => ({
	name: [{ name, lang: 'en', to: { kind: 'source', id: name.toLowerCase() } }],
	title: `The ${name}`,
	lang: 'en',
	type: 'Press',
	kind: 'press',
	reliability: 'C',
	language: 'English',
	when: '1990',
	day: 19_900_000,
	claims: 1,
	rests: 0,
	followers: 0,
	...more
});
const lines = [
	line('Memoir', { claims: 3, type: 'Testimony', kind: 'testimony' }),
	line('Book', { claims: 7, language: 'Polish', lang: 'pl' }),
	line('Page', { claims: 5, when: '1956', day: 19_560_000 })
];
const { columns } = pages.lists;

async function table() {
	const screen = await render(SourceTable, {
		lines,
		words: shownWords('en'),
		href: focusHref,
		choice: byName,
		onchoose: (choice: SourceChoice) => screen.rerender({ choice })
	});
	return {
		screen,
		names: () =>
			[...screen.container.querySelectorAll('tbody tr a')].map((link) => link.textContent?.trim()),
		head: (name: string) => screen.getByRole('columnheader', { name }).element(),
		press: (name: string) => screen.getByRole('columnheader', { name }).getByRole('button').click()
	};
}

it('stands by name at first, and says so', async () => {
	const { names, head } = await table();
	expect(names()).toEqual(['Book', 'Memoir', 'Page']);
	expect(head(columns.source).getAttribute('aria-sort')).toBe('ascending');
});

it('is sorted by the head of a column, and turned by pressing it again', async () => {
	const { names, head, press } = await table();
	await press(columns.claims);
	expect(names()).toEqual(['Book', 'Page', 'Memoir']);
	expect(head(columns.claims).getAttribute('aria-sort')).toBe('descending');
	expect(head(columns.source).hasAttribute('aria-sort')).toBe(false);
	await press(columns.claims);
	expect(names()).toEqual(['Memoir', 'Page', 'Book']);
	await press(columns.date);
	expect(names()).toEqual(['Page', 'Book', 'Memoir']);
	expect(head(columns.date).getAttribute('aria-sort')).toBe('ascending');
});

it('shows one kind or language alone, and how many are left', async () => {
	const { screen, names } = await table();
	await screen.getByLabelText(columns.language).selectOptions('Polish');
	expect(names()).toEqual(['Book']);
	await expect.element(screen.getByRole('status')).toHaveTextContent('1 of 3 sources');
	await screen.getByLabelText(columns.kind).selectOptions('Testimony');
	expect(names()).toEqual([]);
});
