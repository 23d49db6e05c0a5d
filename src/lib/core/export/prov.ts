// What does each account tell, as statements of W3C PROV?
//
// Agents, copies and sources are stated once. Each account is a bundle: its claims, and every handoff
// that it tells as an activity with that account's own dates. The same handoff therefore stands in
// many bundles under one name, and nothing is stated of it that nobody tells.
import type { CaseGraph } from '../graph/types.ts';
import type { Agent, Copy, Name } from '../schema/records.ts';
import { bundleOf } from './prov-bundle.ts';
import {
	about,
	names,
	relation,
	statement,
	text,
	uri,
	type Attribute,
	type ProvDocument,
	type Statement
} from './prov-statements.ts';

const PERSONS: readonly Agent['kind'][] = ['person'];
const ORGANISATIONS: readonly Agent['kind'][] = ['organisation', 'office', 'publication'];

/** Every statement of a case; bundles by the id of their source. */
export function provenance(graph: CaseGraph): ProvDocument {
	const { id, work, version, licence, title } = graph.case;
	const accounts = [...graph.accounts.values()].sort((a, b) =>
		a.source.id < b.source.id ? -1 : 1
	);
	const editors = [
		...new Set(accounts.flatMap(({ by, claims }) => [by, ...claims.map((c) => c.by ?? by)]))
	].sort();
	return {
		namespace: `urn:red-booklet:${id}:`,
		statements: [
			statement('Entity', names.case, [
				['label', text(title.en, 'en')],
				['dcterms:hasVersion', text(version)],
				['dcterms:license', text(licence)]
			]),
			...workStatements(work.title),
			...[...graph.agents.values()].map(agentStatement),
			...editors.map((editor) =>
				statement('Agent', names.editor(editor), [['label', text(editor)]])
			),
			...[...graph.places.values()].map((place) =>
				statement('Entity', names.thing(place.id), [
					...place.names.map(({ value, lang }): Attribute => ['label', text(value, lang)]),
					['type', 'prov:Location']
				])
			),
			...[...graph.copies.values()].flatMap(copyStatements),
			...accounts.flatMap(({ source, by, on }) => [
				statement('Entity', names.thing(source.id), [
					['label', text(source.csl.title, source.csl.language)],
					['type', 'case:Source'],
					['case:cslType', text(source.csl.type)],
					['case:reliability', text(source.reliability)],
					...(source.csl.URL ? [['dcterms:source', uri(source.csl.URL)] satisfies Attribute] : [])
				]),
				statement('Entity', names.account(source.id), [
					['type', 'prov:Bundle'],
					['dcterms:created', { value: on, type: 'xsd:date' }]
				]),
				relation('Attribution', { entity: names.account(source.id), agent: names.editor(by) }),
				relation(
					'Derivation',
					{ generatedEntity: names.account(source.id), usedEntity: names.thing(source.id) },
					[['type', 'prov:PrimarySource']]
				)
			])
		],
		bundles: accounts.map((account) => bundleOf(graph, account))
	};
}

/** The work, its text in some copy that nobody identified, and word of it. */
function workStatements(titles: readonly Name[]): Statement[] {
	const labels = titles.map(({ value, lang }): Attribute => ['label', text(value, lang)]);
	const below = [names.text, names.gist].flatMap((id) => [
		statement('Entity', id),
		relation('Specialization', { specificEntity: id, generalEntity: names.work })
	]);
	return [statement('Entity', names.work, labels), ...below];
}

function agentStatement({ id, kind, names: own, sameAs = [] }: Agent): Statement {
	const type = PERSONS.includes(kind)
		? 'prov:Person'
		: ORGANISATIONS.includes(kind)
			? 'prov:Organization'
			: null;
	return statement('Agent', names.thing(id), [
		...own.map(({ value, lang }): Attribute => ['label', text(value, lang)]),
		...(type ? [['type', type] satisfies Attribute] : []),
		['case:kind', text(kind)],
		...sameAs.map((address): Attribute => ['rdfs:seeAlso', uri(address)])
	]);
}

function copyStatements({ id, title, version, form, madeFrom = [] }: Copy): Statement[] {
	const own = names.thing(id);
	return [
		statement('Entity', own, [
			...about(title),
			['type', 'case:Copy'],
			['case:version', text(version)],
			['case:form', text(form)]
		]),
		relation('Specialization', { specificEntity: own, generalEntity: names.work }),
		...madeFrom.map((from) =>
			relation('Derivation', { generatedEntity: own, usedEntity: names.thing(from) })
		)
	];
}
