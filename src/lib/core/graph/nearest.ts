// Which known word did somebody mean?

/**
 * Number of insertions, deletions, substitutions and swaps of neighbours between two words
 * (optimal string alignment distance; Boytsov 2011, "Indexing methods for approximate dictionary
 * searching").
 */
export function distance(a: string, b: string): number {
	let twoAgo: number[] = [];
	let before = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const now = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let least = Math.min(now[j - 1]! + 1, before[j]! + 1, before[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				least = Math.min(least, twoAgo[j - 2]! + 1);
			}
			now.push(least);
		}
		twoAgo = before;
		before = now;
	}
	return before[b.length]!;
}

/**
 * The known word nearest to `word`, or null where none is near enough to be meant: a third of its
 * letters may differ, or one of them holds the other whole. Ties go to the first.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
	const asked = word.toLowerCase();
	let best: string | null = null;
	let least = Math.max(1, Math.floor(asked.length / 3)) + 1;
	let holding: string | null = null;
	for (const candidate of known) {
		const other = candidate.toLowerCase();
		if (Math.abs(other.length - asked.length) < least) {
			const steps = distance(asked, other);
			if (steps < least) {
				least = steps;
				best = candidate;
			}
		}
		if (!holding && asked.length > 3 && other.length > 3) {
			if (other.includes(asked) || asked.includes(other)) holding = candidate;
		}
	}
	return best ?? holding;
}

/** ` Did you mean "x"?`, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
	const meant = nearest(word, known);
	return meant === null ? '' : ` Did you mean "${meant}"?`;
}
