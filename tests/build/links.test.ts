import { expect, it } from 'vitest';
import { attribute, files, pages, read, target } from './site.ts';

const known = new Set(files);
const ids = new Map([...pages].map(([page, html]) => [page, new Set(attribute(html, 'id'))]));

it('leads nowhere by no link, fragments included', () => {
	const dead = [...pages].flatMap(([page, html]) =>
		[...new Set(['href', 'src', 'action'].flatMap((name) => attribute(html, name)))].flatMap(
			(href) => {
				const to = target(href, page);
				if (!to) return [];
				if (!known.has(to.file)) return [`${page}: ${href}`];
				const place = ids.get(`/${to.file.replace(/index\.html$/, '')}`);
				return to.fragment && !place?.has(to.fragment) ? [`${page}: ${href}`] : [];
			}
		)
	);
	expect(dead).toEqual([]);
});

it('has no page without a way to it', () => {
	const reached = new Set(
		[...pages].flatMap(([page, html]) =>
			[...new Set(attribute(html, 'href', 'a'))].map((href) => target(href, page)?.file)
		)
	);
	const lost = [...pages.keys()].filter((page) => !reached.has(`${page.slice(1)}index.html`));
	expect(lost.filter((page) => !isRedirect(page))).toEqual([]);
});

it('asks no other origin for anything', () => {
	const elsewhere = (urls: string[]) => urls.filter((url) => /^(https?:)?\/\//i.test(url));
	const asked = files.flatMap((file) => {
		if (!/\.(html|css|js|svg)$/.test(file)) return [];
		const text = read(file);
		const urls = file.endsWith('.html')
			? [
					...attribute(text, 'src'),
					...attribute(text, 'srcset'),
					...(text.match(/<link\b[^>]*>/g) ?? [])
						.filter(
							(tag) =>
								!/rel="(canonical|license|cite-as|type|author|describedby|item|alternate)"/.test(
									tag
								)
						)
						.flatMap((tag) => attribute(tag, 'href')),
					...attribute(text, 'action', 'form')
				]
			: file.endsWith('.js')
				? [...text.matchAll(/(?:import|fetch|Worker|sendBeacon)\(\s*[`"']([^`"']+)/g)].map(
						(match) => match[1]!
					)
				: [...text.matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')]+)/g)].map(
						(match) => match[1]!
					);
		return elsewhere(urls).map((url) => `${file}: ${url}`);
	});
	expect(asked).toEqual([]);
});

it('gives every page a title, a description and a policy of its own', () => {
	const heads = [...pages].map(([page, html]) => ({
		page,
		title: /<title>([^<]+)<\/title>/.exec(html)?.[1],
		isDescribed: /<meta name="description" content="[^"]{20,}"/.test(html),
		isGuarded: /<meta http-equiv="content-security-policy" content="default-src 'none'/.test(html)
	}));
	expect(heads.filter(({ title }) => !title)).toEqual([]);
	const things = heads.filter(({ page }) => !isRedirect(page));
	expect(things.filter(({ isDescribed, isGuarded }) => !isDescribed || !isGuarded)).toEqual([]);
	const titles = things.map(({ title }) => title);
	expect(
		titles.filter((title, i) => titles.indexOf(title) !== i),
		'titles met twice'
	).toEqual([]);
});

/** The page of an id that has moved or was withdrawn: nobody links to it any more. */
function isRedirect(page: string): boolean {
	return /http-equiv="refresh"|name="robots" content="noindex"/.test(pages.get(page)!);
}
