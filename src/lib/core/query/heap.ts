// Which of these nodes comes first? A binary heap over typed arrays.

/** Nodes by key, smallest first; a node that is pushed again with a smaller key is simply in it twice. */
export class Heap {
	#keys: Float64Array;
	#nodes: Int32Array;
	#size = 0;

	constructor(room = 64) {
		this.#keys = new Float64Array(room);
		this.#nodes = new Int32Array(room);
	}

	get size(): number {
		return this.#size;
	}

	/** The smallest key; only when `size` is not 0. */
	get least(): number {
		return this.#keys[0]!;
	}

	push(node: number, key: number): void {
		if (this.#size === this.#keys.length) this.#grow();
		const keys = this.#keys;
		const nodes = this.#nodes;
		let at = this.#size++;
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (keys[parent]! <= key) break;
			keys[at] = keys[parent]!;
			nodes[at] = nodes[parent]!;
			at = parent;
		}
		keys[at] = key;
		nodes[at] = node;
	}

	/** Takes out the node of the smallest key; only when `size` is not 0. */
	pop(): number {
		const keys = this.#keys;
		const nodes = this.#nodes;
		const first = nodes[0]!;
		const last = --this.#size;
		const key = keys[last]!;
		const node = nodes[last]!;
		let at = 0;
		for (let child = 1; child < last; child = 2 * at + 1) {
			if (child + 1 < last && keys[child + 1]! < keys[child]!) child++;
			if (keys[child]! >= key) break;
			keys[at] = keys[child]!;
			nodes[at] = nodes[child]!;
			at = child;
		}
		keys[at] = key;
		nodes[at] = node;
		return first;
	}

	#grow(): void {
		const keys = new Float64Array(2 * this.#keys.length);
		const nodes = new Int32Array(keys.length);
		keys.set(this.#keys);
		nodes.set(this.#nodes);
		this.#keys = keys;
		this.#nodes = nodes;
	}
}
