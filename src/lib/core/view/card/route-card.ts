// What does a told route say, step by step, and on which claims does each step rest?
import type { Id } from '../../schema/records.ts';
import type { Prose } from '../prose.ts';
import { localText } from '../sentence.ts';
import { claimRows, type ClaimRow } from './claim-row.ts';
import type { Facts } from './facts.ts';
import { sentenceRow, type HandoffRow } from './handoff-row.ts';
import { told, type Told } from './node-card.ts';

export interface RouteStep {
	/** Its anchor on the page: the id of its handoff, which is permanent. */
	anchor: Id;
	heading: Told;
	text: Told;
	handoff: HandoffRow;
	claims: ClaimRow[];
}

export interface RouteCard {
	kind: 'route';
	id: Id;
	title: Told;
	summary: Told;
	steps: RouteStep[];
	/** The other routes that are told. */
	others: Prose[];
	description: string;
}

/** The card of a told route; throws where the case has none of this id. */
export function routeCard(facts: Facts, id: Id): RouteCard {
	const { graph } = facts;
	const route = graph.routes.get(id);
	if (!route) throw new Error(`No route "${id}".`);
	return {
		kind: 'route',
		id,
		title: told(facts, route.title),
		summary: told(facts, route.summary),
		steps: route.steps.map(({ handoff, heading, text, claims }) => ({
			anchor: handoff,
			heading: told(facts, heading),
			text: told(facts, text),
			handoff: sentenceRow(facts, graph.handoffs.get(handoff)!),
			claims: claimRows(
				facts,
				claims.flatMap((ref) => graph.claims.get(ref) ?? [])
			)
		})),
		others: routeLinks(facts, id),
		description: localText(route.summary, facts.language)
	};
}

/** Every told route but one by its title, in the order of the case. */
export function routeLinks({ graph, language }: Facts, but: Id | null = null): Prose[] {
	return [...graph.routes.values()]
		.filter(({ id }) => id !== but)
		.map(({ id, title }) => [
			{ name: localText(title, language), lang: language, to: { kind: 'route', id } }
		]);
}

/** The steps of told routes that go over a handoff: "The red booklet, step 3". */
export function stepsOver(facts: Facts, handoff: Id): Prose[] {
	const { graph, words, language } = facts;
	return [...graph.routes.values()].flatMap((route) =>
		route.steps.flatMap((step, i): Prose[] => {
			if (step.handoff !== handoff) return [];
			const name = words.toldRoutes.stepOf(localText(route.title, language), i + 1);
			return [[{ name, lang: language, to: { kind: 'route', id: route.id } }]];
		})
	);
}
