// How do several texts become one ZIP archive that is the same whenever it is made?
import { strToU8, zipSync } from 'fflate';

/** Texts by their paths; the clock of the archive stands still, so that its bytes do too. */
export function archive(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
	return zipSync(
		Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
		{ level: 9, mtime: new Date(1980, 0, 1) }
	);
}
