// How does a picture that has lost most of what it held get rid of its empty columns too?
import type { Arrangement, Box, Course, PlacedLine, Point } from '../arrangement.ts';
import { closeUp } from '../close-up.ts';

/** Room enough for a line and its arrow between two marks, px. */
const COLUMN = 16;

/** The same arrangement without empty rows and without empty columns; nothing overtakes anything. */
export function closeIn(arrangement: Arrangement): Arrangement {
	return onItsSide(closeUp(onItsSide(closeUp(arrangement)), COLUMN));
}

/** The arrangement with rows as columns; twice, it stands as it stood. */
function onItsSide(arrangement: Arrangement): Arrangement {
	return {
		...arrangement,
		...sized(arrangement),
		lanes: arrangement.lanes.map(boxed),
		strip: arrangement.strip && boxed(arrangement.strip),
		frontier: run(arrangement.frontier),
		bracket: arrangement.bracket && run(arrangement.bracket),
		nodes: arrangement.nodes.map((node) => ({ ...turned(node), ...sized(node) })),
		lines: arrangement.lines.map(line),
		ties: arrangement.ties.map((tie) => ({ ...run(tie), course: course(tie.course) })),
		gaps: arrangement.gaps.map((gap) => ({ ...turned(gap), stubs: gap.stubs.map(run) })),
		labels: arrangement.labels.map((label) => ({ ...turned(label), box: boxed(label.box) }))
	};
}

function turned<P extends Point>(of: P): P {
	return { ...of, x: of.y, y: of.x };
}

function sized({ width, height }: { width: number; height: number }) {
	return { width: height, height: width };
}

function boxed<B extends Box>(of: B): B {
	return { ...turned(of), ...sized(of) };
}

function run<R extends { start: Point; end: Point }>(of: R): R {
	return { ...of, start: turned(of.start), end: turned(of.end) };
}

function line(of: PlacedLine): PlacedLine {
	return {
		...run(of),
		course: course(of.course),
		touch: turned(of.touch),
		...(of.tally && { tally: turned(of.tally) })
	};
}

function course(of: Course): Course {
	if (of.kind === 'bend') return { ...of, via: of.via.map(turned) };
	return of.kind === 'arc' ? { ...of, control: turned(of.control) } : of;
}
