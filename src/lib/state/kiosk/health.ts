/** Written by the exhibit, read by its status page in whatever window. */
const KEY = 'kiosk-health';

export interface Health {
	errors: number;
	ghosts: number;
	/** How often the exhibit began anew because of errors. */
	resets: number;
}

/** So many errors in so many milliseconds are answered with a new beginning. */
const ERRORS = 3;
const WITHIN = 60_000;

const none: Health = { errors: 0, ghosts: 0, resets: 0 };

/** How this run of the exhibit fares; kept only once there is something to tell. */
class CurrentHealth {
	#now: Health = none;
	#recent: number[] = [];

	/** A new run: nothing is held against it. */
	begin(): void {
		this.#now = none;
		this.#recent = [];
		try {
			localStorage.removeItem(KEY);
		} catch {
			// A browser that keeps nothing has nothing to forget.
		}
	}

	/** Something threw; whether it is time to begin anew. */
	failed(at: number): boolean {
		this.#recent = [...this.#recent.filter((one) => one > at - WITHIN), at];
		const tooMany = this.#recent.length >= ERRORS;
		if (tooMany) this.#recent = [];
		this.#write({ errors: this.#now.errors + 1, resets: this.#now.resets + Number(tooMany) });
		return tooMany;
	}

	ghosts(ghosts: number): void {
		if (ghosts !== this.#now.ghosts) this.#write({ ghosts });
	}

	get current(): Health {
		return this.#now;
	}

	#write(more: Partial<Health>): void {
		this.#now = { ...this.#now, ...more };
		try {
			localStorage.setItem(KEY, JSON.stringify(this.#now));
		} catch {
			// The exhibit goes on; only the status page in another window does not hear of it.
		}
	}
}

export const health = new CurrentHealth();

/** What the last run of the exhibit wrote of itself, in any window. */
export function keptHealth(): Health {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
		if (typeof kept !== 'object' || kept === null) return none;
		const of = kept as Record<string, unknown>;
		const number = (value: unknown) => (typeof value === 'number' ? value : 0);
		return { errors: number(of.errors), ghosts: number(of.ghosts), resets: number(of.resets) };
	} catch {
		return none;
	}
}
