import fc from 'fast-check';
import jsonld from 'jsonld';
import { DataFactory, Parser, Writer, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { loadCase } from '#lib/case/load.ts';
import { provContext, provJsonld } from '#lib/core/export/prov-jsonld.ts';
import { provTrig } from '#lib/core/export/prov-trig.ts';
import { weave } from '#lib/core/graph/weave.ts';
import type { CaseGraph } from '#lib/core/graph/types.ts';
import { workedExample } from '../../../fixtures/worked-example.ts';
import { graphOf } from '../../../graph-of.ts';
import { hostileCases } from './hostile.ts';

const PROV = 'http://www.w3.org/ns/prov#';
const CASE = 'urn:red-booklet:case:';
const example = graphOf(workedExample);

const parsed = (trig: string): Quad[] => new Parser({ format: 'application/trig' }).parse(trig);
/** Quads as [subject, predicate, object, graph] without their namespaces. */
const short = (quads: Quad[]) =>
	quads.map(({ subject, predicate, object, graph }) =>
		[subject, predicate, object, graph].map(({ value }) =>
			value.replace(CASE, '').replace(PROV, '')
		)
	);

const named = (id: string) => ({ '@id': id, '@type': '@id' });
const turned = (id: string) => ({ '@reverse': id, '@type': '@id' });
/** What the published context says of the terms that are used, written out from PROV-O. */
const context = {
	'@version': 1.1,
	prov: PROV,
	provext: 'https://openprovenance.org/ns/provext#',
	type: named('rdf:type'),
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	role: named('prov:hadRole'),
	location: named('prov:atLocation'),
	label: 'http://www.w3.org/2000/01/rdf-schema#label',
	entity: named('prov:entity'),
	activity: named('prov:activity'),
	agent: named('prov:agent'),
	Entity: 'prov:Entity',
	Agent: 'prov:Agent',
	Bundle: 'prov:Bundle',
	Activity: scoped('prov:Activity', {
		startTime: {
			'@id': 'prov:startedAtTime',
			'@type': 'http://www.w3.org/2001/XMLSchema#dateTime'
		}
	}),
	Usage: scoped('prov:Usage', { activity: turned('prov:qualifiedUsage') }),
	Generation: scoped('prov:Generation', { entity: turned('prov:qualifiedGeneration') }),
	Association: scoped('prov:Association', { activity: turned('prov:qualifiedAssociation') }),
	Attribution: scoped('prov:Attribution', { entity: turned('prov:qualifiedAttribution') }),
	Delegation: scoped('prov:Delegation', {
		delegate: turned('prov:qualifiedDelegation'),
		responsible: named('prov:agent'),
		activity: named('prov:hadActivity')
	}),
	Derivation: scoped('prov:Derivation', {
		generatedEntity: turned('prov:qualifiedDerivation'),
		usedEntity: named('prov:entity'),
		activity: named('prov:hadActivity')
	}),
	Communication: scoped('prov:Communication', {
		informed: turned('prov:qualifiedCommunication'),
		informant: named('prov:activity')
	}),
	Specialization: scoped('provext:Specialization', {
		specificEntity: turned('provext:qualifiedSpecialization'),
		generalEntity: named('provext:generalEntity')
	})
};

function scoped(id: string, terms: object) {
	return { '@id': id, '@context': terms };
}

/** The dataset in the one order and naming of RDF canonicalisation, a line for each quad. */
async function canonical(nquads: string): Promise<string[]> {
	const text = await jsonld.canonize(nquads, {
		inputFormat: 'application/n-quads',
		algorithm: 'RDFC-1.0'
	});
	return text.split('\n').sort();
}

/** Shortcuts that PROV-JSONLD leaves to the reader to infer from the qualified statements. */
const INFERRED = /^(used|was|acted|hadPrimarySource|specializationOf)/;

async function fromTrig(graph: CaseGraph): Promise<string[]> {
	const quads = parsed(provTrig(graph)).filter(
		({ predicate }) => !INFERRED.test(predicate.value.replace(PROV, ''))
	);
	return canonical(new Writer({ format: 'N-Quads' }).quadsToString(quads));
}

async function fromJsonld(graph: CaseGraph): Promise<string[]> {
	const dataset = await jsonld.toRDF(JSON.parse(provJsonld(graph)) as object, {
		format: 'application/n-quads',
		documentLoader: (url) => {
			expect(url).toBe(provContext);
			return Promise.resolve({ documentUrl: url, document: { '@context': context } });
		}
	});
	const anyUri = 'http://www.w3.org/2001/XMLSchema#anyURI';
	const quads = new Parser({ format: 'N-Quads' }).parse(dataset);
	const linked = quads.map((quad) =>
		quad.object.termType === 'Literal' && quad.object.datatype.value === anyUri
			? DataFactory.quad(
					quad.subject,
					quad.predicate,
					DataFactory.namedNode(quad.object.value),
					quad.graph
				)
			: quad
	);
	return canonical(new Writer({ format: 'N-Quads' }).quadsToString(linked));
}

describe('PROV', () => {
	const quads = short(parsed(provTrig(example)));

	it('gives each account a graph of its own, with its own dates', () => {
		const graphs = [...new Set(quads.map(([, , , graph]) => graph))];
		expect(graphs).toEqual(['', 'account:body', 'account:editors', 'account:lead']);
		const dates = quads.filter(([id, property]) => id === 'h12' && property!.endsWith('/date'));
		expect(dates).toEqual([
			['h12', 'http://purl.org/dc/terms/date', '[..1956-04-13]', 'account:body']
		]);
	});

	it('starts an activity only where one account tells one undoubted day', () => {
		const starts = quads.filter(([, property]) => property === 'startedAtTime');
		expect(starts.map(([id, , at]) => `${id} ${at}`)).toEqual([
			'h01 1956-02-25T00:00:00',
			'h02 1956-02-25T00:00:00',
			'h03 1956-03-01T00:00:00',
			'h14 1956-04-17T00:00:00'
		]);
	});

	it('starts none where one account tells two days', () => {
		const graph = graphOf({
			handoffs: { h: 'a -give c-> b' },
			accounts: { book: ['h 1956-03-01', 'h 1956-03-02'] }
		});
		expect(provTrig(graph)).toContain('"1956-03-02"^^edtf:EDTF');
		expect(provTrig(graph)).not.toContain('startedAtTime');
	});

	it('is written in PROV-JSONLD as its schema has it: flat statements, values in lists', () => {
		const file = JSON.parse(provJsonld(example)) as { '@graph': { '@graph'?: object[] }[] };
		const [body] = file['@graph'].filter((one) => '@graph' in one);
		expect(body).toMatchObject({ '@type': 'Bundle', '@id': 'case:account:body' });
		expect(body!['@graph']).toContainEqual({
			'@type': 'Association',
			activity: 'case:h12',
			agent: 'case:barmor',
			role: ['case:giver']
		});
		expect(body!['@graph']).toContainEqual({
			'@type': 'Activity',
			'@id': 'case:h14',
			'case:kind': [{ '@value': 'give' }],
			'dcterms:date': [{ '@value': '1956-04-17', '@type': 'edtf:EDTF' }],
			startTime: '1956-04-17T00:00:00'
		});
	});

	it('tells who gave, who took, for whom, what was used and what was made', () => {
		const of = (id: string, property: string) =>
			quads.filter((q) => q[0] === id && q[1] === property).map((q) => q[2]);
		expect(of('h13', 'wasAssociatedWith')).toEqual(['shin-bet', 'angleton']);
		expect(of('angleton', 'actedOnBehalfOf')).toEqual(['cia']);
		expect(of('h11', 'used')).toEqual(['c2']);
		expect(of('c3', 'wasGeneratedBy')).toEqual(['h11']);
		expect(of('h05', 'used')).toEqual(['the:gist']);
		expect(of('h12', 'wasInformedBy')).toEqual(['h11']);
		expect(of('body:c6', 'hadPrimarySource')).toEqual(['body']);
	});

	it('says the same in TriG and in PROV-JSONLD, whatever the words', async () => {
		expect(await fromJsonld(example)).toEqual(await fromTrig(example));
		await fc.assert(
			fc.asyncProperty(hostileCases, async (records) => {
				const { graph } = weave(records);
				expect(await fromJsonld(graph!)).toEqual(await fromTrig(graph!));
			}),
			{ numRuns: 30 }
		);
	});

	it('is the same bytes every time', () => {
		expect(provTrig(graphOf(workedExample))).toBe(provTrig(example));
		expect(provJsonld(graphOf(workedExample))).toBe(provJsonld(example));
	});
});

/** Events of one graph that must come one before the other, by PROV-CONSTRAINTS 6.2 and 6.3. */
function mustPrecede(quads: string[][]): [string, string][] {
	const of = (property: string) =>
		quads.filter((q) => q[1] === property).map((q): [string, string] => [q[0]!, q[2]!]);
	const madeBy = of('wasGeneratedBy');
	return [
		// Start precedes use, generation and end of the same activity (usage-within-activity).
		...of('used').flatMap(([a, e]): [string, string][] => [
			[`start ${a}`, `use ${e} ${a}`],
			[`use ${e} ${a}`, `end ${a}`]
		]),
		...madeBy.flatMap(([e, a]): [string, string][] => [
			[`start ${a}`, `make ${e}`],
			[`make ${e}`, `end ${a}`]
		]),
		// Generation precedes usage.
		...of('used').flatMap(([a, e]): [string, string][] =>
			madeBy.some(([made]) => made === e) ? [[`make ${e}`, `use ${e} ${a}`]] : []
		),
		// The informant starts before the informed ends; derivation runs from use to generation.
		...of('wasInformedBy').map(([a, b]): [string, string] => [`start ${b}`, `end ${a}`]),
		...of('wasDerivedFrom').map(([e, from]): [string, string] => [`make ${from}`, `make ${e}`])
	];
}

describe.each([
	['the worked example', () => example],
	['the case', () => loadCase()]
])('the ordering constraints of PROV hold in every account of %s', (_, of) => {
	const quads = parsed(provTrig(of())).map(({ subject, predicate, object, graph }) => [
		subject.value,
		predicate.value.replace(PROV, ''),
		object.value,
		graph.value
	]);
	const graphs = [...new Set(quads.map((q) => q[3]!))];

	it('no event precedes itself', () => {
		expect(graphs.length).toBeGreaterThan(3);
		for (const graph of graphs) {
			const edges = mustPrecede(quads.filter((q) => q[3] === graph));
			expect(circular(edges), graph).toEqual([]);
		}
	});

	it('no entity is made by two activities', () => {
		for (const graph of graphs) {
			const made = quads.filter((q) => q[3] === graph && q[1] === 'wasGeneratedBy');
			expect(new Set(made.map(([entity]) => entity)).size, graph).toBe(made.length);
		}
	});
});

/** Events left when those that nothing precedes are taken away again and again (Kahn 1962). */
function circular(edges: [string, string][]): string[] {
	let left = edges;
	for (let before = -1; before !== left.length;) {
		before = left.length;
		const later = new Set(left.map(([, b]) => b));
		left = left.filter(([a]) => later.has(a));
	}
	return left.map((edge) => edge.join(' < '));
}
