// What axe finds on a page as it stands.
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { desk, phone, themes } from './site.ts';

/**
 * Screens and themes that pages are asked on. What has a contrast has it by its theme, and what stands where by its
 * screen: axe needs most of its time for contrast, so that each is asked once.
 */
export const rounds = [
	[desk, ['light']],
	[phone, ['dark']]
] as const;

/** Rules that look at colours: all that another theme can change. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * Faults as `theme: rule: element`. Of what is drawn axe cannot tell the contrast: style.spec.ts measures it.
 * axe itself is run, not its binding to Playwright, which opens a second page for every answer.
 */
export async function axeFaults(
	page: Page,
	within = 'html',
	inThemes: readonly (typeof themes)[number][] = themes
): Promise<string[]> {
	if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
	const faults: string[] = [];
	for (const theme of inThemes) {
		await page.emulateMedia({ colorScheme: theme });
		const found = await page.evaluate(find, {
			within,
			ofColour: OF_COLOUR,
			all: theme === inThemes[0]
		});
		faults.push(...found.map((fault) => `${theme}: ${fault}`));
	}
	return faults;
}

interface Search {
	within: string;
	ofColour: string[];
	all: boolean;
}

/** Runs in the page. */
async function find({ within, ofColour, all }: Search): Promise<string[]> {
	const told = ({ id, nodes }: axe.Result) =>
		nodes.map(({ target, html }) => `${id}: ${target.join(' ')}: ${html}`);
	const faults: string[] = [];
	if (all) {
		const rules = Object.fromEntries(ofColour.map((id) => [id, { enabled: false }]));
		const { violations } = await window.axe.run(within, { resultTypes: ['violations'], rules });
		faults.push(...violations.flatMap(told));
	}
	// axe takes what a picture draws beyond its window for something that lies over the page.
	const aside = new CSSStyleSheet();
	aside.replaceSync('svg { visibility: hidden !important; }');
	document.adoptedStyleSheets.push(aside);
	const { violations } = await window.axe.run(within, {
		resultTypes: ['violations'],
		runOnly: ofColour
	});
	document.adoptedStyleSheets.pop();
	return [...faults, ...violations.flatMap(told)];
}

declare global {
	interface Window {
		axe: typeof axe;
	}
}
