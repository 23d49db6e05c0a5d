// What lies in a ZIP archive, if it is one that can be opened without harm?
import { unzipSync } from 'fflate';

/** Why an archive is not opened. */
export class ArchiveFault extends Error {}

/** The files of an archive by their paths; throws an `ArchiveFault` before anything large is unpacked. */
export function unpacked(
	archive: Uint8Array,
	{ mostBytes, mostFiles }: { mostBytes: number; mostFiles: number }
): Map<string, Uint8Array> {
	let bytes = 0;
	let files = 0;
	const seen = new Set<string>();
	let entries: Record<string, Uint8Array>;
	try {
		entries = unzipSync(archive, {
			filter({ name, originalSize }) {
				if (name.endsWith('/')) return false;
				if (isTrick(name)) {
					throw new ArchiveFault(`the archive has a file at "${name}", outside of its own folder`);
				}
				if (seen.has(name)) throw new ArchiveFault(`the archive has "${name}" twice`);
				seen.add(name);
				if (++files > mostFiles) throw new ArchiveFault(`it holds more than ${mostFiles} files`);
				bytes += originalSize;
				if (bytes > mostBytes) {
					throw new ArchiveFault(`unpacked it has more than ${mostBytes / 1_000_000} MB`);
				}
				return true;
			}
		});
	} catch (cause) {
		if (cause instanceof ArchiveFault) throw cause;
		throw new ArchiveFault('it is damaged, encrypted, or packed in a way that is not known here');
	}
	return new Map(Object.entries(entries));
}

/** A path that leads out of its folder, on any system. */
function isTrick(path: string): boolean {
	return /^[/\\]|^[a-z]:|\\|\0/i.test(path) || path.split('/').some((step) => step === '..');
}
