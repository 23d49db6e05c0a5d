// What shape has a piece of JSON-LD?

/** A node of JSON-LD. */
export type Linked = { '@type': string | string[] } & { [property: string]: unknown };
