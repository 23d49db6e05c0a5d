import type { KioskConfig } from '#lib/core/view/kiosk/config.ts';
import { standing } from '#lib/core/view/kiosk/patience.ts';
import { sizes } from '#lib/core/view/kiosk/sizes.ts';
import { Touches } from '#lib/core/view/kiosk/touches.ts';
import { pristine, visitAfter, type Action, type Known } from '#lib/core/view/kiosk/visit.ts';
import { health } from './health.ts';
import { tally } from './tally.ts';

/** How often it is asked whether anybody is still there, ms. */
const TICK = 1_000;

/** One visit after the other on one screen, in memory only. */
export class Exhibition {
	readonly config: KioskConfig;
	readonly #known: Known;
	readonly #touches = new Touches();
	visit = $state.raw(pristine('en'));
	/** Whole seconds until the visit is over; null as long as nobody seems to have left. */
	left = $state<number | null>(null);
	/** CSS px of the window. */
	screen = $state.raw({ width: 1080, height: 1920 });
	sizes = $derived.by(() => sizes(this.config, this.visit.larger, this.screen));
	/** When somebody last did something, on a clock that only goes forward; ms. */
	#alive = 0;

	constructor(config: KioskConfig, known: Known) {
		this.config = config;
		this.#known = known;
		this.visit = pristine(known.language);
	}

	do(action: Action): void {
		const before = this.visit;
		this.visit = visitAfter(before, action, this.#known);
		if (!this.config.counts || this.visit === before) return;
		if (action.do === 'wake') tally.add('visit', this.#countable());
		if (action.do === 'follow') tally.add({ route: action.route }, this.#countable());
		if (action.do === 'speak') tally.add({ language: action.language }, this.#countable());
	}

	/** Somebody is there: the countdown goes, the clock begins anew. */
	alive(): void {
		this.#alive = performance.now();
		this.left = null;
	}

	/** A finger comes down; whether that is a visitor. */
	down(finger: number, x: number, y: number): boolean {
		const visitor = this.#touches.down(finger, { x, y, at: performance.now() });
		health.ghosts(this.#touches.ghosts);
		return visitor;
	}

	moved(finger: number): void {
		if (this.#touches.moved(finger, performance.now())) this.alive();
	}

	up(finger: number): void {
		this.#touches.up(finger, performance.now());
		health.ghosts(this.#touches.ghosts);
	}

	/** Looks every second whether the visit goes on; `words` says how much there is to read. Returns the way to stop. */
	watch(words: () => number): () => void {
		this.alive();
		const timer = setInterval(() => this.#look(words), TICK);
		return () => clearInterval(timer);
	}

	#look(words: () => number): void {
		if (!this.visit.awake) return this.alive();
		const now = performance.now();
		if (this.#touches.rests(now)) return this.alive();
		health.ghosts(this.#touches.ghosts);
		const { times } = this.config;
		const idle = (now - this.#alive) / 1000;
		// Words are counted only when it matters.
		if (idle < times.warnAfter) return;
		const is = standing(idle, words(), times);
		this.left = is.is === 'leaving' ? is.left : null;
		if (is.is === 'over') this.do({ do: 'leave' });
	}

	#countable() {
		return { routes: [...this.#known.steps.keys()], languages: this.config.languages };
	}
}
