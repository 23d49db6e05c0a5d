import { device, memory, type KeptCase, type Store } from './store.ts';

/** A case that was taken away, for as long as it can be given back. */
interface Removed {
	kept: KeptCase;
	text: string;
}

/** The reader's own cases: on the device, or for this visit where the browser keeps nothing. */
export class KeptCases {
	/** The newest first; null until they were looked for. */
	current = $state.raw<KeptCase[] | null>(null);
	/** The case that was removed last. */
	removed = $state.raw<Removed | null>(null);
	/** The browser refused to keep something. */
	refused = $state(false);
	#device: Store;
	#visit = memory();

	constructor(kept: Store = device) {
		this.#device = kept;
	}

	async load(): Promise<void> {
		const visiting = await this.#visit.list();
		try {
			this.#show([...(await this.#device.list()), ...visiting]);
		} catch {
			this.refused = true;
			this.#show(visiting);
		}
	}

	/** Keeps a case and returns the key by which addresses know it. */
	async add(about: Omit<KeptCase, 'key'>, text: string): Promise<string> {
		const key = crypto.randomUUID().replaceAll('-', '').slice(0, 12);
		await this.#put({ key, ...about }, text);
		return key;
	}

	/** The whole case as JSON; null where it is not on this device. */
	async text(key: string): Promise<string | null> {
		const visiting = await this.#visit.text(key);
		if (visiting !== null) return visiting;
		try {
			return await this.#device.text(key);
		} catch {
			return null;
		}
	}

	async remove(kept: KeptCase): Promise<void> {
		const text = await this.text(kept.key);
		await this.#visit.remove(kept.key);
		try {
			await this.#device.remove(kept.key);
		} catch {
			this.refused = true;
		}
		this.removed = text === null ? null : { kept, text };
		await this.load();
	}

	/** Gives back what was removed last. */
	async undo(): Promise<void> {
		if (!this.removed) return;
		const { kept, text } = this.removed;
		this.removed = null;
		await this.#put(kept, text);
	}

	async #put(kept: KeptCase, text: string): Promise<void> {
		try {
			await this.#device.put(kept, text);
		} catch {
			this.refused = true;
			await this.#visit.put(kept, text);
		}
		await this.load();
	}

	#show(cases: KeptCase[]): void {
		this.current = cases.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
	}
}

export const keptCases = new KeptCases();
