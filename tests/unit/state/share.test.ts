import { beforeEach, expect, it, vi } from 'vitest';
import { sharedLinks } from '#lib/state/share.ts';
import { home } from '#lib/core/view/link.ts';

const told = vi.hoisted(() => ({ publicAddress: null as string | null }));
const state = vi.hoisted(() => ({ page: { route: { id: '' }, url: new URL('http://here/') } }));
const view = vi.hoisted(() => ({ current: {}, embedded: false }));
vi.mock('#lib/state/public-address.ts', () => told);
vi.mock('$app/paths', () => ({ base: '/folder' }));
vi.mock('$app/state', () => state);
vi.mock('#lib/state/spoken.ts', () => ({ spoken: { language: 'en' } }));
vi.mock('#lib/state/view.svelte.ts', () => ({ view }));

const at = (route: string, path: string) => {
	state.page = { route: { id: route }, url: new URL(`http://here${path}`) };
};

beforeEach(() => {
	vi.stubGlobal('location', { origin: 'http://here' });
	told.publicAddress = null;
	view.current = { ...home, focus: { kind: 'node', id: 'ann' }, on: '1956-04-13' };
	at('/[[lang=language]]/(explorer)/node/[id]', '/folder/node/ann/?on=1956-04-13');
	return () => vi.unstubAllGlobals();
});

it('passes a view on as it is served where the build knows no other address', () => {
	expect(sharedLinks().link).toBe('http://here/folder/node/ann/?on=1956-04-13');
	expect(sharedLinks().embed).toBe('http://here/folder/embed/node/ann/?on=1956-04-13');
});

it('passes it on by the public address, in whatever folder it is served now', () => {
	told.publicAddress = 'https://example.org/red/';
	expect(sharedLinks().link).toBe('https://example.org/red/node/ann/?on=1956-04-13');
	expect(sharedLinks().embed).toBe('https://example.org/red/embed/node/ann/?on=1956-04-13');
});

it('passes on a page that is no view, which no frame can show', () => {
	told.publicAddress = 'https://example.org/red/';
	at('/[[lang=language]]/(pages)/people', '/folder/people/#a');
	expect(sharedLinks()).toEqual({ link: 'https://example.org/red/people/#a', embed: null });
});
