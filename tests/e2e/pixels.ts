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
	const alone = (one: ImageData, other: ImageData, x: number, y: number) => {
		for (let dy = -1; dy <= 1; dy++) {
			for (let dx = -1; dx <= 1; dx++) {
				const [nx, ny] = [x + dx, y + dy];
				if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
				const [p, q] = [(y * width + x) * 4, (ny * width + nx) * 4];
				const away = [0, 1, 2].map((i) => Math.abs(one.data[p + i]! - other.data[q + i]!));
				if (Math.max(...away) <= FAR) return false;
			}
		}
		return true;
	};
	let differ = 0;
	const colours = new Map<number, number>();
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const at = (y * width + x) * 4;
			const [red, green, blue] = a!.data.slice(at, at + 3);
			const colour = (red! << 16) | (green! << 8) | blue!;
			colours.set(colour, (colours.get(colour) ?? 0) + 1);
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
