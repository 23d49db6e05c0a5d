// Where does the browser keep cases of the reader's own? In IndexedDB, one store for what is listed, one for texts.

/** What is listed of a case. */
export interface KeptCase {
	key: string;
	title: string;
	/** The file or folder that it came from. */
	file: string;
	/** ISO day on which it was opened. */
	day: string;
	hands: number;
	handoffs: number;
	sources: number;
}

const NAME = 'red-booklet-own';
const LISTED = 'listed';
const TEXTS = 'texts';

/** Rejects where the browser keeps nothing, or is full. */
export interface Store {
	list(): Promise<KeptCase[]>;
	text(key: string): Promise<string | null>;
	put(kept: KeptCase, text: string): Promise<void>;
	remove(key: string): Promise<void>;
}

/** The device's own store; each call opens it anew, so that no page holds it against another. */
export const device: Store = {
	list: async () => (await within('readonly', (listed) => listed.getAll())) as KeptCase[],
	text: async (key) => ((await within('readonly', (_, texts) => texts.get(key))) as string) ?? null,
	async put(kept, text) {
		await within('readwrite', (listed, texts) => {
			texts.put(text, kept.key);
			return listed.put(kept);
		});
	},
	async remove(key) {
		await within('readwrite', (listed, texts) => {
			texts.delete(key);
			return listed.delete(key);
		});
	}
};

/** For this visit only. */
export function memory(): Store {
	const cases = new Map<string, { kept: KeptCase; text: string }>();
	return {
		list: () => Promise.resolve([...cases.values()].map(({ kept }) => kept)),
		text: (key) => Promise.resolve(cases.get(key)?.text ?? null),
		put(kept, text) {
			cases.set(kept.key, { kept, text });
			return Promise.resolve();
		},
		remove(key) {
			cases.delete(key);
			return Promise.resolve();
		}
	};
}

async function within<T>(
	mode: IDBTransactionMode,
	act: (listed: IDBObjectStore, texts: IDBObjectStore) => IDBRequest<T>
): Promise<T> {
	const db = await opened();
	try {
		return await new Promise((resolve, reject) => {
			const transaction = db.transaction([LISTED, TEXTS], mode);
			const request = act(transaction.objectStore(LISTED), transaction.objectStore(TEXTS));
			transaction.oncomplete = () => resolve(request.result);
			transaction.onabort = () => reject(transaction.error ?? new Error('Nothing was kept.'));
		});
	} finally {
		db.close();
	}
}

function opened(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(NAME, 1);
		request.onupgradeneeded = () => {
			request.result.createObjectStore(LISTED, { keyPath: 'key' });
			request.result.createObjectStore(TEXTS);
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('No store.'));
		request.onblocked = () => reject(new Error('The store is held by another page.'));
	});
}
