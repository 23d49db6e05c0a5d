// What does somebody begin with who begins a case? A small sound one, with a remark on every field.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Misuse } from './misuse.ts';

/** From the root of the project, as the case itself is. */
const FOLDER = 'src/lib/case/starter';

/** The files of the starter by their paths from its folder, sorted. */
export function starterFiles(): Map<string, string> {
	const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => /\.\w+$/.test(path))
		.sort();
	return new Map(paths.map((path) => [path, readFileSync(join(FOLDER, path), 'utf8')]));
}

/** Writes the starter into a folder and returns the paths written; throws `Misuse` where something is there already. */
export function writeStarter(folder: string): string[] {
	if (existsSync(folder) && readdirSync(folder).length > 0) {
		throw new Misuse(`"${folder}" is not empty, and nothing is ever written over. Name another.`);
	}
	return [...starterFiles()].map(([path, text]) => {
		const to = join(folder, path);
		mkdirSync(dirname(to), { recursive: true });
		writeFileSync(to, text, { flag: 'wx' });
		return to;
	});
}
