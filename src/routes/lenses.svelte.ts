// Which component draws which lens? Each is fetched when somebody looks through it; the chain is the explorer's own.
import type { Component } from 'svelte';
import type { Lens } from '#lib/core/view/link.ts';
import type { LensProps } from '#lib/ui/lens/lens-props.ts';

type Drawn = Component<LensProps>;
type Flight = Pick<typeof import('#lib/ui/lens/flight.ts'), 'takeOff' | 'bringIntoSight'>;

const files: Record<Exclude<Lens, 'chain'>, () => Promise<{ default: Drawn }>> = {
	calendar: () => import('./lenses/Calendar.svelte'),
	map: () => import('./lenses/Map.svelte'),
	text: () => import('./lenses/Text.svelte')
};

class Lenses {
	#fetched = $state.raw<Partial<Record<Lens, Drawn>>>({});
	#last: Drawn | null = null;
	/** Lets marks fly from one lens to the next; there once a lens is. */
	flight: Flight | null = null;

	/** What draws a lens; until it has been fetched, what drew the one before. Null for the chain. */
	of(lens: Lens): Drawn | null {
		this.#last = lens === 'chain' ? null : (this.#fetched[lens] ?? this.#last);
		return this.#last;
	}

	async load(lens: Lens): Promise<void> {
		if (lens === 'chain' || this.#fetched[lens]) return;
		const [{ default: drawn }, { takeOff, bringIntoSight }] = await Promise.all([
			files[lens](),
			import('#lib/ui/lens/flight.ts')
		]);
		this.flight = { takeOff, bringIntoSight };
		this.#fetched = { ...this.#fetched, [lens]: drawn };
	}
}

export const lenses = new Lenses();
