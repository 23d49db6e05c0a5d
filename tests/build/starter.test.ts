// Another case makes a site of its own: the starter is built, and nothing of ours is left in it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { audit } from '#lib/case/audit.ts';

const ROOT = join(import.meta.dirname, '../..');
const STARTER = 'src/lib/case/starter';
const site = mkdtempSync(join(tmpdir(), 'red-booklet-site-'));
const page = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');
const { agents, handoffs, copies, sources, routes } = audit(join(ROOT, STARTER)).graph!;

beforeAll(() => {
	execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
		cwd: ROOT,
		env: { ...process.env, NODE_ENV: 'production', GRAPH_DATA: STARTER, BUILD_TO: site },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	// Half a minute by itself, several on a machine that does much else.
}, 600_000);
afterAll(() => rmSync(site, { recursive: true, force: true }));

it('has a page for everything in that case, and for nothing else', () => {
	const kinds = { node: agents, handoff: handoffs, copy: copies, source: sources, route: routes };
	for (const [kind, things] of Object.entries(kinds)) {
		expect(readdirSync(join(site, kind)).sort(), kind).toEqual([...things.keys()].sort());
	}
	expect(existsSync(join(site, 'disagreement'))).toBe(false);
});

it('tells that case on its first page, on cards, and in its files', () => {
	expect(page('')).toContain('An invented case, to be written over.');
	expect(page('')).toContain('The Courier');
	expect(page('handoff/secretary-gives-to-courier')).toContain('it weighed nothing at all');
	expect(page('routes')).toContain('One route by which the text can have come.');
	expect(readFileSync(join(site, 'data/case.json'), 'utf8')).toContain('"blue-memo"');
});

/** Words of the first case; the name of the site is not among them. */
const FIRST_CASE =
	/\bspeech\b|kremlin|khrushchev|booklet|1956|moscow|warsaw|soviet|grajewski|baranowska|angleton/gi;

/** In lower case it is what a place of any case may say of its side. */
const WEST = /\bWest/g;

it('has no word of our case in a sentence, a label or a file', () => {
	const texts = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
		(file) =>
			/\.(html|txt|csv|webmanifest|graphml|gexf|bib|ris|xml)$/.test(file) ||
			/exhibit.*json$/.test(file)
	);
	expect(texts.filter((file) => file.endsWith('.html')).length).toBeGreaterThan(20);
	const naming = texts.flatMap((file) => {
		const text = readFileSync(join(site, file), 'utf8')
			.replaceAll(/red(?:[ -]|%20|\+)booklet/gi, '')
			// What the page is made with: the names of its parts, and data that it also shows.
			.replaceAll(/<(script|style)\b.*?<\/\1>| class="[^"]*"/gs, '');
		return [...new Set([text.match(FIRST_CASE) ?? [], text.match(WEST) ?? []].flat())].map(
			(word) => `${file}: ${word}`
		);
	});
	expect(naming).toEqual([]);
});
