// Is this touch a visitor's, or dirt and a failing screen?

/** A finger rests no longer than this; ms. */
const LONGEST = 60_000;
/** More touches than this on one spot within the window are nobody's. */
const MOST = 200;
const WINDOW = 300_000;
/** How far a spot reaches; px. */
const SPOT = 10;
/** More touches than this are not remembered. */
const REMEMBERED = 2_000;

interface Touch {
	x: number;
	y: number;
	/** ms on a clock that only goes forward. */
	at: number;
}

/** Tells visitors' touches from others; remembers a bounded number of them and no more. */
export class Touches {
	#recent: Touch[] = [];
	#held = new Map<number, number>();
	/** Touches that counted as nobody's. */
	ghosts = 0;

	/** A finger comes down; whether that is a visitor. */
	down(finger: number, touch: Touch): boolean {
		this.#recent = [...this.#recent.filter(({ at }) => at > touch.at - WINDOW), touch].slice(
			-REMEMBERED
		);
		this.#held.set(finger, touch.at);
		const same = this.#recent.filter(
			({ x, y }) => Math.abs(x - touch.x) <= SPOT && Math.abs(y - touch.y) <= SPOT
		);
		return same.length <= MOST || this.#ghost();
	}

	/** A finger moves; whether that is a visitor. */
	moved(finger: number, at: number): boolean {
		const since = this.#held.get(finger);
		return since === undefined || at - since <= LONGEST;
	}

	/** A finger goes, or is lost. */
	up(finger: number, at: number): void {
		if (!this.moved(finger, at)) this.#ghost();
		this.#held.delete(finger);
	}

	/** Whether a finger rests that may be a visitor's; those that rest too long are counted once and let go. */
	rests(at: number): boolean {
		for (const [finger, since] of this.#held) {
			if (at - since <= LONGEST) continue;
			this.#held.delete(finger);
			this.#ghost();
		}
		return this.#held.size > 0;
	}

	#ghost(): false {
		this.ghosts++;
		return false;
	}
}
