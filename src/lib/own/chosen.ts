// Which files did the reader choose or drop, and where in their folder do they lie?
import type { Chosen } from './protocol.ts';

/** More is not even listed: the worker refuses it. */
const MOST = 5_000;
const DEEPEST = 12;

/** The files of an input, which knows the folder where one was chosen. */
export function chosenIn(files: FileList | null): Chosen[] {
	return [...(files ?? [])].slice(0, MOST).map((file) => ({
		path: file.webkitRelativePath || file.name,
		file
	}));
}

/** The files that were dropped, with all that lies in a folder that was. */
export async function dropped(transfer: DataTransfer): Promise<Chosen[]> {
	// The list is emptied as soon as anything is waited for.
	const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	if (entries.length === 0) return chosenIn(transfer.files);
	const found: Chosen[] = [];
	for (const entry of entries) await gather(entry, found, 0);
	return found;
}

async function gather(entry: FileSystemEntry, found: Chosen[], depth: number): Promise<void> {
	if (found.length >= MOST || depth > DEEPEST) return;
	if (entry.isFile) {
		const file = await new Promise<File>((resolve, reject) =>
			(entry as FileSystemFileEntry).file(resolve, reject)
		);
		found.push({ path: entry.fullPath.replace(/^\//, ''), file });
		return;
	}
	const reader = (entry as FileSystemDirectoryEntry).createReader();
	for (;;) {
		// A browser lists a hundred at a time.
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (some.length === 0) return;
		for (const one of some) await gather(one, found, depth + 1);
	}
}

/** What to call it: the folder that was chosen, or the file. */
export function nameOf(chosen: readonly Chosen[]): string {
	const [first] = chosen;
	if (!first) return '';
	const [folder, ...rest] = first.path.split('/');
	return rest.length > 0 ? `${folder}/` : first.path;
}
