// How many years of school does an English text ask for? The Flesch-Kincaid grade (Kincaid et al. 1975).

/** The grade of a text; names count as one word of two syllables, for who knows one has read it. */
export function gradeOf(text: string): number {
	const sentences = text.split(/[.!?;:]+(?:\s|$)/).filter((part) => /\p{L}/u.test(part));
	const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
	const syllables = words.map(syllablesOf).reduce((sum, one) => sum + one, 0);
	if (words.length === 0) return 0;
	return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
	if (/^\p{Lu}/u.test(word)) return Math.min(2, groups(word));
	return groups(word);
}

/** Groups of vowels, without a silent e at the end. */
function groups(word: string): number {
	const plain = word.normalize('NFD').toLowerCase();
	return Math.max(1, plain.replace(/(?:[^l]e|es|ed)$/, '').match(/[aeiouy]+/g)?.length ?? 1);
}
