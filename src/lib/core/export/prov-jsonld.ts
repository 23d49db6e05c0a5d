// How do the statements of PROV stand in PROV-JSONLD (W3C Member Submission of 25 August 2024)?
import type { CaseGraph } from '../graph/types.ts';
import { provenance } from './prov.ts';
import { prefixes, type Statement, type Value } from './prov-statements.ts';

/** Where the terms of PROV-JSONLD are defined; a reader of JSON-LD fetches it. */
export const provContext = 'https://openprovenance.org/prov-jsonld/context.jsonld';

/** Properties whose values the context takes for names of things. */
const NAMED = ['type', 'role', 'location'];

/** One JSON-LD document, each account a bundle: a named graph. */
export function provJsonld(graph: CaseGraph): string {
	const { namespace, statements, bundles } = provenance(graph);
	const context = [{ ...prefixes, case: namespace }, provContext];
	const file = {
		'@context': context,
		'@graph': [
			...statements.map((one) => object(one, namespace)),
			...bundles.map((bundle) => ({
				'@context': context,
				'@type': 'Bundle',
				'@id': bundle.id,
				'@graph': bundle.statements.map((one) => object(one, namespace))
			}))
		]
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

function object({ kind, id, ends, attributes }: Statement, namespace: string): object {
	const values = new Map<string, unknown>();
	for (const [name, value] of attributes) {
		// A time stands alone; everything else is a list, as the schema of the format has it.
		if (name === 'startTime') values.set(name, (value as { value: string }).value);
		else
			values.set(name, [
				...((values.get(name) as unknown[] | undefined) ?? []),
				json(name, value, namespace)
			]);
	}
	return {
		'@type': kind,
		...(id === null ? {} : { '@id': id }),
		...ends,
		...Object.fromEntries(values)
	};
}

function json(name: string, value: Value, namespace: string): unknown {
	if (typeof value === 'string') {
		if (NAMED.includes(name)) return value;
		// Elsewhere the format knows no link, only the literal of an address.
		return { '@value': value.replace(/^case:/, namespace), '@type': 'xsd:anyURI' };
	}
	if ('uri' in value) return { '@value': value.uri, '@type': 'xsd:anyURI' };
	if ('value' in value) return { '@value': value.value, '@type': value.type };
	return value.lang === undefined
		? { '@value': value.text }
		: { '@value': value.text, '@language': value.lang };
}
