// The built folder as a host holds it: its files, its pages, and what they point at.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readPublicAddress } from '../../src/lib/core/view/public-address.ts';

/** The folder: of the default build, or of one that was made with these variables. */
export const build = resolve(import.meta.dirname, '../..', process.env.BUILD_TO ?? 'build');
/** As the build was told. */
const publicAddress = readPublicAddress(process.env.PUBLIC_ADDRESS);

/** Every file of the build, by its path from the root: "node/x/index.html". */
export const files: readonly string[] = readdirSync(build, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => relative(build, join(entry.parentPath, entry.name)).split(sep).join('/'))
	.filter((file) => !/\.(br|gz)$/.test(file));

/** Pages by the address that they are served at: "/", "/node/x/". */
export const pages: ReadonlyMap<string, string> = new Map(
	files
		.filter((file) => file.endsWith('index.html'))
		.map((file) => [`/${file.replace(/index\.html$/, '')}`, read(file)])
);

export function read(file: string): string {
	return readFileSync(join(build, file), 'utf8');
}

/** Bytes that a reader downloads of a file: brotli, at its best for files, quicker for the many pages. */
export const bytes = kept(
	(file) =>
		brotliCompressSync(readFileSync(join(build, file)), {
			params: { [constants.BROTLI_PARAM_QUALITY]: file.endsWith('.html') ? 9 : 11 }
		}).length
);

/** The file that an address points at, seen from a page: "node/x/index.html"; null when it is elsewhere. */
export function target(href: string, from: string): { file: string; fragment: string } | null {
	const whole = unescaped(href);
	const own = publicAddress && whole.startsWith(publicAddress);
	const url = new URL(own ? `/${whole.slice(publicAddress.length)}` : whole, `http://here${from}`);
	if (url.origin !== 'http://here') return null;
	const path = decodeURIComponent(url.pathname).slice(1);
	return {
		file: path === '' || path.endsWith('/') ? `${path}index.html` : path,
		fragment: decodeURIComponent(url.hash.slice(1))
	};
}

/** Values of an attribute in markup, of some elements only or of all: `attribute(html, 'href', 'link')`. */
export function attribute(html: string, name: string, element = '[a-z]+'): string[] {
	return [...html.matchAll(new RegExp(`<${element}\\b[^>]*`, 'g'))].flatMap(([tag]) =>
		[...tag.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1]!)
	);
}

/** Files that a page asks for before anybody does anything: scripts with all that they import, styles. */
export function firstFiles(page: string): { scripts: string[]; styles: string[] } {
	const html = pages.get(page)!;
	const named = (tags: string[], attributeName: string) =>
		tags.flatMap((tag) => attribute(tag, attributeName)).map((href) => target(href, page)!.file);
	const links = html.match(/<link\b[^>]*>/g) ?? [];
	const scripts = new Set([
		...named(
			links.filter((tag) => tag.includes('rel="modulepreload"')),
			'href'
		),
		...attribute(html, 'src', 'script').map((src) => target(src, page)!.file),
		...[...html.matchAll(/import\("([^"]+)"\)/g)].map((match) => target(match[1]!, page)!.file)
	]);
	for (const script of scripts) for (const file of imports(script)) scripts.add(file);
	return {
		scripts: [...scripts],
		// One that stands in the page already is named for later pages, but not fetched.
		styles: named(
			links.filter((tag) => tag.includes('rel="stylesheet"') && !/\sdisabled\b/.test(tag)),
			'href'
		)
	};
}

/** Files that a script cannot run without. */
export const imports = kept((script) => {
	const statements = read(script).matchAll(
		/(?:^|[;\n}])\s*(?:import|export)\s*(?:[\w$*{}\s,]+?from\s*)?["'](\.[^"']+\.js)["']/g
	);
	return [...statements].map((match) => target(match[1]!, `/${script}`)!.file);
});

/** The same answer again without reckoning: many pages share their files. */
function kept<Answer>(answer: (file: string) => Answer): (file: string) => Answer {
	const known = new Map<string, Answer>();
	return (file) => {
		if (!known.has(file)) known.set(file, answer(file));
		return known.get(file)!;
	};
}

function unescaped(text: string): string {
	return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<');
}
