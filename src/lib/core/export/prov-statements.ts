// What is a statement of PROV, before any file format?
import type { Id, LocalText } from '../schema/records.ts';

/** A text in a language, a typed literal, an address, or the prefixed name of a type or role. */
export type Value =
	string | { text: string; lang?: string } | { value: string; type: string } | { uri: string };

/** Prefixed name of a property, or `label`, `type`, `role`, `startTime`; and its value. */
export type Attribute = readonly [string, Value];

export type Thing = 'Entity' | 'Activity' | 'Agent';

/** Relations of PROV-DM that are used, with the property names that PROV-JSONLD gives their ends. */
export interface Ends {
	Usage: 'activity' | 'entity';
	Generation: 'entity' | 'activity';
	Association: 'activity' | 'agent';
	Attribution: 'entity' | 'agent';
	Delegation: 'delegate' | 'responsible' | 'activity';
	Derivation: 'generatedEntity' | 'usedEntity' | 'activity';
	Communication: 'informed' | 'informant';
	Specialization: 'specificEntity' | 'generalEntity';
}
export type Relation = keyof Ends;

export interface Statement {
	kind: Thing | Relation;
	/** Prefixed name; relations have none. */
	id: string | null;
	/** Prefixed names of what a relation joins, by property. */
	ends: Readonly<Record<string, string>>;
	attributes: readonly Attribute[];
}

export interface Bundle {
	id: string;
	statements: Statement[];
}

export interface ProvDocument {
	/** What the prefix `case:` stands for. */
	namespace: string;
	statements: Statement[];
	bundles: Bundle[];
}

/** Prefixes of every file; `case:` depends on the case. */
export const prefixes = {
	prov: 'http://www.w3.org/ns/prov#',
	provext: 'https://openprovenance.org/ns/provext#',
	dcterms: 'http://purl.org/dc/terms/',
	edtf: 'http://id.loc.gov/datatypes/edtf/',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	xsd: 'http://www.w3.org/2001/XMLSchema#'
} as const;

/** Prefixed names of things; an id has no colon, so that the others cannot meet one. */
export const names = {
	case: 'case:the:case',
	work: 'case:the:work',
	text: 'case:the:text',
	gist: 'case:the:gist',
	thing: (id: Id) => `case:${id}`,
	account: (source: Id) => `case:account:${source}`,
	/** From "account#claim". */
	claim: (id: string) => `case:${id.replace('#', ':')}`,
	/** Editors have no ids: their name, with what a prefixed name cannot hold as percent codes. */
	editor: (name: string) => `case:editor:${slug(name)}`
} as const;

export function statement(
	kind: Thing,
	id: string,
	attributes: readonly Attribute[] = []
): Statement {
	return { kind, id, ends: {}, attributes };
}

export function relation<R extends Relation>(
	kind: R,
	ends: Partial<Record<Ends[R], string>>,
	attributes: readonly Attribute[] = []
): Statement {
	return { kind, id: null, ends: ends as Record<string, string>, attributes };
}

export function text(value: string, lang?: string): Value {
	return lang === undefined ? { text: value } : { text: value, lang };
}

/** An address, without the marks that an IRI of RDF cannot hold. */
export function uri(address: string): Value {
	return { uri: address.replace(/[\0- <>"{}|^`\\]/g, encodeURIComponent) };
}

/** A local text as labels, one for each language. */
export function about(title: LocalText): Attribute[] {
	return Object.entries(title).map(([lang, value]) => ['label', text(value, lang)]);
}

/** Letters, digits and hyphens as they are; all else as hexadecimal code points. */
function slug(name: string): string {
	return name
		.toLowerCase()
		.replace(/[^a-z0-9]/gu, (mark) =>
			mark === ' ' ? '-' : `_${mark.codePointAt(0)!.toString(16)}_`
		);
}
