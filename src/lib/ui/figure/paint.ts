// What does a piece of the page look like as plain SVG, with every style written out? Read from the page as it is drawn.
import { escaped } from '#lib/core/export/xml.ts';

/** Attributes that say where something is, not how it looks. */
const PLACE =
	/^(d|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|dx|dy|width|height|points|transform|viewBox|preserveAspectRatio|offset|id|gradientUnits|gradientTransform|patternUnits|patternTransform|lang|rotate|textLength)$/;
const DRAWN = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
const TEXT = new Set(['text', 'tspan']);
/** What holds other elements without being drawn where it stands. */
const KEPT = new Set([
	'defs',
	'linearGradient',
	'radialGradient',
	'pattern',
	'stop',
	'clipPath',
	'mask',
	'svg',
	'g'
]);
/** Of the height of a line of Plex, how much stands above its baseline. */
const ASCENT = 1.025 / 1.3;

type Written = Record<string, string>;

/** A drawing at a place of the figure, px; what no eye sees in it is left out. */
export function paintedSvg(
	svg: SVGSVGElement,
	place: DOMRect,
	origin: { x: number; y: number }
): string {
	const own: Written = {
		x: short(place.x - origin.x),
		y: short(place.y - origin.y),
		width: short(place.width),
		height: short(place.height),
		overflow: getComputedStyle(svg).overflow === 'visible' ? 'visible' : 'hidden'
	};
	for (const name of ['viewBox', 'preserveAspectRatio']) {
		const value = svg.getAttribute(name);
		if (value) own[name] = value;
	}
	return tag('svg', own, inside(svg));
}

/** The words of a piece of the page, line by line as the browser has broken them. */
export function paintedText(of: Element, origin: { x: number; y: number }): string[] {
	const walker = document.createTreeWalker(of, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
		parentElement && !parentElement.closest('svg') && isSeen(parentElement)
			? NodeFilter.FILTER_ACCEPT
			: NodeFilter.FILTER_REJECT
	);
	const painted: string[] = [];
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		const style = getComputedStyle(node.parentElement!);
		for (const { text, box } of linesOf(node)) {
			const rtl = style.direction === 'rtl';
			const at = {
				x: short((rtl ? box.right : box.left) - origin.x),
				y: short(box.top + box.height * ASCENT - origin.y),
				...(rtl ? { direction: 'rtl' } : {}),
				fill: hex(style.color).colour,
				...letters(style)
			};
			painted.push(tag('text', at, escaped(text)));
		}
	}
	return painted;
}

/** The grounds and rules of a piece of the page, the lowest first. */
export function paintedGrounds(of: Element, origin: { x: number; y: number }): string[] {
	const elements = [of, ...of.querySelectorAll(':not(svg, svg *)')].filter(isSeen);
	return elements.flatMap((element) => {
		const style = getComputedStyle(element);
		const box = element.getBoundingClientRect();
		const [x, y] = [box.x - origin.x, box.y - origin.y];
		const rect = (colour: string, x: number, y: number, width: number, height: number) => {
			const { colour: fill, alpha } = hex(colour);
			if (alpha === 0 || width <= 0 || height <= 0) return '';
			const place = { x: short(x), y: short(y), width: short(width), height: short(height) };
			return tag(
				'rect',
				{ ...place, fill, ...(alpha < 1 && { 'fill-opacity': short(alpha) }) },
				''
			);
		};
		const rule = (side: 'top' | 'bottom') => {
			const width = parseFloat(style.getPropertyValue(`border-${side}-width`));
			if (style.getPropertyValue(`border-${side}-style`) !== 'solid') return '';
			const at = side === 'top' ? y : y + box.height - width;
			return rect(style.getPropertyValue(`border-${side}-color`), x, at, box.width, width);
		};
		const ground = rect(style.backgroundColor, x, y, box.width, box.height);
		return [ground, rule('top'), rule('bottom')].filter(Boolean);
	});
}

/** Whether an element belongs to a picture: what only a screen or only a screen reader has does not. */
function isSeen(element: Element): boolean {
	return (
		element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
		!element.closest('[data-screen], details.list') &&
		!/inset\(50%\)/.test(getComputedStyle(element).clipPath)
	);
}

/** The stretches of a text that stand on one line each. */
function linesOf(node: Text): { text: string; box: DOMRect }[] {
	const range = document.createRange();
	const lines: { text: string; box: DOMRect; end: number; start: number }[] = [];
	for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
		range.setStart(node, index);
		range.setEnd(node, index + word.length);
		const box = range.getBoundingClientRect();
		if (box.width === 0) continue;
		const last = lines.at(-1);
		if (!last || Math.abs(last.box.top - box.top) > 2) {
			lines.push({ text: word, box, start: index, end: index + word.length });
			continue;
		}
		range.setStart(node, last.start);
		const text = node.data.slice(last.start, index + word.length).replace(/\s+/g, ' ');
		Object.assign(last, { text, box: range.getBoundingClientRect(), end: index + word.length });
	}
	return lines;
}

