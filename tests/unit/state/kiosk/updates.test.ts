// A new build takes over only while nobody is here, however late and however often it must be told.
import { version } from '$app/environment';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startUpdates } from '#lib/state/kiosk/updates.ts';

vi.mock('#lib/state/address.ts', () => ({ address: (path: string) => path }));

/** A worker that says of itself what it is told to say; null: it does not answer. */
class Worker {
	said: { whole: boolean; version: string } | null;
	told = 0;
	forgot = 0;
	constructor(said: Worker['said']) {
		this.said = said;
	}
	postMessage({ type }: { type: string }, ports: MessagePort[] = []) {
		if (type === 'SKIP_WAITING') this.told += 1;
		else if (type === 'forget') this.forgot += 1;
		else if (this.said) ports[0]?.postMessage(this.said);
	}
}

const LOOK = 30_000;
const own = () => new Worker({ whole: true, version });
const next = () => new Worker({ whole: true, version: 'next' });

let attract: boolean;
let registration: {
	waiting: Worker | null;
	update: () => Promise<void>;
	unregister: () => Promise<boolean>;
};
let container: EventTarget & { controller?: Worker; register?: () => Promise<unknown> };
let reload: ReturnType<typeof vi.fn>;
let stop: () => void;

/** Answers come through real channels, which no fake clock drives. */
const answers = async () => {
	for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
};

async function pass(ms: number) {
	await vi.advanceTimersByTimeAsync(ms);
	await answers();
}

async function takesOver(worker: Worker) {
	registration.waiting = null;
	container.controller = worker;
	container.dispatchEvent(new Event('controllerchange'));
	await answers();
}

beforeEach(async () => {
	vi.useFakeTimers({
		toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'performance', 'Date']
	});
	attract = true;
	reload = vi.fn();
	registration = {
		waiting: null,
		update: () => Promise.resolve(),
		unregister: vi.fn(() => Promise.resolve(true))
	};
	container = Object.assign(new EventTarget(), {
		controller: own(),
		register: () => Promise.resolve(registration)
	});
	vi.stubGlobal('location', { hostname: '127.0.0.1', pathname: '/kiosk/', reload });
	vi.stubGlobal('navigator', { serviceWorker: container });
	stop = startUpdates({ isAttract: () => attract });
	await answers();
});

afterEach(() => {
	stop();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a new build that waits', () => {
	test('is told again at each look until it takes over', async () => {
		const worker = (registration.waiting = next());
		await pass(LOOK);
		expect(worker.told).toBe(1);
		await pass(2 * LOOK);
		expect(worker.told).toBe(3);
		expect(reload).not.toHaveBeenCalled();
		await takesOver(worker);
		expect(reload).toHaveBeenCalledOnce();
	});

	test('and never takes over is brought by the page itself, from a server that answers', async () => {
		const worker = (registration.waiting = next());
		registration.update = () => Promise.reject(new Error('no server'));
		await pass(5 * LOOK);
		expect(worker.told).toBe(3);
		expect(registration.unregister).not.toHaveBeenCalled();
		expect(reload).not.toHaveBeenCalled();
		registration.update = () => Promise.resolve();
		await pass(LOOK);
		expect(registration.unregister).toHaveBeenCalledOnce();
		expect(reload).toHaveBeenCalledOnce();
	});

	test('after another one is told by itself, as often', async () => {
		const first = (registration.waiting = next());
		await pass(2 * LOOK);
		const second = (registration.waiting = next());
		await pass(3 * LOOK);
		expect([first.told, second.told]).toEqual([2, 3]);
		expect(reload).not.toHaveBeenCalled();
	});

	test.each([
		['that does not answer', null],
		['that is not whole', { whole: false, version: 'next' }]
	])('and %s is told nothing, until it does', async (_, said) => {
		const worker = (registration.waiting = new Worker(said));
		await pass(LOOK);
		expect(worker.told).toBe(0);
		worker.said = { whole: true, version: 'next' };
		// One who did not answer is asked again when patience is at its end.
		await pass(LOOK);
		await pass(LOOK);
		expect(worker.told).toBeGreaterThan(0);
	});

	test('is told nothing while somebody is here', async () => {
		const worker = (registration.waiting = next());
		attract = false;
		await pass(5 * LOOK);
		expect(worker.told).toBe(0);
	});
});

describe('a new build that takes over', () => {
	test('while somebody is here waits for him to leave', async () => {
		attract = false;
		await takesOver(next());
		await pass(10 * LOOK);
		expect(reload).not.toHaveBeenCalled();
		attract = true;
		await pass(LOOK);
		expect(reload).toHaveBeenCalledOnce();
	});

	test('without all of its files does not bring the page to load anew', async () => {
		const worker = new Worker({ whole: false, version: 'next' });
		await takesOver(worker);
		await pass(5 * LOOK);
		expect(reload).not.toHaveBeenCalled();
		worker.said = { whole: true, version: 'next' };
		await pass(LOOK);
		expect(reload).toHaveBeenCalledOnce();
	});

	test('is of this very build: older ones are forgotten, and nothing else happens', async () => {
		const worker = own();
		await takesOver(worker);
		await pass(10 * LOOK);
		expect(worker.forgot).toBeGreaterThan(0);
		expect(reload).not.toHaveBeenCalled();
	});
});
