import { untrack } from 'svelte';
import { goto } from '$app/navigation';
import { dayOfIso, isoDay } from '#lib/core/schema/days.ts';
import type { Stage } from '#lib/core/view/arrangement.ts';
import type { View } from '#lib/core/view/link.ts';
import type { Scene } from '#lib/core/view/scene.ts';
import { knownOn, type KnownOn } from '#lib/core/view/tracing/knowledge-day.ts';
import type { Known } from '#lib/core/view/tracing/knowledge.ts';
import { overlaid } from '#lib/core/view/tracing/overlay.ts';
import type { StruckOut } from '#lib/core/view/tracing/struck-out.ts';
import type { Language } from '#lib/core/view/words/words.ts';
import { Answer } from './answer.svelte.ts';
import { view } from './view.svelte.ts';
import { wholeCase } from './whole-case.ts';

/** The address follows a day that stands still for so long, in ms: browsers refuse to write it often. */
const SETTLED = 300;

/** The day that is on and what is struck out, and what they make of the picture. */
class CurrentSupposition {
	#known = new Answer<Known>();
	#struck = new Answer<StruckOut>();
	/** The day chosen last, while the address is not there yet. */
	#ahead = $state<string | null>(null);
	/** What is struck out, in the order in which it came: the address sorts it. */
	#order = $state.raw<readonly string[]>([]);
	#written: string | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#last: [Language, View] | null = null;
	#on = $derived.by((): KnownOn | null => {
		const { day, known } = this;
		return known && day !== null ? knownOn(known, day) : null;
	});

	/** Follows the address. */
	follow(language: Language, now: View): void {
		this.#last = [language, now];
		const { as, vs, without, on, ask } = now;
		// A comparison with everyone is everyone's.
		const tellers = vs.length > 0 && as.length === 0 ? [] : [...as, ...vs];
		const key = [language, tellers.join(), without.join()].join(' ');
		if (on || ask === 'knowledge') {
			this.#known.ask(key, () => wholeCase.ask(language, 'knowledge', tellers, without));
		} else this.#known.clear();
		if (without.length > 0) {
			this.#struck.ask(key, () => wholeCase.ask(language, 'struck', tellers, without));
		} else this.#struck.clear();
		const before = untrack(() => this.#order);
		this.#order = [
			...before.filter((id) => without.includes(id)),
			...without.filter((id) => !before.includes(id))
		];
		// Somebody went elsewhere, rather than the day that was written having come.
		if (on !== this.#written) this.#stop();
		else if (on === this.#ahead) this.#ahead = null;
		this.#written = on;
	}

	/** Shows a day at once; the address follows when it stands still, without a step of its own to go back to. */
	show(day: number): void {
		this.#ahead = isoDay(day);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#settle(), SETTLED);
	}

	/** A scene with the day and the strikes in it. */
	scene(scene: Scene, stage: Stage): Scene {
		return overlaid(scene, stage, { on: this.on, strike: this.struck?.picture ?? null });
	}

	/** Asks once more what could not be answered. */
	again(): void {
		if (this.#last) this.follow(...this.#last);
	}

	/** The day that is on, as a number; null: all of the time. */
	get day(): number | null {
		const iso = this.#ahead ?? view.current.on;
		return iso === null ? null : dayOfIso(iso);
	}

	/** What can be known on every day. */
	get known(): Known | null {
		return this.#known.current;
	}

	/** What is known on the day that is on. */
	get on(): KnownOn | null {
		return this.#on;
	}

	get struck(): StruckOut | null {
		return this.#struck.current;
	}

	/** What was struck out last, of what still is. */
	get lastStruck(): string | undefined {
		return this.#order.findLast((id) => view.current.without.includes(id));
	}

	get failed(): { known: boolean; struck: boolean } {
		return { known: this.#known.failed, struck: this.#struck.failed };
	}

	#settle(): void {
		if (this.#ahead === null || this.#ahead === view.current.on) return;
		this.#written = this.#ahead;
		const to = view.with({ on: this.#ahead });
		void goto(to, { replaceState: true, noScroll: true, keepFocus: true });
	}

	#stop(): void {
		clearTimeout(this.#timer);
		this.#ahead = null;
	}
}

export const supposed = new CurrentSupposition();
