// Which pages does a search engine find here? sitemaps.org, protocol 0.9.
import { element, textElement, xmlFile } from './xml.ts';

/** The pages at these addresses, all last changed on this ISO day; the protocol wants them absolute. */
export function sitemap(pages: readonly string[], changed: string): string {
	const urls = pages.map((page) =>
		element('url', {}, [textElement('loc', {}, page), textElement('lastmod', {}, changed)])
	);
	return xmlFile(element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls));
}
