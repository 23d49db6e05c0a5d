// Makes a browser profile look as if it had been closed properly, so that nothing asks to restore pages.
// Run before each start of the browser: node profile.mjs FOLDER
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

/** Marks of a running browser, which stay behind when the plug is pulled and stop the next one. */
const LOCKS = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'];

/** @param {string} folder The browser’s --user-data-dir */
export function tidyProfile(folder) {
	for (const lock of LOCKS) rmSync(join(folder, lock), { force: true });
	const file = join(folder, 'Default/Preferences');
	if (!existsSync(file)) return;
	try {
		const preferences = JSON.parse(readFileSync(file, 'utf8'));
		preferences.profile = { ...preferences.profile, exit_type: 'Normal', exited_cleanly: true };
		writeFileSync(file, JSON.stringify(preferences));
	} catch {
		// Half written when the power went: the browser makes a new one.
		rmSync(file);
	}
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
	if (!argv[2]) throw new Error('Name the folder of the profile: node profile.mjs FOLDER');
	tidyProfile(argv[2]);
}
