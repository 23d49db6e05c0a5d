import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '#lib/ui/tokens.css';
import '#lib/ui/base.css';
import { fold, type SearchEntry } from '#lib/core/query/search.ts';
import { focusHref } from '#lib/core/view/href.ts';
import { shownWords } from '#lib/core/view/words/shown.ts';
import Search from '#lib/ui/Search.svelte';

const entry = (id: string, label: string): SearchEntry => ({
	kind: 'node',
	id,
	label,
	lang: 'pl',
	detail: 'secretary',
	keys: [fold(label)],
	near: []
});
const entries = [entry('lucja', 'Łucja Baranowska'), entry('barmor', 'Yaakov Barmor')];

async function open(more: { entries?: SearchEntry[] | null; failed?: boolean } = {}) {
	const onwant = vi.fn();
	const onchoose = vi.fn();
	const screen = await render(Search, {
		entries,
		words: shownWords('en'),
		href: focusHref,
		action: '/people/',
		onwant,
		onchoose,
		...more
	});
	const box = screen.getByRole('combobox');
	return { screen, box, onwant, onchoose };
}

it('asks for the names when it is first wanted', async () => {
	const { box, onwant } = await open();
	expect(onwant).not.toHaveBeenCalled();
	await box.click();
	expect(onwant).toHaveBeenCalledOnce();
});

it('finds a name without its Polish letters', async () => {
	const { screen, box } = await open();
	await box.fill('lucja');
	await expect.element(box).toHaveAttribute('aria-expanded', 'true');
	const option = screen.getByRole('option');
	await expect.element(option).toHaveTextContent('Łucja Baranowska');
	await expect.element(option).toHaveAttribute('href', '/node/lucja/');
});

it('is worked by keyboard: down to choose, Enter to go', async () => {
	const { screen, box, onchoose } = await open();
	await box.fill('bar');
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	const second = screen.getByRole('option').nth(1);
	await expect.element(second).toHaveAttribute('aria-selected', 'true');
	await expect.element(box).toHaveAttribute('aria-activedescendant', second.element().id);
	const href = second.element().getAttribute('href');
	await userEvent.keyboard('{Enter}');
	expect(onchoose).toHaveBeenCalledExactlyOnceWith(href);
	await expect.element(box).toHaveValue('');
});

it('closes on Escape first and empties on the next', async () => {
	const { screen, box } = await open();
	await box.fill('bar');
	await userEvent.keyboard('{Escape}');
	await expect.element(box).toHaveAttribute('aria-expanded', 'false');
	await expect.element(box).toHaveValue('bar');
	expect(screen.getByRole('option').elements()).toHaveLength(0);
	await userEvent.keyboard('{Escape}');
	await expect.element(box).toHaveValue('');
});

it('says when nothing is called so, and what comes nearest', async () => {
	const { screen, box } = await open();
	await box.fill('Baronovsko');
	await expect
		.element(screen.getByRole('status'))
		.toHaveTextContent('Nothing is called “Baronovsko”. Nearest names:');
	await expect.element(screen.getByRole('option').first()).toHaveTextContent('Łucja Baranowska');
	await box.fill('qqqqqqqq');
	await expect
		.element(screen.getByRole('status'))
		.toHaveTextContent('Nothing is called “qqqqqqqq”.');
});

it('says that it waits, and that it failed', async () => {
	const waiting = await open({ entries: null });
	await waiting.box.fill('x');
	await expect.element(waiting.screen.getByRole('status')).toHaveTextContent('Looking…');
	await waiting.screen.unmount();
	const failed = await open({ entries: null, failed: true });
	await failed.box.fill('x');
	await expect
		.element(failed.screen.getByRole('status'))
		.toHaveTextContent('The list of names could not be loaded.');
});
