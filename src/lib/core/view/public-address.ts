// Where do readers find this site, and how is an address written for those who are not on it?

/** A host, perhaps with a port, perhaps a folder; no name and password, no query, no fragment. */
const WEB_ADDRESS = /^https?:\/\/[^\s/?#@<>"']+(\/[^\s?#<>"']*)?$/i;

/**
 * The address that a build was told, ended by a slash; null where it was told none. Throws with what
 * to write instead where it is no web address, because links that lead nowhere are found too late.
 */
export function readPublicAddress(text: string | undefined): string | null {
	const given = text?.trim();
	if (!given) return null;
	if (!WEB_ADDRESS.test(given)) {
		throw new Error(
			`PUBLIC_ADDRESS is "${given}". Write where readers find the site, such as https://example.org/red-booklet/.`
		);
	}
	return given.replace(/\/*$/, '/');
}

/** A root-relative address of the site ("/node/x/") at its public address; as it is where there is none. */
export function publicHref(rootRelative: string, address: string | null): string {
	return address ? address + rootRelative.replace(/^\/+/, '') : rootRelative;
}
