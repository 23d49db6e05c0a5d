import type { Reroute } from '@sveltejs/kit';

/** An address with a broken percent escape names nothing; taken letter by letter it can be answered. */
export const reroute: Reroute = ({ url }) => {
	try {
		decodeURI(url.pathname);
		return undefined;
	} catch {
		return url.pathname.replaceAll('%', '%25');
	}
};
