import type { Stage } from '#lib/core/view/arrangement.ts';
import { namedHands, typeAhead } from '#lib/core/view/type-ahead.ts';
import { walk, type Place, type Step } from '#lib/core/view/walk.ts';
import { names } from '#lib/state/names.svelte.ts';

/** What a walker walks on: read anew at every step, for pictures change. */
export interface Ground {
	readonly stage: Stage;
	readonly shown: ReadonlySet<string>;
	/** The focus goes to a hand, and the hand into sight. */
	goTo(hand: string): void;
}

const STEPS: Partial<Record<string, Step>> = {
	ArrowRight: 'forward',
	ArrowLeft: 'back',
	ArrowDown: 'next',
	ArrowUp: 'previous',
	Home: 'first',
	End: 'last'
};

/** Someone who walks the picture by keyboard: where he stands, how he came there, what he types. */
export class Walker {
	place = $state.raw<Place | null>(null);
	/** The letters of a name, as long as one is being typed. */
	typed = $state('');
	readonly #ground: Ground;
	/** Places left, the last one last: every move can be taken back. */
	#past: Place[] = [];

	constructor(ground: Ground) {
		this.#ground = ground;
	}

	/** The hands that are called as was typed. */
	get found(): string[] {
		const { stage, shown } = this.#ground;
		return typeAhead(namedHands(stage.nodes, shown, names.current), this.typed);
	}

	/** The focus has come to a hand by another way than a step. */
	stand(hand: string): void {
		if (this.place?.hand !== hand) this.#move({ hand, up: null });
	}

	/** Takes one of the ways on, the first being 0. */
	take(which: number): void {
		this.#go(this.#step('forward', which));
	}

	/** Whether the key means something to a walker; what it means has then been done. */
	key(event: Pick<KeyboardEvent, 'key' | 'isComposing'>): boolean {
		const { key } = event;
		if (event.isComposing) return false;
		const step = STEPS[key];
		if (this.typed !== '' && this.#type(key)) return true;
		if (step) {
			this.typed = '';
			this.#go(this.#step(step));
		} else if (/^[1-9]$/.test(key)) this.take(Number(key) - 1);
		else if (key === 'Backspace') this.#retrace();
		else if (/^\p{L}$/u.test(key)) this.#type(key);
		else return false;
		return true;
	}

	/** One key while a name is typed, or the first letter of one; false where it ends the typing. */
	#type(key: string): boolean {
		if (key === 'Escape') this.typed = '';
		else if (key === 'ArrowDown' || key === 'ArrowUp') this.#among(key === 'ArrowDown' ? 1 : -1);
		else if (key === 'Backspace') this.#spell(this.typed.slice(0, -1));
		// One letter of any script, with the marks that a dead key adds; a space never begins a name.
		else if (/^[\p{L}\p{M}\p{N}’' -]+$/u.test(key) && [...key].length === 1)
			this.#spell(this.typed + key);
		else return false;
		return true;
	}

	#spell(typed: string): void {
		this.typed = typed;
		this.#find();
		// The first letters are typed before the names have come in every script.
		if (!names.current) void names.load().then(() => this.typed === typed && this.#find());
	}

	#find(): void {
		const [hand] = this.found;
		const at = this.place?.hand;
		if (hand !== undefined && !(at !== undefined && this.found.includes(at))) this.#jump(hand);
	}

	/** To the next or the previous of those who are called as was typed. */
	#among(by: 1 | -1): void {
		const { found } = this;
		const at = found.indexOf(this.place?.hand ?? '');
		const hand = found[(at + by + found.length) % found.length];
		if (hand !== undefined) this.#jump(hand);
	}

	#jump(hand: string): void {
		this.#go({ hand, up: null });
	}

	#step(step: Step, which = 0): Place | null {
		const { stage, shown } = this.#ground;
		return this.place && walk(stage, shown, this.place, step, which);
	}

	#retrace(): void {
		const before = this.#past.pop();
		if (!before) return;
		this.place = before;
		this.#ground.goTo(before.hand);
	}

	#go(next: Place | null): void {
		if (!next) return;
		this.#move(next);
		this.#ground.goTo(next.hand);
	}

	#move(next: Place): void {
		if (this.place) this.#past.push(this.place);
		this.place = next;
	}
}
