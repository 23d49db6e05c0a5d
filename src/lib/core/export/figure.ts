// How does a drawing become one file that carries its own title, letters and licence?
import { element, escaped, textElement, xmlFile } from './xml.ts';

export interface FigureParts {
	/** Size in px. */
	width: number;
	height: number;
	/** Plain text: what is shown, and what stands beside it in words. */
	title: string;
	description: string;
	/** Web address of the licence; empty without one. */
	licence: string;
	/** The colour of the ground. */
	paper: string;
	/** CSS of the letters that it brings along; empty where it only names them. */
	letters: string;
	/** SVG markup, the lowest first. */
	body: readonly string[];
}

/** A whole SVG file that needs nothing beside it. */
export function figure(parts: FigureParts): string {
	const { width, height, title, description, licence, paper, letters, body } = parts;
	const root = { xmlns: 'http://www.w3.org/2000/svg', width, height };
	const rights = licence
		? `<metadata><cc:Work xmlns:cc="http://creativecommons.org/ns#"><cc:license resource="${escaped(licence)}"/></cc:Work></metadata>`
		: '';
	const head = [
		textElement('title', {}, title),
		textElement('desc', {}, description),
		rights,
		letters && `<style>${escapedStyle(letters)}</style>`,
		element('rect', { width, height, fill: paper })
	];
	return xmlFile(
		element('svg', { ...root, viewBox: `0 0 ${width} ${height}`, role: 'img' }, [
			...head.filter(Boolean),
			...body
		])
	);
}

/** CSS in an element: a quotation mark may stand, what could end the element may not. */
function escapedStyle(css: string): string {
	return css.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** "red-booklet-node-wiktor-grajewski.svg": a name that every system takes, from the address of a view. */
export function figureName(address: string, ending: 'svg' | 'png'): string {
	const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/#.*$/, '');
	const words = path.toLowerCase().match(/[a-z\d]+/g) ?? [];
	return `${['red-booklet', ...words].join('-').slice(0, 80).replace(/-$/, '')}.${ending}`;
}
