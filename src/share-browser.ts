// What share cards are drawn with when the site is built: a browser, if there is one, and the styles of the card.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { installedChromium, launchOptions } from '../tests/chromium.mjs';

const MODULES = ['virtual:share/browser', 'virtual:share/styles'];
/** The card and all that it draws. */
const COMPONENTS = [
	'share/ShareCard',
	'figure/DrawnFigure',
	...['Ground', 'Labels', 'Mark', 'Stroke', 'Tally'].map((name) => `network/${name}`)
];

/** Serves `virtual:share/browser` (launch options, or null) and `virtual:share/styles` (the card's CSS). */
export function shareBrowser(): Plugin {
	return {
		name: 'share-browser',
		resolveId: (id) => (MODULES.includes(id) ? `\0${id}` : null),
		async load(id) {
			if (id === '\0virtual:share/browser') {
				const off = process.env.SHARE_CARDS === 'off';
				const found = !off && (await hasBrowser());
				if (!off && !found) {
					this.warn(
						'No Chromium, Chrome or Edge found: every shared link shows the one default card.\n' +
							'Set CHROMIUM_PATH to a browser for a card of each thing, or SHARE_CARDS=off to build without.'
					);
				}
				return `export default ${JSON.stringify(found ? launchOptions() : null)}`;
			}
			if (id !== '\0virtual:share/styles') return null;
			const styles = COMPONENTS.map(async (name) => {
				const file = join(import.meta.dirname, 'lib/ui', `${name}.svelte`);
				// The dev server only loads here what a plugin of its own loads.
				if (this.environment.mode === 'dev') await this.environment.transformRequest(file);
				else await this.load({ id: file });
				const { meta } = this.getModuleInfo(file)!;
				const { css } = (meta as { svelte?: { css?: { code: string } } }).svelte ?? {};
				return css ? css.code : this.error(`The share card cannot be styled: ${name} has no CSS.`);
			});
			return `export default ${JSON.stringify((await Promise.all(styles)).join('\n'))}`;
		}
	};
}

async function hasBrowser(): Promise<boolean> {
	if (installedChromium()) return true;
	const { chromium } = await import('@playwright/test');
	return existsSync(chromium.executablePath());
}