function inside(element: Element): string {
	return [...element.childNodes].map(written).join('');
}

function written(node: ChildNode): string {
	if (node instanceof Text)
		return node.parentElement && TEXT.has(node.parentElement.localName) ? escaped(node.data) : '';
	if (!(node instanceof SVGElement)) return '';
	const name = node.localName;
	const style = getComputedStyle(node);
	if (style.display === 'none') return '';
	const own: Written = {};
	for (const { name, value } of node.attributes) if (PLACE.test(name)) own[name] = value;
	if (style.opacity !== '1') own.opacity = style.opacity;
	for (const name of ['clip-path', 'mask'] as const) {
		const value = style.getPropertyValue(name);
		if (value.includes('#')) own[name] = value.replaceAll('"', '');
	}
	if (DRAWN.has(name) || TEXT.has(name)) {
		const paint = painted(style);
		if (!paint) return '';
		const more = TEXT.has(name) ? { ...letters(style), 'text-anchor': style.textAnchor } : {};
		return tag(name, { ...own, ...paint, ...more }, inside(node));
	}
	if (name === 'stop') {
		const { colour, alpha } = hex(style.stopColor);
		const opacity = Number(style.stopOpacity) * alpha;
		return tag('stop', { ...own, 'stop-color': colour, 'stop-opacity': short(opacity) }, '');
	}
	// Where a link leads is of no use on paper; what it is drawn with stays.
	const markup = inside(node);
	return markup === '' ? '' : tag(KEPT.has(name) ? name : 'g', own, markup);
}

/** Fill and stroke; null where neither is to be seen. */
function painted(style: CSSStyleDeclaration): Written | null {
	const fill = hex(style.fill);
	const stroke = hex(style.stroke);
	const filled = fill.alpha * Number(style.fillOpacity);
	const stroked = stroke.alpha * Number(style.strokeOpacity);
	const width = parseFloat(style.strokeWidth);
	const drawn = stroke.colour !== 'none' && stroked > 0 && width > 0;
	if (!drawn && (fill.colour === 'none' || filled === 0)) return null;
	const own: Written = { fill: filled === 0 ? 'none' : fill.colour };
	if (filled > 0 && filled < 1) own['fill-opacity'] = short(filled);
	if (!drawn) return own;
	Object.assign(own, { stroke: stroke.colour, 'stroke-width': short(width) });
	if (stroked < 1) own['stroke-opacity'] = short(stroked);
	if (style.strokeDasharray !== 'none')
		own['stroke-dasharray'] = style.strokeDasharray.replaceAll('px', '');
	if (style.strokeLinecap !== 'butt') own['stroke-linecap'] = style.strokeLinecap;
	if (style.strokeLinejoin !== 'miter') own['stroke-linejoin'] = style.strokeLinejoin;
	if (style.paintOrder !== 'normal') own['paint-order'] = style.paintOrder;
	return own;
}

/** The face of letters, by names that other programs know too. */
function letters(style: CSSStyleDeclaration): Written {
	const families = style.fontFamily.split(',').map((name) => name.trim().replaceAll('"', "'"));
	const own: Written = {
		'font-family': families.filter((name) => !name.includes('Stand-in')).join(', '),
		'font-size': short(parseFloat(style.fontSize)),
		'font-weight': style.fontWeight
	};
	if (style.fontStyle !== 'normal') own['font-style'] = style.fontStyle;
	if (style.textDecorationLine !== 'none') own['text-decoration'] = style.textDecorationLine;
	return own;
}

/** "rgb(27, 25, 22)" as "#1b1916", which every program reads, and its opacity apart. */
function hex(colour: string): { colour: string; alpha: number } {
	const [r, g, b, alpha = 1] = colour.startsWith('rgb')
		? (colour.match(/[\d.]+/g) ?? []).map(Number)
		: [];
	if (r === undefined) return { colour: colour.replaceAll('"', ''), alpha: 1 };
	const two = (value = 0) => Math.round(value).toString(16).padStart(2, '0');
	return { colour: `#${two(r)}${two(g)}${two(b)}`, alpha };
}

function short(value: number): string {
	return String(Math.round(value * 100) / 100);
}

function tag(name: string, own: Written, markup: string): string {
	const text = Object.entries(own).map(([key, value]) => ` ${key}="${escaped(value)}"`);
	return markup === ''
		? `<${name}${text.join('')}/>`
		: `<${name}${text.join('')}>${markup}</${name}>`;
}
