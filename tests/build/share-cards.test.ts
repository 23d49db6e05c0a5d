import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build, files, pages } from './site.ts';

const KINDS = ['node', 'handoff', 'copy', 'source', 'route', 'disagreement'];
const cards = files.filter((file) => file.startsWith('share/') && file.endsWith('.jpg'));
const bytesOf = (file: string) => readFileSync(join(build, file));

it('has a card for every thing that has a page, one for the site, and one for whatever has none', () => {
	const things = [...pages]
		.filter(([, html]) => !/http-equiv="refresh"|name="robots" content="noindex"/.test(html))
		.flatMap(([page]) => {
			const [, kind = '', id = ''] = /^\/([a-z]+)\/([^/]+)\/$/.exec(page) ?? [];
			return KINDS.includes(kind) ? [`share/${kind}/${id}.jpg`] : [];
		});
	const wanted = [...things, 'share/home.jpg', 'share/default.jpg'];
	expect(wanted.length).toBeGreaterThan(400);
	expect(wanted.filter((file) => !cards.includes(file))).toEqual([]);
	expect(cards.filter((file) => !wanted.includes(file))).toEqual([]);
});

it('draws every card 1200 by 630 px, as a JPEG of at most 300 KB', () => {
	const wrong = cards.flatMap((file) => {
		const bytes = bytesOf(file);
		const { width, height } = sizeOf(bytes);
		const fits = width === 1200 && height === 630 && bytes.length <= 300 * 1024;
		return fits ? [] : [`${file}: ${width} by ${height}, ${bytes.length} bytes`];
	});
	expect(wrong).toEqual([]);
});

it('draws no two cards alike', () => {
	const seen = new Map<string, string>();
	const same = cards.flatMap((file) => {
		const text = bytesOf(file).toString('base64');
		const other = seen.get(text);
		seen.set(text, file);
		return other ? [`${file} is ${other}`] : [];
	});
	expect(same).toEqual([]);
});

it('ships nothing of what draws them to readers', () => {
	const scripts = files.filter((file) => file.endsWith('.js'));
	expect(scripts.length).toBeGreaterThan(20);
	const shipped = scripts.filter((file) =>
		/playwright|fontsource\/ibm-plex-sans\/files/.test(bytesOf(file).toString())
	);
	expect(shipped).toEqual([]);
});

/** Width and height as the first frame of a JPEG says them (ISO/IEC 10918-1, B.2.2). */
function sizeOf(bytes: Buffer): { width: number; height: number } {
	let at = 2;
	while (bytes[at] === 0xff) {
		const marker = bytes[at + 1]!;
		if (marker >= 0xc0 && marker <= 0xc2) {
			return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
		}
		at += 2 + bytes.readUInt16BE(at + 2);
	}
	return { width: 0, height: 0 };
}
