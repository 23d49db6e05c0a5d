// How does any text stand in an XML 1.0 file without breaking it?

/** Attributes of a tag; an absent value leaves its attribute out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** `<name a="b">…</name>`, each child on lines of its own; without children an empty tag. */
export function element(name: string, attributes: Attributes, children: string[] = []): string {
	const tag = `<${name}${attributeText(attributes)}`;
	if (children.length === 0) return `${tag}/>`;
	const inner = children.flatMap((child) => child.split('\n')).map((line) => `\t${line}`);
	return [`${tag}>`, ...inner, `</${name}>`].join('\n');
}

/** `<name a="b">text</name>` on one line. */
export function textElement(name: string, attributes: Attributes, text: string): string {
	return `<${name}${attributeText(attributes)}>${escaped(text)}</${name}>`;
}

/** A whole file around its root element. */
export function xmlFile(root: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/**
 * Text for content and attributes alike. Line ends and tabs become references, because a parser
 * would make spaces of them in an attribute, and some, as of XML 1.1, one line end of all its kinds; what XML 1.0 cannot hold at all becomes U+FFFD.
 */
export function escaped(text: string): string {
	return text
		.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
		.replace(/[&<>"'\t\n\r\x85\u2028]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function attributeText(attributes: Attributes): string {
	return Object.entries(attributes)
		.filter(([, value]) => value !== null && value !== undefined)
		.map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
		.join('');
}
