// How far do two screenshots differ as an eye would see it? Softened edges, a pixel to the side, do not count.
import type { Page } from '@playwright/test';

export interface Difference {
	/** Share of pixels of either picture that nothing near them in the other is like. */
	share: number;
	/** Share of pixels of the first that are not of its commonest colour. */
	painted: number;
}

/** Compares two PNGs of one size, in a blank page of the same browser. */
export async function difference(page: Page, before: Buffer, after: Buffer): Promise<Difference> {
	const blank = await page.context().newPage();
	try {
		return await blank.evaluate(
			compare,
			[before, after].map((png) => png.toString('base64'))
		);
	} finally {
		await blank.close();
	}
}

async function compare(pngs: string[]): Promise<Difference> {
	const FAR = 64;
	const [a, b] = await Promise.all(pngs.map(pixels));
	if (a!.width !== b!.width || a!.height !== b!.height) return { share: 1, painted: 0 };
	const { width, height } = a!;
	const far = (one: ImageData, other: ImageData, p: number, q: number) =>
		Math.abs(one.data[p]! - other.data[q]!) > FAR ||
		Math.abs(one.data[p + 1]! - other.data[q + 1]!) > FAR ||
		Math.abs(one.data[p + 2]! - other.data[q + 2]!) > FAR;
	const alone = (one: ImageData, other: ImageData, x: number, y: number) => {
		for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
			for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
				if (!far(one, other, (y * width + x) * 4, (ny * width + nx) * 4)) return false;
			}
		}
		return true;
	};
	let differ = 0;
	const colours = new Map<number, number>();
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const at = (y * width + x) * 4;
			const colour = (a!.data[at]! << 16) | (a!.data[at + 1]! << 8) | a!.data[at + 2]!;
			colours.set(colour, (colours.get(colour) ?? 0) + 1);
			if (!far(a!, b!, at, at)) continue;
			if (alone(a!, b!, x, y) || alone(b!, a!, x, y)) differ++;
		}
	}
	const all = width * height;
	return { share: differ / all, painted: 1 - Math.max(...colours.values()) / all };

	async function pixels(png: string): Promise<ImageData> {
		const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes]));
		const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
		context.drawImage(bitmap, 0, 0);
		return context.getImageData(0, 0, bitmap.width, bitmap.height);
	}
}
