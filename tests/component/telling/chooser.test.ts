import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '#lib/ui/tokens.css';
import '#lib/ui/base.css';
import type { Tellers } from '#lib/core/view/tellers.ts';
import { shownWords } from '#lib/core/view/words/shown.ts';
import Chooser from '#lib/ui/telling/Chooser.svelte';

vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));
vi.mock('$app/state', () => ({ page: { params: {}, route: { id: null } } }));

const teller = (id: string, name: string) => ({
	id,
	name,
	lang: 'en',
	detail: 'A book',
	claims: 3
});
const everybody: Tellers = {
	ready: [{ title: 'The two memoirs', accounts: ['lucja', 'wiktor'] }],
	groups: [
		{
			type: 'testimony',
			title: 'Testimony',
			sources: [teller('lucja', 'Łucja, 1990'), teller('wiktor', 'Wiktor, 2006')]
		},
		{ type: 'press', title: 'Press', sources: [teller('times', 'The Times, 1956')] }
	]
};

async function open(tellers = () => Promise.resolve(everybody)) {
	const onclose = vi.fn();
	const screen = await render(Chooser, {
		choice: { as: [], vs: [] },
		words: shownWords('en'),
		onclose,
		tellers
	});
	return { screen, onclose };
}

it('leads to what is ticked', async () => {
	const { screen } = await open();
	await screen.getByRole('checkbox', { name: /Wiktor/ }).click();
	await screen.getByRole('checkbox', { name: /Times/ }).click();
	await expect
		.element(screen.getByRole('link', { name: 'Show this telling' }))
		.toHaveAttribute('href', '/?as=times,wiktor');
	await expect.element(screen.getByText('2 chosen')).toBeVisible();
	await screen.getByRole('button', { name: 'Choose none' }).click();
	await expect.element(screen.getByRole('checkbox', { name: /Wiktor/ })).not.toBeChecked();
});

it('leads to two tellings beside each other', async () => {
	const { screen } = await open();
	await screen.getByRole('checkbox', { name: /Wiktor/ }).click();
	await screen.getByRole('radio', { name: 'Compare with' }).click();
	await expect.element(screen.getByRole('checkbox', { name: /Wiktor/ })).not.toBeChecked();
	await screen.getByRole('checkbox', { name: /Times/ }).click();
	await expect
		.element(screen.getByRole('link', { name: 'Compare the two' }))
		.toHaveAttribute('href', '/?as=wiktor&vs=times');
});

it('finds a source without its Polish letters, and says when there is none', async () => {
	const { screen } = await open();
	await screen.getByRole('searchbox').fill('lucja');
	await expect.element(screen.getByRole('checkbox', { name: /Łucja/ })).toBeVisible();
	await expect.element(screen.getByRole('checkbox', { name: /Times/ })).not.toBeInTheDocument();
	await screen.getByRole('searchbox').fill('nobody');
	await expect.element(screen.getByRole('status').first()).toHaveTextContent('No source is called');
});

it('has ready choices as links', async () => {
	const { screen } = await open();
	await expect
		.element(screen.getByRole('link', { name: 'The two memoirs' }))
		.toHaveAttribute('href', '/?as=lucja,wiktor');
});

it('says when the sources cannot be loaded, and tries again', async () => {
	const tellers = vi
		.fn<() => Promise<Tellers>>()
		.mockRejectedValueOnce(new Error('offline'))
		.mockResolvedValue(everybody);
	const { screen } = await open(tellers);
	await screen.getByRole('button', { name: 'Try again' }).click();
	await expect.element(screen.getByRole('checkbox', { name: /Wiktor/ })).toBeVisible();
});

it('tells when it is closed', async () => {
	const { screen, onclose } = await open();
	await screen.getByRole('button', { name: 'Close' }).click();
	await expect.poll(() => onclose.mock.calls.length).toBe(1);
});
