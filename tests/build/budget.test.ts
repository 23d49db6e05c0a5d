import { expect, it } from 'vitest';
import { bytes, files, firstFiles, imports, pages, read } from './site.ts';

const KB = 1024;
const sum = (of: string[]) => of.map(bytes).reduce((all, one) => all + one, 0);
/** A worker is fetched for a question that somebody asks; pages are measured without it. */
const isWorker = (file: string) => file.includes('/workers/');
const scriptsWith = (text: string) =>
	files.filter((file) => file.endsWith('.js') && !isWorker(file) && read(file).includes(text));
/** What a page fetches once it is awake: the live picture, and what it is drawn with. */
const later = { picture: scriptsWith('xMidYMid'), cytoscape: scriptsWith('autounselectify') };

it.each(Object.entries(later))('keeps the %s in one file of its own', (_, scripts) => {
	expect(scripts).toHaveLength(1);
});

it.each(['ZodError', 'YAMLParseError', 'xmldecl'])(
	'keeps what reads files of one’s own (%s) in a worker that only their page starts',
	(text) => {
		expect(scriptsWith(text)).toEqual([]);
		expect(files.filter((file) => isWorker(file) && read(file).includes(text))).toHaveLength(1);
	}
);

it('sends at most 40 KB of HTML and CSS before the picture is on the screen, on every page', () => {
	expect(pages.size).toBeGreaterThan(50);
	// Compressing well takes its time, and the longest pages are the heaviest.
	const longest = [...pages].sort(([, a], [, b]) => b.length - a.length).slice(0, 30);
	const sizes = [['/'], ...longest].map(([page = '/']) => ({
		page,
		size: bytes(`${page.slice(1)}index.html`) + sum(firstFiles(page).styles)
	}));
	isWithin(sizes, 40);
});

it('sends at most 60 KB of JavaScript before interaction, on every page', () => {
	const sizes = [...pages.keys()].map((page) => ({ page, size: sum(firstFiles(page).scripts) }));
	expect(firstFiles('/').scripts.length, 'scripts of the home page').toBeGreaterThan(5);
	isWithin(sizes, 60);
});

it('sends at most 190 KB of JavaScript until the picture can be moved', () => {
	const withPicture = [...pages].filter(([, html]) => html.includes('class="picture'));
	expect(withPicture.length).toBeGreaterThan(50);
	const sizes = withPicture.map(([page]) => {
		const scripts = new Set([...firstFiles(page).scripts, ...Object.values(later).flat()]);
		for (const script of scripts) for (const file of imports(script)) scripts.add(file);
		return { page, size: sum([...scripts]) };
	});
	isWithin(sizes, 190);
});

/** The heaviest page keeps within a budget, in KB. */
function isWithin(sizes: { page: string; size: number }[], budget: number): void {
	const worst = sizes.reduce((a, b) => (b.size > a.size ? b : a));
	expect(worst.size / KB, worst.page).toBeLessThanOrEqual(budget);
}
