// Which questions can be asked of a case on the command line, and how are they answered?
import { toldBy } from '#lib/core/graph/telling.ts';
import type { CaseGraph } from '#lib/core/graph/types.ts';
import { compare } from '#lib/core/query/compare.ts';
import { cuts, indispensable, type Part } from '#lib/core/query/indispensable.ts';
import { reach } from '#lib/core/query/reach.ts';
import { routes, ruledOut } from '#lib/core/query/routes.ts';
import { struck } from '#lib/core/query/strike.ts';
import { tracer } from '#lib/core/query/tracer.ts';
import { restruck, whatIf } from '#lib/core/query/what-if.ts';

import { Misuse } from '../misuse.ts';
import * as answer from './answer.ts';
import { accountsOf, asked, flagsOf, valued, type Asked, type Flags } from './ask.ts';
import type { DiffJson, IndispensableJson, ReachJson, TraceJson, WhatIfJson } from './shape.ts';

export interface Question {
	name: string;
	flags: readonly string[];
	does: string;
	/** The answer as JSON, and the same in lines for a terminal. */
	answer(graph: CaseGraph, flags: Flags): { json: unknown; lines: string[] };
}

const clock = { now: () => performance.now() };
const common = ['from', 'to', 'what', 'as-told-by', 'case', 'json', 'no-gaps'];

