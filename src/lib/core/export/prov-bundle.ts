// What does one account state, as a bundle of PROV?
import { closure } from '../graph/order.ts';
import { support, toldBy, type Telling } from '../graph/telling.ts';
import type { CaseGraph, WovenClaim, WovenHandoff } from '../graph/types.ts';
import { dayOfIso } from '../schema/days.ts';
import type { Account, Id } from '../schema/records.ts';
import {
	names,
	relation,
	statement,
	text,
	type Attribute,
	type Bundle,
	type Statement
} from './prov-statements.ts';

/** Claims and handoffs of one account, in the order of the case. */
export function bundleOf(graph: CaseGraph, { source, claims }: Account): Bundle {
	const telling = toldBy(source.id);
	const told = [...graph.handoffs.values()].filter(
		({ id }) => support(graph, id, telling).length > 0
	);
	return {
		id: names.account(source.id),
		statements: [
			...claims.flatMap(({ id }) => claimStatements(graph.claims.get(`${source.id}#${id}`)!)),
			...told.flatMap((handoff) => handoffStatements(graph, handoff, telling)),
			...closure(graph, telling).steps.map(({ before, after }) =>
				relation('Communication', {
					informed: names.thing(after),
					informant: names.thing(before)
				})
			)
		]
	};
}

function claimStatements(claim: WovenClaim): Statement[] {
	const { id, account, about, stance, basis, rank, says, date, said, quote, accordingTo } = claim;
	const { locator = {}, why } = claim;
	const own = names.claim(id);
	const attributes: Attribute[] = [
		['type', 'case:Claim'],
		['dcterms:subject', names.thing(typeof about === 'string' ? about : about.thing)],
		...(typeof about === 'string'
			? []
			: ([
					['case:field', text(about.field)],
					['case:value', text(String(about.value))]
				] satisfies Attribute[])),
		['case:stance', text(stance)],
		['case:basis', text(basis)],
		['case:rank', text(rank)],
		...Object.entries(says).map(([lang, value]): Attribute => [
			'dcterms:description',
			text(value, lang)
		]),
		...(date === undefined ? [] : [edtf(date)]),
		...(said === undefined ? [] : [['case:said', text(said)] satisfies Attribute]),
		...(quote ? [['case:quote', text(quote.text, quote.lang)] satisfies Attribute] : []),
		...Object.entries(locator).map(([part, value]): Attribute => [`case:${part}`, text(value)]),
		...(why === undefined ? [] : [['case:why', text(why)] satisfies Attribute]),
		...witness(accordingTo)
	];
	return [
		statement('Entity', own, attributes),
		relation('Attribution', { entity: own, agent: names.editor(claim.by) }),
		relation('Derivation', { generatedEntity: own, usedEntity: names.thing(account) }, [
			['type', 'prov:PrimarySource']
		]),
		...claim.follows.map((followed) =>
			relation('Derivation', { generatedEntity: own, usedEntity: names.claim(followed) })
		)
	];
}

function witness(accordingTo: WovenClaim['accordingTo']): Attribute[] {
	if (accordingTo === undefined) return [];
	const named = typeof accordingTo === 'string';
	return [['case:accordingTo', named ? names.thing(accordingTo) : text(accordingTo.witness)]];
}

function handoffStatements(
	graph: CaseGraph,
	{ id, kind, givers, takers, passes, place, ...rest }: WovenHandoff,
	telling: Telling
): Statement[] {
	const own = names.thing(id);
	const dates = support(graph, id, telling).flatMap(({ date }) => date ?? []);
	const start = soleDay(dates);
	return [
		statement('Activity', own, [
			['case:kind', text(kind)],
			...[...new Set(dates)].map(edtf),
			...(start ? [['startTime', { value: start, type: 'xsd:dateTime' }] satisfies Attribute] : []),
			...(place ? [['location', names.thing(place)] satisfies Attribute] : [])
		]),
		...givers.map((agent) => part(own, agent, 'case:giver')),
		...takers.map((agent) => part(own, agent, 'case:taker')),
		...(rest.for ?? []).flatMap((organisation) =>
			takers.map((taker) =>
				relation('Delegation', {
					delegate: names.thing(taker),
					responsible: names.thing(organisation),
					activity: own
				})
			)
		),
		...passed(own, passes)
	];
}

function part(activity: string, agent: Id, role: string): Statement {
	return relation('Association', { activity, agent: names.thing(agent) }, [['role', role]]);
}

function passed(activity: string, passes: WovenHandoff['passes']): Statement[] {
	if (passes.what === 'gist') return [relation('Usage', { activity, entity: names.gist })];
	if (passes.what === 'text') return [relation('Usage', { activity, entity: names.text })];
	if (passes.what === 'copy')
		return [relation('Usage', { activity, entity: names.thing(passes.copy) })];
	const [from, to] = [names.thing(passes.from), names.thing(passes.to)];
	return [
		relation('Usage', { activity, entity: from }),
		relation('Generation', { entity: to, activity }),
		relation('Derivation', { generatedEntity: to, usedEntity: from, activity })
	];
}

function edtf(date: string): Attribute {
	return ['dcterms:date', { value: date, type: 'edtf:EDTF' }];
}

/** PROV knows moments only: midnight of the one undoubted day that is told, or nothing. */
function soleDay(dates: readonly string[]): string | null {
	const [day, ...others] = new Set(dates);
	if (day === undefined || others.length > 0 || Number.isNaN(dayOfIso(day))) return null;
	return `${day}T00:00:00`;
}
