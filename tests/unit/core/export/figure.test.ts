import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { figure, figureName } from '#lib/core/export/figure.ts';

const parts = {
	width: 400,
	height: 300,
	title: 'Who had it?',
	description: 'Sources: a book.',
	licence: 'https://creativecommons.org/licenses/by/4.0/',
	paper: '#faf7f0',
	letters: "@font-face{font-family:'Plex'}",
	body: ['<path d="M0 0H10"/>']
};

function parsed(more: Partial<typeof parts> = {}) {
	return new DOMParser({
		errorHandler: (level, text) => {
			throw new Error(`${level}: ${String(text)}`);
		}
	}).parseFromString(figure({ ...parts, ...more }), 'image/svg+xml').documentElement;
}

describe('a figure', () => {
	it('carries title, words, licence, letters and drawing in one well-formed file', () => {
		const svg = parsed();
		const text = (name: string) => svg.getElementsByTagName(name)[0]?.textContent;
		expect(text('title')).toBe('Who had it?');
		expect(text('desc')).toBe('Sources: a book.');
		expect(text('style')).toBe("@font-face{font-family:'Plex'}");
		expect(svg.getElementsByTagName('cc:license')[0]?.getAttribute('resource')).toBe(parts.licence);
		expect(svg.getElementsByTagName('path')).toHaveLength(1);
		expect(svg.getAttribute('viewBox')).toBe('0 0 400 300');
	});

	it('lets no title or style break out of its element', () => {
		const svg = parsed({
			title: '</title><script>1</script>',
			letters: '</style><script>1</script>'
		});
		expect(svg.getElementsByTagName('script')).toHaveLength(0);
		expect(svg.getElementsByTagName('title')[0]?.textContent).toBe('</title><script>1</script>');
	});

	it('leaves out what it was not given', () => {
		const svg = parsed({ licence: '', letters: '' });
		expect(svg.getElementsByTagName('metadata')).toHaveLength(0);
		expect(svg.getElementsByTagName('style')).toHaveLength(0);
	});
});

it.each([
	['https://example.org/node/wiktor-grajewski/', 'red-booklet-node-wiktor-grajewski.svg'],
	[
		'http://localhost:4173/?show=all&on=1956-04-13#claims',
		'red-booklet-show-all-on-1956-04-13.svg'
	],
	['https://example.org/', 'red-booklet.svg'],
	[`https://example.org/?q=${'../'.repeat(60)}x`, 'red-booklet-q-x.svg']
])('a file of %s is called %s', (address, name) => {
	expect(figureName(address, 'svg')).toBe(name);
});
