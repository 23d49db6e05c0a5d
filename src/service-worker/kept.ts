// What of the build must an exhibit keep, so that it opens without its server?

interface Built {
	/** The folder that the site lies in, without a slash at its end. */
	base: string;
	/** Scripts, styles and fonts. */
	build: readonly string[];
	/** What lies in static/. */
	files: readonly string[];
	/** Pages and other files that were written while building. */
	prerendered: readonly string[];
}

/** Where the settings of an exhibit lie. They are changed on the machine, after the build. */
export const SETTINGS = '/kiosk.json';

/** The pages of the exhibit in every language with their data, and what they and their heads ask for. */
const ASKED =
	/^\/(?:(?:[a-z]{2,3}(?:-[\w-]+)?\/)?kiosk\/.*|data\/(?:case|search|exhibit\/.*)\.json|version\.json|manifest\.webmanifest)$/;

/** Addresses of everything that the pages of an exhibit can ask for, each once. */
export function kept({ base, build, files, prerendered }: Built): string[] {
	// Hosts keep files for themselves that begin so; no server hands them out.
	const served = files.filter((file) => !/\/[._][^/]*$/.test(file));
	const asked = prerendered.filter((path) => ASKED.test(path.slice(base.length)));
	return [...new Set([...build, ...served, ...asked])];
}
