// A case of many handoffs, placed on a grid: what nobody could lay out in a browser can still be panned in one.
import type { Arrangement, PlacedLine, Stage } from '../../../src/lib/core/view/arrangement.ts';

const COLUMNS = 30;
const STEP = { x: 150, y: 90 };

/** A stage and its wide picture with so many handoffs, a fifth as many hands; the same at every call. */
export function crowd(handoffs: number): { stage: Stage; arrangement: Arrangement } {
	const hands = Math.ceil(handoffs / 5);
	const id = (n: number) => `hand-${n}`;
	const at = (n: number) => ({
		x: 80 + (n % COLUMNS) * STEP.x,
		y: 80 + Math.floor(n / COLUMNS) * STEP.y
	});
	const shapes = ['person', 'institution', 'publication', 'group', 'unknown'] as const;
	const held = ['copy', 'read', 'gist'] as const;
	const passed = ['copy', 'reading', 'word'] as const;
	const nodes = Array.from({ length: hands }, (_, n) => ({
		id: id(n),
		shape: shapes[n % 5]!,
		held: held[n % 3]!,
		...at(n),
		width: 24,
		height: 24
	}));
	const lines = Array.from({ length: handoffs }, (_, n): PlacedLine => {
		const from = n % hands;
		const to = (from + 1 + ((n * 7) % 67)) % hands;
		const [a, b] = [at(from), at(to)];
		const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
		const [dx, dy] = [((b.x - a.x) / length) * 18, ((b.y - a.y) / length) * 18];
		const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
		return {
			id: `h${n}~${from}~${to}`,
			handoff: `h${n}`,
			from: id(from),
			to: id(to),
			start: { x: a.x + dx, y: a.y + dy },
			end: { x: b.x - dx, y: b.y - dy },
			course: { kind: 'straight' },
			width: 3,
			passed: passed[n % 3]!,
			grade: ((n % 4) + 1) as 1 | 2 | 3 | 4,
			disputed: n % 6 === 0,
			ink: n % 3 === 0 ? 'red' : 'ink',
			arrow: true,
			tally: middle,
			touch: middle
		};
	});
	const width = COLUMNS * STEP.x + 160;
	const height = Math.ceil(hands / COLUMNS) * STEP.y + 160;
	const stage = {
		nodes: nodes.map((node) => ({
			...node,
			name: node.id,
			lang: 'en',
			told: true,
			spoken: node.id
		})),
		lines: lines.map((line) => ({ ...line, told: true, copies: [], sources: [], spoken: line.id })),
		ties: [],
		gaps: [],
		makings: [],
		spine: [],
		word: [],
		branches: [],
		lanes: [{ id: 'lane', title: 'Lane', side: 'east' }]
	} as unknown as Stage;
	return {
		stage,
		arrangement: {
			form: 'wide',
			width,
			height,
			lanes: [{ id: 'lane', side: 'east', x: 0, y: 0, width, height }],
			strip: null,
			frontier: { start: { x: width / 2, y: 0 }, end: { x: width / 2, y: height } },
			bracket: null,
			nodes,
			lines,
			ties: [],
			gaps: [],
			labels: nodes.map(({ id: of, x, y }) => ({
				of,
				x,
				y: y + 30,
				anchor: 'middle',
				lines: [{ text: of, size: 'S', weight: 600, ink: 'ink', lang: 'en', dy: 0 }],
				box: { x: x - 30, y: y + 18, width: 60, height: 16 }
			}))
		}
	};
}
