// What stands in the head of a page for those who read heads: previews, reference managers, search engines, robots?
import { escaped } from './xml.ts';

/** A file or page that belongs to a page. */
export interface Linked {
	href: string;
	type?: string;
	title?: string;
}

/** Addresses are written as they shall stand: absolute, or relative to the page. */
export interface HeadTags {
	title: string;
	description: string;
	href: string;
	/** BCP 47. */
	language: string;
	locale: string;
	/** Whose page it is. */
	name: string;
	publisher: string;
	/** ISO day of the last entry in the data. */
	date: string;
	card: { href: string; width: number; height: number; alt: string };
	licence: string;
	author: string;
	/** The type of the page in schema.org. */
	type: string;
	/** Whether it is about one thing, rather than a way around. */
	article: boolean;
	describedBy: Linked[];
	items: Linked[];
	oembed: Linked | null;
}

/** Open Graph and Twitter, Dublin Core, Signposting and the discovery of oEmbed, as markup. */
export function headTags(head: HeadTags): string {
	const { title, description, href, card } = head;
	const properties: [string, string | number][] = [
		['og:title', title],
		['og:description', description],
		['og:type', head.article ? 'article' : 'website'],
		['og:url', href],
		['og:site_name', head.name],
		['og:locale', head.locale],
		['og:image', card.href],
		['og:image:type', 'image/jpeg'],
		['og:image:width', card.width],
		['og:image:height', card.height],
		['og:image:alt', card.alt]
	];
	const names: [string, string][] = [
		// Twitter reads the rest from Open Graph.
		['twitter:card', 'summary_large_image'],
		['DC.title', title],
		['DC.creator', head.publisher],
		['DC.date', head.date],
		['DC.publisher', head.name],
		['DC.language', head.language],
		['DC.identifier', href],
		['DC.rights', head.licence]
	];
	return [
		...properties.map(([property, content]) => meta('property', property, content)),
		...names.map(([name, content]) => meta('name', name, content)),
		link('cite-as', { href }),
		link('type', { href: `https://schema.org/${head.type}` }),
		link('author', { href: head.author }),
		link('license', { href: head.licence }),
		...head.describedBy.map((file) => link('describedby', file)),
		...head.items.map((file) => link('item', file)),
		...(head.oembed ? [link('alternate', head.oembed)] : [])
	].join('');
}

function meta(kind: 'name' | 'property', name: string, content: string | number): string {
	return `<meta ${kind}="${name}" content="${escaped(String(content))}" />`;
}

function link(rel: string, { href, type, title }: Linked): string {
	const attributes = Object.entries({ type, title }).map(([name, value]) =>
		value ? ` ${name}="${escaped(value)}"` : ''
	);
	return `<link rel="${rel}" href="${escaped(href)}"${attributes.join('')} />`;
}
