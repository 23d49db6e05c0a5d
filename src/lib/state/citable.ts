import { page } from '$app/state';
import { citableOwn, citablePage, type Citable } from '#lib/core/export/csl.ts';
import { fileHref } from '#lib/core/view/href.ts';
import { shareWords } from '#lib/core/view/words/share.ts';
import { address } from './address.ts';
import { ownOnView } from './own.ts';
import { sharedLinks } from './share.ts';
import { spoken } from './spoken.ts';
import { wholeCase } from './whole-case.ts';

/** A source of the case by its id, or the page that is shown with the data’s version and today’s day; rejects where it cannot be had. */
export async function citable(source: string | null, title: string): Promise<Citable> {
	const own = ownOnView();
	if (own) return source ? ownSource(source) : ownPage(own.path, title);
	if (source) return sourceOf(source);
	const { version } = (page.data as { edition: { version: string } }).edition;
	const { link } = sharedLinks();
	return citablePage({ id: slug(link), title, version, read: { url: link, day: today() } });
}

/** A case of the reader’s own answers for itself. */
async function ownPage(path: string, title: string): Promise<Citable> {
	const { language } = spoken;
	const edition = await wholeCase.put(language, 'edition', []);
	const { title: of, version } = edition as { title: string; version: string };
	const kept = shareWords(language).citation.kept;
	return citableOwn({ id: keyOf(`own ${path}`), title, of, version, kept, day: today() });
}

async function ownSource(id: string): Promise<Citable> {
	const found = (await wholeCase.put(spoken.language, 'source', [id])) as Citable | null;
	if (!found) throw new Error(`No source "${id}".`);
	return found;
}

async function sourceOf(id: string): Promise<Citable> {
	const answer = await fetch(address(fileHref('sources.csl.json')));
	if (!answer.ok) throw new Error(`${answer.status}`);
	const found = ((await answer.json()) as Citable[]).find((item) => item.id === id);
	if (!found) throw new Error(`No source "${id}".`);
	return found;
}

/** A key for reference managers: "red-booklet-node-wiktor-grajewski". */
function slug(link: string): string {
	return keyOf(new URL(link).pathname);
}

function keyOf(path: string): string {
	const words = path.toLowerCase().match(/[a-z0-9]+/g) ?? [];
	return ['red', 'booklet', ...words].join('-').slice(0, 64).replace(/-$/, '');
}

/** The day of the reader’s own calendar, as a day number. */
function today(): number {
	const now = new Date();
	return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}