/** Every question, by its subcommand. */
export const questions: readonly Question[] = [
	{
		name: 'trace',
		flags: [...common, 'without', 'rank', 'ruled-out'],
		does: 'every route, ranked, with its verdict',
		answer(graph, flags) {
			const question = asked(graph, flags);
			const { one, avoid } = prepared(graph, question);
			const found = routes(one, question, question.rank, clock, avoid);
			const json: TraceJson = {
				question: said(question),
				rank: question.rank,
				consistent: found.consistent,
				atLeast: found.atLeast,
				routes: found.routes.map((route) => answer.route(one, route))
			};
			if (flags.set.has('ruled-out'))
				json.ruledOut = ruledOut(one, question, clock, avoid).routes.map(answer.ruledOut);
			const lines = [
				`${found.atLeast ? 'at least ' : ''}${found.routes.length} routes`,
				...json.routes.map(
					({ verdict, grade, arrival, gap, hands }) =>
						`${verdict.padEnd(16)} grade ${grade}  ${span(arrival)}  ${gap ? '? > ' : ''}${hands.join(' > ')}`
				),
				...(json.ruledOut ?? []).map(
					({ failure, hands }) =>
						`ruled out by ${failure.why} at ${failure.handoff}: ${hands.join(' > ')}`
				)
			];
			return { json, lines };
		}
	},
	{
		name: 'reach',
		flags: ['from', 'as-told-by', 'without', 'on', 'case', 'json'],
		does: 'who could have had it from which day, and must have by which',
		answer(graph, flags) {
			const question = asked(graph, flags);
			const { one, avoid } = prepared(graph, question);
			const from = flags.values.from ? question.from : undefined;
			const { from: agents, asToldBy, without } = said(question);
			const json: ReachJson = {
				question: { from: agents, asToldBy, without },
				agents: [...reach(one, { from, avoid }).agents.values()].map((known) =>
					answer.agent(known, question.on)
				)
			};
			const lines = json.agents.flatMap(({ agent, text, gist }) =>
				Object.entries({ text, gist }).flatMap(([what, known]) =>
					known
						? `${agent.padEnd(32)} ${what}  from ${known.from ?? '?'}  by ${known.by ?? '?'}  ${known.on ?? ''}`.trimEnd()
						: []
				)
			);
			return { json, lines };
		}
	},
	{
		name: 'indispensable',
		flags: common,
		does: 'hands, handoffs, copies and sources without which no route remains',
		answer(graph, flags) {
			const question = asked(graph, flags);
			const { one } = prepared(graph, question);
			const part = (kind: Part) => ({
				...indispensable(one, question, kind),
				cuts: cuts(one, question, kind)
			});
			const json: IndispensableJson = {
				question: said(question),
				agents: part('agents'),
				handoffs: part('handoffs'),
				copies: part('copies'),
				sources: part('sources')
			};
			const { question: _, ...kinds } = json;
			const lines = Object.entries(kinds).flatMap(([kind, { necessary, forCertainty, cuts }]) => [
				`${kind.padEnd(8)}  necessary: ${list(necessary)}`,
				`${' '.repeat(8)}  for certainty: ${list(forCertainty)}`,
				`${' '.repeat(8)}  smallest cuts: ${cuts ? cuts.sets.map((set) => set.join(' + ')).join('; ') : 'none'}`
			]);
			return { json, lines };
		}
	},
	{
		name: 'what-if',
		flags: [...common, 'without'],
		does: 'what changes when what --without names is struck',
		answer(graph, flags) {
			const question = asked(graph, flags);
			if (question.without.length === 0) throw new Misuse('what-if needs --without.');
			const found = whatIf(tracer(graph, question.telling), question.strike, question, clock);
			const json: WhatIfJson = { question: said(question), ...answer.whatIf(found) };
			const lines = [
				`routes: ${json.routes.before} before, ${json.routes.after} after`,
				...json.lost.map(({ agent, what, copy }) => `no longer reached: ${agent} ${copy ?? what}`),
				...json.gained.map(({ agent, what, copy }) => `reached now: ${agent} ${copy ?? what}`),
				...json.moved.map(
					({ agent, what, copy, before, after }) =>
						`moved: ${agent} ${copy ?? what} from ${before.from ?? '?'} to ${after.from ?? '?'}`
				),
				...json.unsupported.map((id) => `no claim left: ${id}`),
				...json.evidence.map(
					({ handoff, before, after }) => `grade ${before.grade} > ${after.grade}: ${handoff}`
				)
			];
			return { json, lines };
		}
	},
	{
		name: 'diff',
		flags: [...common, 'against'],
		does: 'how the accounts of --as-told-by differ from those of --against',
		answer(graph, flags) {
			const question = asked(graph, flags);
			if (!question.accounts || !flags.values.against)
				throw new Misuse('diff needs --as-told-by and --against.');
			const against = accountsOf(graph, flags.values.against);
			const found = compare(graph, question.telling, toldBy(...against), question, clock);
			const { without: _, ...rest } = said(question);
			const json: DiffJson = {
				question: rest,
				against,
				handoffs: found.handoffs.map((one) => ({
					...one,
					dates: one.dates && {
						one: answer.days(one.dates.one),
						other: answer.days(one.dates.other),
						relation: one.dates.relation
					}
				})),
				...answer.differences(found.reach),
				gaps: { one: found.gaps.one.map(answer.gap), other: found.gaps.other.map(answer.gap) },
				routes: found.routes!
			};
			const mark = { one: '<', other: '>', both: '=' };
			const lines = json.handoffs.map(
				({ handoff, toldBy, dates, alternatives }) =>
					`${mark[toldBy]} ${handoff}${dates ? `  dates: ${dates.relation}` : ''}${
						alternatives.length > 0 ? `  instead of ${alternatives.join(', ')}` : ''
					}`
			);
			return { json, lines };
		}
	}
];

/** The line that shows how a question is asked. */
export function usage({ name, flags }: Question): string {
	const shown = flags.map((flag) => {
		const value = flag in valued ? ` ${valued[flag as keyof typeof valued]}` : '';
		return `[--${flag}${value}]`;
	});
	return [name, ...shown].join(' ');
}

/** The flags of a question, read. */
export function read(question: Question, args: readonly string[]): Flags {
	return flagsOf(args, question.flags);
}

function prepared(graph: CaseGraph, { telling, strike }: Asked) {
	const one = restruck(tracer(graph, telling), strike);
	return { one, avoid: struck(one, { ...strike, sources: [], claims: [] }) };
}

function said({ from, to, what, accounts, without }: Asked): TraceJson['question'] {
	return { from, to, what, asToldBy: accounts, without };
}

function list(ids: string[] | null): string {
	if (ids === null) return 'there is no route';
	return ids.length > 0 ? ids.join(', ') : 'nothing';
}

function span({ first, last }: { first: string | null; last: string | null }): string {
	return `${first ?? '?'} … ${last ?? '?'}`.padEnd(23);
}
