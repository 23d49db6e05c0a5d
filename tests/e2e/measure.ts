// Runs in the page: what in a picture stands on what. Boxes of names are those of their ink, not of
// their line height, so that only what a reader would see as touching is found.

export interface Found {
	counted: { labels: number; marks: number; strokes: number };
	labelsOnLabels: string[];
	labelsOnMarks: string[];
	labelsOnStrokes: string[];
	strokesThroughMarks: string[];
	outside: string[];
	smallest: number;
}

export function measure(picture: Element): Found {
	const pen = document.createElement('canvas').getContext('2d')!;
	const frame = picture.getBoundingClientRect();
	const all = <Kind extends Element>(selector: string) => [
		...picture.querySelectorAll<Kind>(selector)
	];

	const labels = all<SVGTextElement>('.labels > g > text').map((text) => {
		const style = getComputedStyle(text);
		pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
		const ink = pen.measureText(text.textContent);
		const start = text.getStartPositionOfChar(0);
		const [top, bottom] = [
			start.y - ink.actualBoundingBoxAscent,
			start.y + ink.actualBoundingBoxDescent
		];
		const right = start.x + text.getComputedTextLength();
		const matrix = text.getScreenCTM()!;
		const corners = [
			new DOMPoint(start.x, top).matrixTransform(matrix),
			new DOMPoint(right, bottom).matrixTransform(matrix)
		];
		return {
			text: text.textContent,
			group: text.parentNode,
			size: parseFloat(style.fontSize) * Math.hypot(matrix.a, matrix.b),
			left: Math.min(...corners.map(({ x }) => x)),
			right: Math.max(...corners.map(({ x }) => x)),
			top: Math.min(...corners.map(({ y }) => y)),
			bottom: Math.max(...corners.map(({ y }) => y))
		};
	});
	type Box = Pick<(typeof labels)[number], 'left' | 'right' | 'top' | 'bottom'>;

	const names = all<SVGAElement>('a[data-hand]').map((link) => link.dataset.hand);
	const marks = all<SVGGeometryElement>('.marks .border').map((border, i) => ({
		name: names[i] ?? `mark ${i}`,
		border,
		box: border.getBoundingClientRect()
	}));
	const strokes = all<SVGPathElement>('.marks .stroke > path:not(.between)').map((path) => {
		const matrix = path.getScreenCTM()!;
		const length = path.getTotalLength();
		const points = Array.from({ length: Math.ceil(length / 2) + 1 }, (_, i) =>
			path.getPointAtLength(Math.min(length, i * 2)).matrixTransform(matrix)
		);
		return { name: path.getAttribute('d')!, points };
	});

	const meet = (a: Box, b: Box) =>
		a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
	const holds = (box: Box, { x, y }: DOMPoint) =>
		x > box.left && x < box.right && y > box.top && y < box.bottom;
	const inMark = ({ border }: (typeof marks)[number], point: DOMPoint) =>
		border.isPointInFill(point.matrixTransform(border.getScreenCTM()!.inverse()));

	return {
		counted: { labels: labels.length, marks: marks.length, strokes: strokes.length },
		labelsOnLabels: labels.flatMap((a, i) =>
			labels
				.slice(i + 1)
				.filter((b) => a.group !== b.group && meet(a, b))
				.map((b) => `${a.text} / ${b.text}`)
		),
		labelsOnMarks: labels.flatMap((label) =>
			marks.filter((mark) => meet(label, mark.box)).map((mark) => `${label.text} / ${mark.name}`)
		),
		labelsOnStrokes: labels.flatMap((label) =>
			strokes
				.filter(({ points }) => points.some((point) => holds(label, point)))
				.map((stroke) => `${label.text} / ${stroke.name}`)
		),
		strokesThroughMarks: strokes.flatMap((stroke) =>
			marks
				.filter((mark) => stroke.points.some((point) => inMark(mark, point)))
				.map((mark) => `${stroke.name} / ${mark.name}`)
		),
		outside: [...labels.map(({ text, ...box }) => ({ name: text, box })), ...marks]
			.filter(
				({ box }) =>
					box.left < frame.left ||
					box.right > frame.right ||
					box.top < frame.top ||
					box.bottom > frame.bottom
			)
			.map(({ name }) => name),
		smallest: Math.min(...labels.map(({ size }) => size))
	};
}
