// What is a map made of, before anything has its place?
import type { Id } from '#lib/core/schema/records.ts';
import type { Stage } from '#lib/core/view/arrangement.ts';
import type { Gazetteer } from '#lib/core/view/atlas.ts';
import type { Listed } from '#lib/core/view/listed.ts';
import type { Position } from './forms.ts';

/** What a map is made of. */
export interface MapCase {
	stage: Pick<Stage, 'gaps' | 'spine' | 'word' | 'sides'>;
	gazetteer: Gazetteer;
	/** Places that have a point. */
	positions: ReadonlyMap<Id, Position>;
	/** For a place without a point, those in whose company it stands elsewhere. */
	near: ReadonlyMap<Id, readonly Id[]>;
	story: Listed;
	all: Listed;
}
