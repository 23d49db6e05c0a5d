/** Hands a file to the browser, to be saved where the reader keeps such files. */
export function save(content: string | Uint8Array<ArrayBuffer>, name: string, type: string): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has taken hold of it by then.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
