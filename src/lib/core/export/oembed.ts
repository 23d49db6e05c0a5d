// What is told to another site that wants to embed a page? oEmbed 1.0, type "rich".
import { escaped } from './xml.ts';

export interface Embeddable {
	/** What is shown, in a sentence. */
	title: string;
	/** Where readers find this site, ended by a slash. */
	address: string;
	provider: string;
	/** Absolute addresses of the page and of its embed. */
	link: string;
	embed: string;
	/** Its share card, if it has one. */
	thumbnail?: { url: string; width: number; height: number };
}

/** Width and height of a frame that nobody has given another, px. */
export const frameSize = { width: 640, height: 480 } as const;

/** The document, as JSON text. */
export function oembed({ title, address, provider, link, embed, thumbnail }: Embeddable): string {
	return JSON.stringify({
		version: '1.0',
		type: 'rich',
		title,
		provider_name: provider,
		provider_url: address,
		url: link,
		...frameSize,
		html: embedCode(embed, title),
		...(thumbnail && {
			thumbnail_url: thumbnail.url,
			thumbnail_width: thumbnail.width,
			thumbnail_height: thumbnail.height
		})
	});
}

/** The markup that puts a view into another page; the frame is as wide as the column that it stands in. */
export function embedCode(embed: string, title: string): string {
	const { width, height } = frameSize;
	// As people write it who read it.
	const src = escaped(embed).replaceAll('&#38;', '&amp;');
	return (
		`<iframe src="${src}" title="${escaped(title)}" width="${width}" height="${height}" ` +
		`style="max-width:100%;border:1px solid #1b1916" loading="lazy"></iframe>`
	);
}
