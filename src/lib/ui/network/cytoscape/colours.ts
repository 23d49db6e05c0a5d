// Which colours has the theme now, as numbers that can be mixed?
import type { Colours, Rgb } from './style.ts';

const NAMES = ['paper', 'east', 'ink', 'ink-2', 'red'] as const;

/** The custom properties `--paper`, `--ink` … as they stand at an element. Throws where one is missing. */
export function readColours(element: HTMLElement): Colours {
	// A real colour property resolves whatever CSS allows in a custom property.
	const probe = element.appendChild(element.ownerDocument.createElement('span'));
	// With reduced motion every change of colour takes a moment, and is read before it has happened.
	probe.style.setProperty('transition', 'none', 'important');
	try {
		const read = (name: string): Rgb => {
			if (!getComputedStyle(probe).getPropertyValue(`--${name}`).trim()) {
				throw new Error(`The colour --${name} is not set where the picture is drawn.`);
			}
			probe.style.color = `var(--${name})`;
			const numbers = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
			return [Number(numbers[0]), Number(numbers[1]), Number(numbers[2])];
		};
		return Object.fromEntries(NAMES.map((name) => [name, read(name)])) as Colours;
	} finally {
		probe.remove();
	}
}
