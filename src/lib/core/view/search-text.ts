// What of a text can be searched for? One line that fits in a link.

/** Longer searches are cut; nobody's name is longer, and a link should fit in a message. */
const LONGEST = 100;

/** One line, well-formed, no control characters, no spaces around, at most 100 characters. */
export function searchText(text: string): string {
	const line = text
		.slice(0, 4 * LONGEST)
		.replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
		.trim();
	return [...line].slice(0, LONGEST).join('').trim();
}
