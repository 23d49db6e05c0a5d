// Which Chromium do the tests drive? One that is already here, or else Playwright's own. Without a window of its own it
// does the same work in two thirds of the time.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const WINDOWLESS = ['chromium-headless-shell', 'headless-shell'];

const names = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge'
];

const usualPlaces = {
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
	],
	win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
		['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(
			(program) => join(process.env[folder] ?? '', program)
		)
	)
};

/** Whether a file is there and may be run. */
function runs(/** @type {string} */ file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** The path of an installed Chromium, Chrome or Edge, `whole` only of one with windows; undefined when there is none. */
export function installedChromium({ whole = false } = {}) {
	const named = process.env.CHROMIUM_PATH;
	// A path that somebody gave is used or refused, never quietly replaced.
	if (named) {
		if (!runs(named)) throw new Error(`CHROMIUM_PATH is ${named}, and no program is there.`);
		return named;
	}
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const places = usualPlaces[/** @type {keyof typeof usualPlaces} */ (process.platform)] ?? [];
	const wanted = [...(whole ? [] : WINDOWLESS), ...names];
	return [...wanted.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(
		runs
	);
}

/** Playwright's launch options: a browser that talks to nobody and starts as root in a container. */
export function launchOptions({ whole = false } = {}) {
	const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
	return {
		executablePath: installedChromium({ whole }),
		args: [
			...(asRoot ? ['--no-sandbox'] : []),
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	};
}
