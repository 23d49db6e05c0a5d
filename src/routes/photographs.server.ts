// How does markup become a picture while the site is built? A browser photographs it; what was photographed once is kept.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import launch from 'virtual:share/browser';

/** Pictures by a hash of all that they were made from. */
const KEPT = join('node_modules', '.cache', 'red-booklet', 'share');
const QUALITY = 84;
const SIZE = { width: 1200, height: 630 };

/** Takes pictures of sheets, one after the other on each of a few pages, and closes the browser after the last. */
export class Photographer {
	readonly #frame: string;
	readonly #waiting: (() => Promise<void>)[] = [];
	#browser: Promise<Browser> | null = null;
	#pages = 0;

	/** `frame`: the page that every sheet is put into, with its styles. */
	constructor(frame: string) {
		this.#frame = frame;
	}

	/** The JPEG of a sheet, 1200 by 630 px. */
	async photograph(sheet: string): Promise<Buffer> {
		const hash = createHash('sha256').update(`${QUALITY} ${this.#frame} ${sheet}`).digest('hex');
		const file = join(KEPT, `${hash.slice(0, 32)}.jpg`);
		if (existsSync(file)) return readFileSync(file);
		const taken = await new Promise<Buffer>((resolve, reject) => {
			this.#waiting.push(() => this.#take(sheet).then(resolve, reject));
			void this.#work().catch(reject);
		});
		mkdirSync(KEPT, { recursive: true });
		writeFileSync(file, taken);
		return taken;
	}

	readonly #free: Page[] = [];

	async #take(sheet: string): Promise<Buffer> {
		const page = this.#free.pop()!;
		try {
			await page.evaluate(async (markup) => {
				document.body.innerHTML = markup;
				// Letters are fetched when something is laid out with them.
				document.body.getBoundingClientRect();
				await document.fonts.ready;
			}, sheet);
			return await page.screenshot({ type: 'jpeg', quality: QUALITY, animations: 'disabled' });
		} finally {
			this.#free.push(page);
		}
	}

	/** One more page takes what waits, if there may be one more. */
	async #work(): Promise<void> {
		if (this.#pages >= Math.max(2, availableParallelism())) return;
		this.#pages++;
		const { chromium } = await import('@playwright/test');
		this.#browser ??= chromium.launch(launch ?? {});
		const browser = await this.#browser;
		const page = await browser.newPage({ viewport: SIZE });
		await page.setContent(this.#frame);
		this.#free.push(page);
		for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) await next();
		this.#free.splice(this.#free.indexOf(page), 1);
		await page.close();
		this.#pages--;
		if (this.#pages > 0) return;
		this.#browser = null;
		await browser.close();
	}
}
