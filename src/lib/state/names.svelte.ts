import { dataHrefs } from '#lib/core/view/href.ts';
import type { SearchEntry } from '#lib/core/query/search.ts';
import { address } from './address.ts';
import { spoken } from './spoken.ts';
import { keyOnView } from './own.ts';
import { wholeCase } from './whole-case.ts';

/** The names that search looks through: fetched once, when someone first wants them. */
class Names {
	#current = $state.raw<SearchEntry[] | null>(null);
	failed = $state(false);
	#asked: Promise<void> | null = null;
	/** The case whose names they are. */
	#of = $state.raw('');

	/** Null as long as the names of the case on view are not there. */
	get current(): SearchEntry[] | null {
		return this.#of === keyOnView() ? this.#current : null;
	}

	load(): Promise<void> {
		const of = keyOnView();
		if (this.#of !== of) [this.#of, this.#asked, this.#current] = [of, null, null];
		this.#asked ??= this.#fetch();
		return this.#asked;
	}

	async #fetch(): Promise<void> {
		try {
			const of = this.#of;
			const found = of ? await asked() : await fetched();
			if (of === this.#of) this.#current = found as SearchEntry[];
			this.failed = false;
		} catch {
			this.failed = true;
			// The next focus tries again: a train leaves its tunnel.
			this.#asked = null;
		}
	}
}

/** A case of the reader's own answers for itself. */
function asked(): Promise<unknown> {
	return wholeCase.put(spoken.language, 'search', []);
}

/** The build's own case has its names in a file. */
async function fetched(): Promise<unknown> {
	const answer = await fetch(address(dataHrefs.search));
	if (!answer.ok) throw new Error(`${answer.status}`);
	return answer.json();
}

export const names = new Names();
