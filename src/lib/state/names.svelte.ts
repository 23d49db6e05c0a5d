import { dataHrefs } from '#lib/core/view/href.ts';
import type { SearchEntry } from '#lib/core/query/search.ts';
import { address } from './address.ts';

/** The names that search looks through: fetched once, when someone first wants them. */
class Names {
	current = $state.raw<SearchEntry[] | null>(null);
	failed = $state(false);
	#asked: Promise<void> | null = null;

	load(): Promise<void> {
		this.#asked ??= this.#fetch();
		return this.#asked;
	}

	async #fetch(): Promise<void> {
		try {
			const answer = await fetch(address(dataHrefs.search));
			if (!answer.ok) throw new Error(`${answer.status}`);
			this.current = (await answer.json()) as SearchEntry[];
			this.failed = false;
		} catch {
			this.failed = true;
			// The next focus tries again: a train leaves its tunnel.
			this.#asked = null;
		}
	}
}

export const names = new Names();
