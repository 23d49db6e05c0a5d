// What must a giver hold, and what has a taker afterwards? The kind table, and the order of holdings.
import type { HandoffKind, Passes } from '../schema/records.ts';
import type { Holding } from './types.ts';

/** How a kind of handoff passes what it passes. */
const MANNER: Record<HandoffKind, 'word' | 'reading' | 'copy' | 'making' | 'asPassed'> = {
	tell: 'word',
	overhear: 'word',
	readAloud: 'reading',
	show: 'reading',
	lend: 'copy',
	give: 'copy',
	send: 'copy',
	return: 'copy',
	steal: 'copy',
	find: 'copy',
	access: 'copy',
	photograph: 'making',
	transcribe: 'making',
	translate: 'making',
	print: 'making',
	publish: 'asPassed',
	leak: 'asPassed'
};

/**
 * What each giver must hold and each taker has afterwards; null when `passes` does not fit the kind.
 * Text needs text: who reads aloud or shows must hold a copy. Who makes a copy keeps the first one.
 */
export function needsAndGrants(
	kind: HandoffKind,
	passes: Passes
): { needs: Holding; grants: Holding } | null {
	const manner = MANNER[kind];
	if (passes.what === 'make') {
		if (manner !== 'making' || passes.from === passes.to) return null;
		return {
			needs: { held: 'copy', copy: passes.from },
			grants: { held: 'copy', copy: passes.to }
		};
	}
	if (passes.what === 'gist') {
		if (manner !== 'word' && manner !== 'asPassed') return null;
		return { needs: { held: 'gist' }, grants: { held: 'gist' } };
	}
	if (manner === 'word' || manner === 'making') return null;
	const copy: Holding = { held: 'copy', copy: passes.what === 'copy' ? passes.copy : null };
	return { needs: copy, grants: manner === 'reading' ? { held: 'read' } : copy };
}

/**
 * Whether who holds `a` can do what needs `b`: a copy serves as a reading, a reading as word of it.
 * A copy that no source identifies (`copy: null`) serves as any copy and any copy as it: a source
 * that says "the text" is less precise than one that names the copy, not a rival to it, and must
 * not open a gap. For that reason the relation is not transitive between two named copies.
 */
export function implies(a: Holding, b: Holding): boolean {
	if (a.held === 'copy' && b.held === 'copy') {
		return a.copy === null || b.copy === null || a.copy === b.copy;
	}
	return strength(a) >= strength(b);
}

/** 3 a copy, 2 the text read or heard, 1 word of it. */
export function strength(holding: Holding): 1 | 2 | 3 {
	return holding.held === 'copy' ? 3 : holding.held === 'read' ? 2 : 1;
}
