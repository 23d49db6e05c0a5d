import { expect, it, vi } from 'vitest';
import { weave } from '#lib/core/graph/weave.ts';
import { recordsOf } from '../../graph-of.ts';
import { idsOf, kept } from '../../../src/routes/cards.server.ts';

const records = recordsOf({ handoffs: { lend: 'office -lend c1-> wiktor' } });
records.agents.find(({ id }) => id === 'wiktor')!.aliases = ['viktor'];
records.case.redirects = [
	{ from: 'victor', to: 'wiktor', why: 'spelled anew', on: '2026-01-02' },
	{ from: 'a-courier', to: null, why: 'nobody told of one', on: '2026-01-02' }
];
vi.mock('#lib/case/load.ts', () => ({ loadCase: () => weave(records).graph! }));

const keptAt = (id: string) => kept('node', { id }, (_, own) => own);

it('keeps a card at the id of a thing', () => {
	expect(keptAt('wiktor')).toEqual({ kept: 'card', card: 'wiktor' });
});

it.each(['viktor', 'victor'])('leads from %s to where the thing is now', (id) => {
	expect(keptAt(id)).toMatchObject({ kept: 'moved', to: { kind: 'node', id: 'wiktor' } });
});

it('leads a handoff’s id under /node/ to the handoff', () => {
	expect(keptAt('lend')).toMatchObject({ kept: 'moved', to: { kind: 'handoff', id: 'lend' } });
});

it('says why an id was withdrawn, and when', () => {
	expect(keptAt('a-courier')).toEqual({
		kept: 'withdrawn',
		why: 'nobody told of one',
		on: '2 January 2026'
	});
});

it('answers 404 for what never was', () => {
	expect(() => keptAt('nobody')).toThrow(expect.objectContaining({ status: 404 }));
});

it('has a page for every id that ever named a hand, and no other', () => {
	expect(idsOf('node').map(({ id }) => id)).toEqual([
		'office',
		'wiktor',
		'viktor',
		'victor',
		'a-courier'
	]);
});
