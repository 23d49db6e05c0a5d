import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import { building } from '$app/environment';
import browser from 'virtual:share/browser';
import type { Focus } from '#lib/core/view/link.ts';
import { factsIn } from '../../cards.server.ts';
import { Photographer } from '../../photographs.server.ts';
import { thingsWithCard } from '../../share-cards.server.ts';
import { shareFrame, shareSheet } from '../../share-sheets.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

// Without a browser there is none of them.
export const prerender = 'auto';
export const trailingSlash = 'never';

const cards = new Map<string, Focus | null>([
	['home.jpg', null],
	...thingsWithCard(factsIn(undefined)).map(
		(focus) => [`${focus.kind}/${focus.id}.jpg`, focus] as const
	)
]);
const photographer = new Photographer(shareFrame());
const taken = new Map<string, Promise<Buffer>>();

export const entries: EntryGenerator = () =>
	browser ? [...cards.keys()].map((file) => ({ file })) : [];

/** The card of a thing. */
export const GET: RequestHandler = async ({ params }) => {
	if (!browser || !cards.has(params.file)) error(404);
	// All at once, since pages of the site are asked for one by one.
	if (building && taken.size === 0) for (const file of cards.keys()) void take(file);
	const picture = await (building ? taken.get(params.file)! : take(params.file));
	return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/jpeg' } });
};

function take(file: string): Promise<Buffer> {
	const picture = photographer.photograph(shareSheet(cards.get(file)!)).catch(byDefault);
	taken.set(file, picture);
	return picture;
}

let warned = false;

/** Tags point to a card of its own, so something has to be there when the browser fails. */
function byDefault(failure: Error): Buffer {
	if (!warned) {
		process.stderr.write(
			`Share cards could not be drawn, the default stands in: ${failure.message}\n`
		);
	}
	warned = true;
	return readFileSync(join('static', 'share', 'default.jpg'));
}
