import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { check, written } from '#lib/own/files.ts';
import { MOST, type Chosen, type FilesAnswered } from '#lib/own/protocol.ts';

/** A worker that says only what a test has it say. */
class Silent extends EventTarget {
	static last: Silent;
	ended = false;
	constructor() {
		super();
		Silent.last = this;
	}
	postMessage() {}
	terminate() {
		this.ended = true;
	}
	answer(data: FilesAnswered) {
		this.dispatchEvent(new MessageEvent('message', { data }));
	}
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('Worker', Silent);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const file = { path: 'case.json', file: new Blob(['{}']) };

it('ends a check that never answers, and says after how long', async () => {
	const { verdict } = check([file], '2026-11-28');
	await vi.advanceTimersByTimeAsync(39_000);
	expect(Silent.last.ended).toBe(false);
	await vi.advanceTimersByTimeAsync(1_000);
	expect(Silent.last.ended).toBe(true);
	expect(await verdict).toEqual({ verdict: 'refused', refusal: { why: 'time', seconds: 40 } });
});

it('says that it broke off where the worker dies, and ends what is left of it', async () => {
	const { verdict } = check([file], '2026-11-28');
	Silent.last.dispatchEvent(new Event('error'));
	expect(await verdict).toEqual({ verdict: 'refused', refusal: { why: 'failed' } });
	expect(Silent.last.ended).toBe(true);
});

it('is ended by whoever leaves, and leaves no timer', () => {
	check([file], '2026-11-28').stop();
	expect(Silent.last.ended).toBe(true);
	expect(vi.getTimerCount()).toBe(0);
});

it('writes no file for longer than that either', async () => {
	const failed = expect(written('{}', 'json', 'case.json')).rejects.toThrow();
	await vi.advanceTimersByTimeAsync(40_000);
	await failed;
	expect(Silent.last.ended).toBe(true);
});

it('has the verdict of a worker that answers', async () => {
	const { verdict } = check([file], '2026-11-28');
	const said = { verdict: 'refused', refusal: { why: 'nothing' } } as const;
	Silent.last.answer({ verdict: said });
	expect(await verdict).toEqual(said);
});

/** The worker itself, asked as a page asks it. */
async function asked(chosen: unknown[]): Promise<FilesAnswered> {
	let hear: (event: { data: unknown }) => void = () => undefined;
	vi.useRealTimers();
	vi.resetModules();
	vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => (hear = listener));
	const answer = new Promise<FilesAnswered>((resolve) => vi.stubGlobal('postMessage', resolve));
	await import('#lib/own/worker/files-worker.ts');
	hear({ data: { ask: 'check', chosen: chosen as Chosen[], today: '2026-11-28' } });
	return answer;
}

/** A file that must not be read. */
const sized = (size: number) => ({
	path: 'case.json',
	file: {
		size,
		arrayBuffer: () => {
			throw new Error('It was read.');
		}
	}
});

it('refuses 100 MB by their size alone, before a byte is read', async () => {
	expect(await asked([sized(100_000_000)])).toEqual({
		verdict: { verdict: 'refused', refusal: { why: 'size', most: MOST.bytes } }
	});
});

it('refuses many files that together are too large', async () => {
	const half = sized(MOST.bytes / 2 + 1);
	expect(await asked([half, half])).toMatchObject({ verdict: { refusal: { why: 'size' } } });
});

it('refuses more files than anybody needs, before one is read', async () => {
	const many = Array.from({ length: MOST.files + 1 }, () => sized(1));
	expect(await asked(many)).toMatchObject({ verdict: { refusal: { why: 'many' } } });
});
