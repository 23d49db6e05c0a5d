import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '#lib/ui/tokens.css';
import '#lib/ui/base.css';
import type { ClaimRow } from '#lib/core/view/card/claim-row.ts';
import type { NodeCard as Card } from '#lib/core/view/card/node-card.ts';
import { focusHref } from '#lib/core/view/href.ts';
import { shownWords } from '#lib/core/view/words/shown.ts';
import NodeCard from '#lib/ui/panel/NodeCard.svelte';

const claim = (id: string, more: Partial<ClaimRow> = {}): ClaimRow => ({
	id: `book#${id}`,
	account: 'book',
	anchor: id,
	stance: 'asserts',
	opposes: false,
	says: { text: `What ${id} says.`, lang: 'en' },
	quote: null,
	source: [{ name: 'The book, 1990', lang: 'en', to: { kind: 'source', id: 'book' } }],
	locator: 'p. 1',
	when: '',
	said: '',
	basis: 'first-hand',
	accordingTo: null,
	follows: [],
	rank: '',
	deprecated: false,
	why: '',
	about: [],
	entered: '',
	...more
});
const card: Card = {
	kind: 'node',
	id: 'wiktor-grajewski',
	kindWord: 'Person',
	held: 'copy',
	heldWord: 'held the text in hand',
	names: {
		name: { value: 'Wiktor Grajewski', lang: 'pl', dir: 'ltr', kind: 'preferred' },
		scripts: [{ value: 'ויקטור גרייבסקי', lang: 'he', dir: 'rtl', kind: 'preferred' }],
		others: [{ value: 'Wiktor Szpilman', lang: 'pl', dir: 'ltr', kind: 'birth' }]
	},
	summary: { text: 'A journalist.', lang: 'en' },
	partOf: [],
	members: [],
	origin: false,
	came: [
		{
			id: 'loan',
			passed: 'copy',
			grade: 3,
			disputed: true,
			rival: false,
			title: [
				{ name: 'The booklet', lang: 'en', to: { kind: 'handoff', id: 'loan' } },
				', lent by ',
				{ name: 'Łucja Baranowska', lang: 'pl', to: { kind: 'node', id: 'lucja' } }
			],
			place: { name: 'Warsaw', lang: 'en', to: null },
			when: 'day disputed',
			from: 0
		}
	],
	passed: [],
	gaps: [],
	disputes: [],
	calendars: [],
	claims: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => claim(id)),
	sources: 1,
	note: { text: '', lang: 'en' },
	description: ''
};
const show = (more: Partial<Card> = {}) =>
	render(NodeCard, {
		card: { ...card, ...more },
		words: shownWords('en'),
		href: focusHref,
		back: '/'
	});

it('names the hand in every script, each in its own direction', async () => {
	const { container } = await show();
	expect(container.querySelector('h1')?.textContent).toBe('Wiktor Grajewski');
	const hebrew = container.querySelector('[lang=he]');
	expect(hebrew?.getAttribute('dir')).toBe('rtl');
	expect(container.textContent).toContain('born Wiktor Szpilman');
});

it('leads on to whoever gave, and to the handoff itself', async () => {
	const screen = await show();
	const to = (name: string) => screen.getByRole('link', { name }).element().getAttribute('href');
	expect(to('Łucja Baranowska')).toBe('/node/lucja/');
	expect(to('The booklet')).toBe('/handoff/loan/');
});

it('says how well a handoff is attested, and that it is disputed, in words', async () => {
	const { container } = await show();
	const row = container.querySelector('.row');
	expect(row?.textContent).toContain('first-hand');
	expect(row?.textContent).toContain('disputed');
	expect(row?.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe('a copy, disputed');
});

it('folds all claims but four, unless one more would be all', async () => {
	const six = await show();
	expect(six.container.querySelectorAll('details .claim')).toHaveLength(2);
	const five = await show({ claims: card.claims.slice(0, 5) });
	expect(five.container.querySelectorAll('.claim')).toHaveLength(5);
	expect(five.container.querySelector('details')).toBeNull();
});

it('tells a gap where something is missing, and nothing where all begins', async () => {
	const missing = await show({
		came: [],
		gaps: [{ handoff: 'loan', sentence: ['No account says how.'], nearest: ['Nearest: X.'] }]
	});
	await expect.element(missing.getByText('No account says how.')).toBeVisible();
	const first = await show({ came: [], origin: true });
	await expect.element(first.getByText('It begins here.')).toBeVisible();
});
