// What is a thing of the case in the words of schema.org? Only what the records say: nothing is filled in.
import { spanOf } from '../graph/dates.ts';
import { isoDay } from '../schema/days.ts';
import type { Agent, AgentKind, Id } from '../schema/records.ts';
import { disagreementsIn, disagreementLink, shortHeld } from '../view/card/disputes.ts';
import { parentsOf } from '../view/card/copy-card.ts';
import type { Facts } from '../view/card/facts.ts';
import { focusHref } from '../view/href.ts';
import type { Focus, FocusKind } from '../view/link.ts';
import { plain } from '../view/prose.ts';
import { displayName, handoffSentence, localText } from '../view/sentence.ts';
import type { Linked } from './linked.ts';
import { linkedSource } from './linked-source.ts';

/** Groups and unknown hands have no better word in schema.org. */
const AGENTS: Record<AgentKind, string> = {
	person: 'Person',
	organisation: 'Organization',
	office: 'Organization',
	publication: 'NewsMediaOrganization',
	group: 'Thing',
	public: 'Thing',
	unknown: 'Thing'
};

/** The thing itself; undefined where the case has none of this id. */
export function linkedThing(
	facts: Facts,
	{ kind, id }: Focus,
	at: (href: string) => string
): Linked | undefined {
	const { graph, words, language } = facts;
	const address = (kind: FocusKind, id: Id) => at(focusHref({ kind, id }));
	/** A fragment, because a person is not the page about him. */
	const ref = (kind: FocusKind, id: Id) => ({ '@id': `${address(kind, id)}#it` });
	switch (kind) {
		case 'node':
			return node();
		case 'handoff':
			return handoff();
		case 'copy':
			return copy();
		case 'source': {
			const source = graph.sources.get(id);
			return source && { ...linkedSource(source), ...ref(kind, id) };
		}
		case 'route':
			return route();
		case 'disagreement':
			return disagreement();
	}

	function node(): Linked | undefined {
		const agent = graph.agents.get(id);
		return agent && { ...named(agent), ...ref(kind, id), ...lifeOf(agent), ...tiesOf(agent) };
	}

	function named({ kind, names, sameAs, summary, note }: Agent): Linked {
		const { value } = displayName(names, language);
		const others = [...new Set(names.map((name) => name.value))].filter((one) => one !== value);
		return {
			'@type': AGENTS[kind],
			name: value,
			...(others.length > 0 && { alternateName: others }),
			...told('description', localText(summary ?? note, language)),
			...(sameAs && { sameAs })
		};
	}

	function tiesOf({ kind, partOf = [] }: Agent) {
		const whole = partOf.map(({ agent }) => ref('node', agent));
		if (whole.length === 0 || AGENTS[kind] === 'Thing') return {};
		return kind === 'person' ? { memberOf: whole } : { parentOrganization: whole };
	}

	function handoff(): Linked | undefined {
		const one = graph.handoffs.get(id);
		if (!one) return undefined;
		const place = one.place && graph.places.get(one.place);
		const { passes } = one;
		const passed =
			passes.what === 'copy' ? passes.copy : passes.what === 'make' ? passes.from : null;
		return {
			'@type': passes.what === 'make' ? 'CreateAction' : 'TransferAction',
			...ref(kind, id),
			name: plain(handoffSentence(graph, one, words, language)).replace(/\.$/, ''),
			agent: one.givers.map((giver) => ref('node', giver)),
			...(passes.what === 'make'
				? { result: ref('copy', passes.to) }
				: { recipient: one.takers.map((taker) => ref('node', taker)) }),
			...(passed && { object: ref('copy', passed) }),
			...daysOf(id),
			...(place && {
				location: { '@type': 'Place', name: displayName(place.names, language).value }
			})
		};
	}

	/** Only where both ends are told: half a span would read as a day. */
	function daysOf(handoff: Id) {
		const { span, dated } = spanOf(graph, handoff);
		if (!dated || !Number.isFinite(span.from) || !Number.isFinite(span.to)) return {};
		const [first, last] = [Math.floor(span.from), Math.ceil(span.to) - 1];
		return last < first ? {} : { startTime: isoDay(first), endTime: isoDay(last) };
	}

	function copy(): Linked | undefined {
		const one = graph.copies.get(id);
		if (!one) return undefined;
		const from = parentsOf(facts, one).map((parent) => ref('copy', parent));
		const names = (one.names ?? []).map(({ value }) => value);
		return {
			'@type': 'CreativeWork',
			...ref(kind, id),
			name: localText(one.title, language),
			...(names.length > 0 && { alternateName: names }),
			...told('inLanguage', one.lang ?? ''),
			...(from.length > 0 && { isBasedOn: from, 'prov:wasDerivedFrom': from }),
			...told('description', localText(one.note, language))
		};
	}

	function route(): Linked | undefined {
		const one = graph.routes.get(id);
		return (
			one && {
				'@type': 'ItemList',
				...ref(kind, id),
				name: localText(one.title, language),
				description: localText(one.summary, language),
				numberOfItems: one.steps.length,
				itemListElement: one.steps.map(({ handoff, heading }, index) => ({
					'@type': 'ListItem',
					position: index + 1,
					name: localText(heading, language),
					url: address('handoff', handoff)
				}))
			}
		);
	}

	function disagreement(): Linked | undefined {
		const one = disagreementsIn(facts).find((asked) => asked.id === id);
		return (
			one && {
				'@type': 'Question',
				...ref(kind, id),
				name: plain(disagreementLink(facts, one)),
				answerCount: one.sides.length,
				suggestedAnswer: one.sides.map(({ held }) => ({
					'@type': 'Answer',
					text: shortHeld(facts, held)
				}))
			}
		);
	}
}

/** Years and days that are sure; a doubtful one, or a span, schema.org cannot say. */
function lifeOf({ kind, active }: Agent): Record<string, string> {
	const [from, to] =
		kind === 'person'
			? ['birthDate', 'deathDate']
			: AGENTS[kind] === 'Thing'
				? ['', '']
				: ['foundingDate', 'dissolutionDate'];
	const sure = (date = '') => (/^\d{4}(-\d\d){0,2}$/.test(date) ? date : '');
	return from ? { ...told(from, sure(active?.from)), ...told(to, sure(active?.to)) } : {};
}

function told(property: string, value: string): Record<string, string> {
	return value ? { [property]: value } : {};
}
