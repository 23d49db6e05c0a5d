// Everything that the exhibit needs, fetched once when its page is awake.
import type { ComponentProps } from 'svelte';
import { exhibitHref, kioskConfigHref } from '#lib/core/view/href.ts';
import { kioskConfig } from '#lib/core/view/kiosk/config.ts';
import type { Exhibit } from '#lib/core/view/kiosk/exhibit.ts';
import { languageOf, languages, type Language } from '#lib/core/view/words/language.ts';
import { address } from '#lib/state/address.ts';
import type Kiosk from '#lib/ui/kiosk/Kiosk.svelte';

export type Opened = ComponentProps<typeof Kiosk>;

/** Rejects where the build itself cannot be fetched; settings that cannot be are replaced by their defaults. */
export async function openKiosk(plain: Language): Promise<Opened> {
	const [exhibit, settings, { default: story }, { default: routes }] = await Promise.all([
		said(plain),
		text(kioskConfigHref).catch(() => null),
		import('virtual:pictures/story'),
		import('virtual:pictures/routes')
	]);
	const told = exhibit.stories.map(({ id }) => id);
	const { config, problems } = kioskConfig(settings, { languages, routes: told });
	return {
		config,
		problems,
		exhibit,
		say: (language: string) => said(languageOf(language)),
		pictures: {
			story,
			routes,
			all: async () => (await import('virtual:pictures/all')).default
		},
		version
	};
}

const known = new Map<Language, Promise<Exhibit>>();

/** What is said in a language, fetched once. */
function said(language: Language): Promise<Exhibit> {
	const found =
		known.get(language) ?? text(exhibitHref(language)).then((json) => JSON.parse(json) as Exhibit);
	known.set(language, found);
	found.catch(() => known.delete(language));
	return found;
}

/** The release that is served. */
export async function version(): Promise<string> {
	const { version: data, commit = '' } = JSON.parse(await text('/version.json')) as {
		version: string;
		commit?: string;
	};
	return [data, commit].filter(Boolean).join(' · ');
}

async function text(href: string): Promise<string> {
	const answer = await fetch(address(href));
	if (!answer.ok) throw new Error(`${answer.status} ${href}`);
	return answer.text();
}
