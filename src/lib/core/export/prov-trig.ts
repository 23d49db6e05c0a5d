// How do the statements of PROV stand in TriG, one named graph for each account?
import type { CaseGraph } from '../graph/types.ts';
import { provenance } from './prov.ts';
import {
	prefixes,
	type Attribute,
	type Relation,
	type Statement,
	type Thing,
	type Value
} from './prov-statements.ts';

interface Terms {
	/** The end that the statement is about. */
	subject: string;
	qualified: string;
	/** The same said plainly, of the subject and the `object` end. */
	plain: string;
	object: string;
	/** Properties of the qualified statement by end. */
	ends: Readonly<Record<string, string>>;
}

const relations: Record<Relation, Terms> = {
	Usage: terms('activity', 'prov:qualifiedUsage', 'prov:used', { entity: 'prov:entity' }),
	Generation: terms('entity', 'prov:qualifiedGeneration', 'prov:wasGeneratedBy', {
		activity: 'prov:activity'
	}),
	Association: terms('activity', 'prov:qualifiedAssociation', 'prov:wasAssociatedWith', {
		agent: 'prov:agent'
	}),
	Attribution: terms('entity', 'prov:qualifiedAttribution', 'prov:wasAttributedTo', {
		agent: 'prov:agent'
	}),
	Delegation: terms('delegate', 'prov:qualifiedDelegation', 'prov:actedOnBehalfOf', {
		responsible: 'prov:agent',
		activity: 'prov:hadActivity'
	}),
	Derivation: terms('generatedEntity', 'prov:qualifiedDerivation', 'prov:wasDerivedFrom', {
		usedEntity: 'prov:entity',
		activity: 'prov:hadActivity'
	}),
	Communication: terms('informed', 'prov:qualifiedCommunication', 'prov:wasInformedBy', {
		informant: 'prov:activity'
	}),
	Specialization: terms(
		'specificEntity',
		'provext:qualifiedSpecialization',
		'prov:specializationOf',
		{
			generalEntity: 'provext:generalEntity'
		}
	)
};

const properties: Readonly<Record<string, string>> = {
	label: 'rdfs:label',
	type: 'a',
	role: 'prov:hadRole',
	location: 'prov:atLocation',
	startTime: 'prov:startedAtTime'
};

/** A TriG text: what all accounts share in the default graph, then the accounts. */
export function provTrig(graph: CaseGraph): string {
	const { namespace, statements, bundles } = provenance(graph);
	const heads = Object.entries({ ...prefixes, case: namespace }).map(
		([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`
	);
	return `${[
		...heads,
		'',
		...statements.map(line),
		...bundles.flatMap((bundle) => [
			'',
			`${bundle.id} {`,
			...bundle.statements.map((one) => `\t${line(one)}`),
			'}'
		])
	].join('\n')}\n`;
}

function line({ kind, id, ends, attributes }: Statement): string {
	if (id !== null) return `${id} ${pairs(kind, attributes)} .`;
	const { subject, qualified, plain, object, ends: named } = relations[kind as Relation];
	const inner = Object.entries(named)
		.filter(([end]) => end in ends)
		.map(([end, property]) => ` ; ${property} ${ends[end]!}`)
		.join('');
	const primary = attributes.some(([, value]) => value === 'prov:PrimarySource');
	const said = primary ? 'prov:hadPrimarySource' : plain;
	return `${ends[subject]!} ${said} ${ends[object]!} ; ${qualified} [ ${pairs(kind, attributes)}${inner} ] .`;
}

function pairs(kind: Thing | Relation, attributes: readonly Attribute[]): string {
	const type = kind === 'Specialization' ? `provext:${kind}` : `prov:${kind}`;
	const rest = attributes.map(([name, value]) => `${properties[name] ?? name} ${term(value)}`);
	return [`a ${type}`, ...rest].join(' ; ');
}

function term(value: Value): string {
	if (typeof value === 'string') return value;
	if ('uri' in value) return `<${value.uri}>`;
	if ('value' in value) return `${quoted(value.value)}^^${value.type}`;
	return quoted(value.text) + (value.lang === undefined ? '' : `@${value.lang}`);
}

function quoted(text: string): string {
	const marks: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\\': '\\\\', '"': '\\"' };
	const safe = text.replace(/\p{Surrogate}/gu, '\ufffd');
	return `"${safe.replace(/[\n\r\\"]/g, (mark) => marks[mark]!)}"`;
}

function terms(
	subject: string,
	qualified: string,
	plain: string,
	ends: Record<string, string>
): Terms {
	return { subject, qualified, plain, object: Object.keys(ends)[0]!, ends };
}
