import { expect, it } from 'vitest';
import { KeptCases } from '#lib/own/kept-cases.svelte.ts';
import { memory, type Store } from '#lib/own/store.ts';

const about = { title: 'T', file: 'f', day: '2026-11-28', hands: 1, handoffs: 1, sources: 1 };
const refusing: Store = {
	list: () => Promise.reject(new Error('no')),
	text: () => Promise.reject(new Error('no')),
	put: () => Promise.reject(new Error('no')),
	remove: () => Promise.reject(new Error('no'))
};

it('keeps a case on the device, where the next page finds it', async () => {
	const device = memory();
	const key = await new KeptCases(device).add(about, '{}');
	const next = new KeptCases(device);
	await next.load();
	expect(next.current).toEqual([{ key, ...about }]);
	expect(await next.text(key)).toBe('{}');
	expect(next.refused).toBe(false);
});

it('keeps a case for the visit where the device refuses, and says so', async () => {
	const cases = new KeptCases(refusing);
	const key = await cases.add(about, '{}');
	expect([cases.refused, cases.current?.length, await cases.text(key)]).toEqual([true, 1, '{}']);
	await cases.remove(cases.current![0]!);
	expect([cases.current, await cases.text(key)]).toEqual([[], null]);
});

it('gives back what was removed last, under its key', async () => {
	const cases = new KeptCases(memory());
	const key = await cases.add(about, '{}');
	await cases.remove(cases.current![0]!);
	expect(cases.current).toEqual([]);
	await cases.undo();
	expect([cases.current?.[0]?.key, await cases.text(key), cases.removed]).toEqual([
		key,
		'{}',
		null
	]);
});

it('gives every case a key that an address can hold', async () => {
	const cases = new KeptCases(memory());
	const keys = [await cases.add(about, '{}'), await cases.add(about, '{}')];
	expect(new Set(keys).size).toBe(2);
	for (const key of keys) expect(key).toMatch(/^[a-z0-9]{12}$/);
});
