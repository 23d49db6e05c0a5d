// A name for everything that goes into a build: the same files give the same name, on every machine.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';

const root = join(import.meta.dirname, '..');
/** What shapes the built folder; the lockfile counts, because other packages make other files. */
const sources = [
	'src',
	'static',
	process.env.GRAPH_DATA ?? 'graph-data',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
].map((name) => resolve(root, name));

/**
 * Twelve hexadecimal digits. Git is not asked: a build from an archive has the same name. Kit reads its settings
 * again in other processes while it builds; they inherit the first answer, so that a file that is saved meanwhile
 * cannot part the pages from their scripts.
 */
export function fingerprint() {
	return (process.env.RED_BOOKLET_FINGERPRINT ??= ofSources());
}

function ofSources() {
	const hash = createHash('sha256');
	for (const file of sources.filter(existsSync).flatMap(filesIn)) {
		hash.update(relative(root, file).split(sep).join('/')).update('\0');
		hash.update(readFileSync(file)).update('\0');
	}
	return hash.digest('hex').slice(0, 12);
}

/** A file itself, or those of a folder in the same order everywhere; what begins with a dot tools have written. */
function filesIn(/** @type {string} */ path) {
	if (statSync(path).isFile()) return [path];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => !/[\\/]\./.test(relative(path, file)) && !basename(file).startsWith('.'))
		.sort();
}
