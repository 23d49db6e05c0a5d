// What do the tracer's commands answer in JSON? The shapes, held by a test.
//
// Days are ISO 8601, first and last day inclusive, null where there is no bound. Grades: 4 documented,
// 3 attested, 2 reported, 1 conjectured, 0 unsourced.
import * as z from 'zod';

const Id = z.string();
const Ids = z.array(Id);
const Day = z.iso.date().nullable();
const Days = z.strictObject({ first: Day, last: Day });
const What = z.enum(['text', 'gist']);
const Grade = z.int().min(0).max(4);

/** `from` and `to` are the agents meant; `asToldBy` null is every account. */
const Question = z.strictObject({
	from: Ids,
	to: Ids,
	what: What,
	asToldBy: Ids.nullable(),
	without: Ids
});

/** "copy" with the id of the copy, or null where it is not identified; "read"; "gist". */
const Holding = z.strictObject({
	held: z.enum(['copy', 'read', 'gist']),
	copy: Id.nullable()
});

const Gap = z.strictObject({ handoff: Id, giver: Id, needs: Holding });

const Link = z.strictObject({
	before: Id,
	after: Id,
	why: z.enum(['stated', 'supplies', 'dates'])
});

const course = {
	/** Handoffs with a space between them, after `?giver` where it begins with an unknown route. */
	id: z.string(),
	hops: z.array(
		z.strictObject({ handoff: Id, giver: Id, taker: Id, holding: Holding, days: Days })
	),
	hands: Ids,
	/** Who has it from nobody knows where, and the handoffs that show it. */
	gap: z.strictObject({ giver: Id, holding: Holding, handoffs: Ids }).nullable(),
	/** The first handoff that brings it to the west side. */
	crossing: Id.nullable(),
	grade: Grade,
	weakest: Ids,
	contested: Ids
};

export const RouteJson = z.strictObject({
	...course,
	verdict: z.enum(['certain-by-dates', 'certain-by-order', 'possible']),
	joints: z.array(
		z.strictObject({
			earlier: Id,
			later: Id,
			by: z.enum(['dates', 'order', 'open']),
			because: z.array(Link)
		})
	),
	departure: Days,
	arrival: Days,
	/** Days on the way; null where there is no most. */
	elapsed: z.strictObject({ least: z.number(), most: z.number().nullable() }),
	sources: z.strictObject({
		all: Ids,
		fewest: Ids,
		toldWholeBy: Ids,
		onOneSource: z.array(z.strictObject({ handoff: Id, source: Id })),
		witnesses: z.array(z.strictObject({ handoff: Id, grade: Grade, witnesses: z.int() }))
	})
});

/** `at` counts hops from 0. */
const Failure = z.discriminatedUnion('why', [
	z.strictObject({
		why: z.literal('dates'),
		at: z.int(),
		handoff: Id,
		last: Day,
		earlier: Id,
		notBefore: Day,
		/** True where the clocks of two places could make the difference. */
		clocks: z.boolean()
	}),
	z.strictObject({
		why: z.literal('order'),
		at: z.int(),
		handoff: Id,
		earlier: Id,
		because: z.array(Link)
	}),
	z.strictObject({ why: z.literal('together'), at: z.int(), handoff: Id, handoffs: Ids }),
	z.strictObject({ why: z.literal('rivals'), at: z.int(), handoff: Id, rival: Id })
]);

const RuledOutJson = z.strictObject({ ...course, failure: Failure });

export const TraceJson = z.strictObject({
	question: Question,
	rank: z.enum(['hands', 'arrival', 'elapsed', 'evidence']),
	/** False where the telling contradicts itself: then nothing is certain by order. */
	consistent: z.boolean(),
	/** True where there may be more routes than these. */
	atLeast: z.boolean(),
	routes: z.array(RouteJson),
	/** With --ruled-out. */
	ruledOut: z.array(RuledOutJson).optional()
});

const Knowledge = z.strictObject({
	/** The first day on which it can have been there. */
	from: Day,
	/** False where `from` is only known not to be too late. */
	exact: z.boolean(),
	/** The last day on which it can have been missing: it must have been there by its end. */
	by: Day,
	byDates: Day,
	/** With --on: where the agent stood on that day. */
	on: z.enum(['could-not-yet', 'could-have', 'must-have']).optional()
});

export const ReachJson = z.strictObject({
	question: Question.omit({ to: true, what: true }),
	agents: z.array(
		z.strictObject({
			agent: Id,
			text: Knowledge.nullable(),
			gist: Knowledge.nullable(),
			copies: z.record(Id, Knowledge)
		})
	)
});

const Part = z.strictObject({
	/** Null where there is no possible route. */
	necessary: Ids.nullable(),
	/** Null where no route is certain. */
	forCertainty: Ids.nullable(),
	/** Null where no three or fewer cut every route. */
	cuts: z.strictObject({ size: z.int(), sets: z.array(Ids) }).nullable()
});

export const IndispensableJson = z.strictObject({
	question: Question,
	agents: Part,
	handoffs: Part,
	copies: Part,
	sources: Part
});

const Had = z.strictObject({
	agent: Id,
	what: z.enum(['text', 'gist', 'copy']),
	copy: Id.optional()
});
const Differences = {
	lost: z.array(Had),
	gained: z.array(Had),
	moved: z.array(z.strictObject({ ...Had.shape, before: Knowledge, after: Knowledge }))
};
const Weighed = z.strictObject({ grade: Grade, witnesses: z.int(), contested: z.boolean() });

export const WhatIfJson = z.strictObject({
	question: Question,
	...Differences,
	unsupported: Ids,
	evidence: z.array(z.strictObject({ handoff: Id, before: Weighed, after: Weighed })),
	routes: z.strictObject({
		before: z.int(),
		after: z.int(),
		lost: z.array(z.string()),
		gained: z.array(z.string()),
		atLeast: z.boolean()
	})
});

export const DiffJson = z.strictObject({
	question: Question.omit({ without: true }),
	against: Ids,
	handoffs: z.array(
		z.strictObject({
			handoff: Id,
			toldBy: z.enum(['one', 'other', 'both']),
			opposed: Ids,
			alternatives: Ids,
			coarser: Ids,
			finer: Ids,
			dates: z
				.strictObject({
					one: Days,
					other: Days,
					relation: z.enum([
						'equal',
						'during',
						'contains',
						'overlaps',
						'before',
						'meets',
						'after',
						'met-by'
					])
				})
				.nullable()
		})
	),
	...Differences,
	gaps: z.strictObject({ one: z.array(Gap), other: z.array(Gap) }),
	routes: z.strictObject({
		one: z.array(z.string()),
		other: z.array(z.string()),
		both: z.array(z.string()),
		indispensable: z.strictObject({ one: Ids, other: Ids }),
		atLeast: z.boolean()
	})
});

export type RouteJson = z.infer<typeof RouteJson>;
export type RuledOutJson = z.infer<typeof RuledOutJson>;
export type TraceJson = z.infer<typeof TraceJson>;
export type ReachJson = z.infer<typeof ReachJson>;
export type IndispensableJson = z.infer<typeof IndispensableJson>;
export type WhatIfJson = z.infer<typeof WhatIfJson>;
export type DiffJson = z.infer<typeof DiffJson>;
