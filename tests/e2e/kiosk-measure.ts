// Runs in the page: what breaks a rule of the exhibit on the screen as it is.

export interface Faults {
	small: string[];
	fine: string[];
	high: string[];
	outside: string[];
	overlaps: string[];
	/** Text that its button or what hides what hangs out of it cuts off. */
	cut: string[];
	/** Text over other text. */
	across: string[];
	typed: string[];
	ways: string[];
}

/** What breaks a rule on the screen as it is: sizes in mm, letters in px. */
export function measured({
	pitch,
	letter,
	drawn,
	reach
}: {
	pitch: number;
	letter: number;
	/** Letters of a picture. */
	drawn: number;
	reach: number;
}): Faults {
	const root = document.querySelector('.kiosk')!;
	const frame = root.getBoundingClientRect();
	const name = (element: Element) =>
		(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40);
	const seen = (element: Element) => element.getClientRects().length > 0;
	const clipped = (element: Element) => {
		const scroller = element.closest('.scroll')?.getBoundingClientRect();
		const { top, bottom } = element.getBoundingClientRect();
		return scroller && (bottom > scroller.bottom + 1 || top < scroller.top - 1);
	};
	const controls = [...root.querySelectorAll('button, input')]
		.filter(seen)
		.filter((element) => !clipped(element));
	const boxes = controls.map((control) => ({ control, box: control.getBoundingClientRect() }));
	const lettered = [...root.querySelectorAll('*')].filter((element) => {
		const own = [...element.childNodes].some(
			({ nodeType, textContent }) => nodeType === 3 && textContent!.trim()
		);
		return own && seen(element) && !element.closest('.unseen');
	});
	const size = (element: Element) => {
		const px = parseFloat(getComputedStyle(element).fontSize);
		const scale = element instanceof SVGGraphicsElement ? element.getScreenCTM()!.a : 1;
		return px * Math.abs(scale || (element as SVGGraphicsElement).getScreenCTM()!.b);
	};
	/** Lines of text as the letters fill them, without the room above and below. */
	const written = lettered
		.filter((element) => !element.closest('svg'))
		.map((element) => {
			const range = document.createRange();
			const em = parseFloat(getComputedStyle(element).fontSize);
			const scroller = element.closest('.scroll')?.getBoundingClientRect();
			const lines = [...element.childNodes]
				.filter(({ nodeType }) => nodeType === 3)
				.flatMap((text) => {
					range.selectNodeContents(text);
					return [...range.getClientRects()];
				})
				.map(({ left, right, top, bottom }) => {
					const [middle, half] = [(top + bottom) / 2, em * 0.36];
					return { left, right, top: middle - half, bottom: middle + half };
				})
				.filter(({ top, bottom }) => !scroller || (bottom > scroller.top && top < scroller.bottom));
			return { element, lines };
		});
	/** What an element's letters may not leave: buttons, and whatever hides what hangs out of it. */
	const around = (element: Element): Element[] => {
		if (element === root) return [];
		const binds = getComputedStyle(element).overflowX !== 'visible' || element.matches('button');
		const outer = around(element.parentElement!);
		return binds && !element.matches('.scroll') ? [element, ...outer] : outer;
	};
	type Line = (typeof written)[number]['lines'][number];
	const holds = (element: Element, line: Line) => {
		const box = element.getBoundingClientRect();
		return (
			line.left >= box.left - 1 &&
			line.right <= box.right + 1 &&
			line.top >= box.top - 1 &&
			line.bottom <= box.bottom + 1
		);
	};
	const touch = (a: Line, b: Line) =>
		a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
	return {
		small: boxes
			.filter(({ box }) => Math.min(box.width, box.height) < Math.max(44, 15 / pitch) - 0.5)
			.map(({ control, box }) => `${name(control)} ${box.width}×${box.height}`),
		fine: lettered
			// The sign of an unknown hand is part of its mark.
			.filter((element) => !element.matches('.unknown, .hole, .tag text, .mark text'))
			.filter((element) => {
				const least = element instanceof SVGElement ? drawn : letter;
				return size(element) < least - 0.5;
			})
			.map((element) => `${name(element)} ${size(element)}`),
		high: boxes
			// The rows of a picture come down with a button.
			.filter(({ control }) => !control.matches('.hand'))
			.filter(({ box }) => frame.bottom - box.top > reach + 0.5)
			.map(({ control }) => name(control)),
		outside: [...boxes.map(({ control }) => control), ...lettered]
			.filter(
				(element) => !element.closest('svg') && !clipped(element) && !element.closest('.scroll')
			)
			.filter((element) => {
				const box = element.getBoundingClientRect();
				return (
					box.left < frame.left - 1 ||
					box.right > frame.right + 1 ||
					box.top < frame.top - 1 ||
					box.bottom > frame.bottom + 1
				);
			})
			.map(name),
		overlaps: boxes.flatMap(({ control, box }, i) =>
			boxes
				.slice(i + 1)
				.filter(
					({ box: other }) =>
						box.left < other.right - 1 &&
						other.left < box.right - 1 &&
						box.top < other.bottom - 1 &&
						other.top < box.bottom - 1
				)
				.map((other) => `${name(control)} / ${name(other.control)}`)
		),
		cut: written
			.filter(({ element, lines }) =>
				around(element).some((box) => lines.some((line) => !holds(box, line)))
			)
			.map(({ element }) => name(element)),
		across: written.flatMap((one, i) =>
			written
				.slice(i + 1)
				.filter(({ lines }) => lines.some((line) => one.lines.some((other) => touch(line, other))))
				.map((other) => `${name(one.element)} / ${name(other.element)}`)
		),
		typed: [...root.querySelectorAll('input, textarea, [contenteditable]')]
			.filter((field) => field.getAttribute('inputmode') !== 'none')
			.map(name),
		ways: [
			...document.querySelectorAll(
				'a[href], [target], [download], input[type=file], iframe, form, audio, video'
			)
		].map((element) => element.outerHTML.slice(0, 80))
	};
}

export const none: Faults = {
	small: [],
	fine: [],
	high: [],
	outside: [],
	overlaps: [],
	cut: [],
	across: [],
	typed: [],
	ways: []
};
