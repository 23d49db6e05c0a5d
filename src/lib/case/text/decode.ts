// Is this text, in the one encoding that a case is written in?

const UTF_16 = [
	[0xff, 0xfe],
	[0xfe, 0xff]
];

/** The text of bytes in UTF-8, a byte order mark taken off; or what is wrong with them and what to do. */
export function decoded(
	bytes: Uint8Array
): { text: string; fault: null } | { text: null; fault: string } {
	if (UTF_16.some(([a, b]) => bytes[0] === a && bytes[1] === b)) {
		return { text: null, fault: 'the file is in UTF-16: save it as UTF-8' };
	}
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		const nul = text.indexOf('\0');
		if (nul < 0) return { text, fault: null };
		return { text: null, fault: 'the file holds zero bytes and is no text: save it as UTF-8 text' };
	} catch {
		return { text: null, fault: 'the file is not in UTF-8: save it as UTF-8' };
	}
}
