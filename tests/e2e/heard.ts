// What a page says by itself to whoever listens: every text that comes into one of its live regions, and when.
import type { Page } from '@playwright/test';

export interface Message {
	/** ms */
	time: number;
	text: string;
}

/** Listens from now on; the answer tells what was heard so far. The titles of pages, which the router says, are left out. */
export async function hearMessages(page: Page): Promise<() => Promise<Message[]>> {
	await page.evaluate(() => {
		const heard: Message[] = [];
		Object.assign(window, { heard });
		new MutationObserver((changes) => {
			const regions = new Set(
				changes.map(({ target }) =>
					(target instanceof Element ? target : target.parentElement)?.closest(
						'[role=status], [role=alert], [aria-live]:not(#svelte-announcer)'
					)
				)
			);
			for (const region of regions) {
				const text = region?.textContent?.trim();
				if (text) heard.push({ time: performance.now(), text });
			}
		}).observe(document.body, { childList: true, characterData: true, subtree: true });
	});
	return () => page.evaluate(() => (window as unknown as { heard: Message[] }).heard);
}

/** Messages that came before the one before can have been heard: within a second, a clock's tick aside. */
export function tooSoon(messages: readonly Message[]): Message[] {
	return messages.slice(1).filter(({ time }, i) => time - messages[i]!.time < 950);
}
