// What tests use of packages that bring no types.

declare module 'jsonld' {
	interface Options {
		format?: string;
		inputFormat?: string;
		algorithm?: string;
		documentLoader?: (url: string) => Promise<{ documentUrl: string; document: object }>;
	}
	const jsonld: {
		toRDF(document: object, options: Options): Promise<string>;
		canonize(nquads: string, options: Options): Promise<string>;
	};
	export default jsonld;
}

declare module '@citation-js/core' {
	export class Cite {
		constructor(text: string, options: { forceType: string });
		/** CSL-JSON items. */
		data: Record<string, unknown>[];
	}
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
