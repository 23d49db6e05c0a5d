// Is every page valid HTML?
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { pages } from './site.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:standard'],
	rules: {
		// Valid either way; what the compiler writes is not for us to choose.
		'void-style': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'no-trailing-whitespace': 'off',
		'doctype-style': 'off',
		// A matter of house style, and of what titles have to say.
		'long-title': 'off',
		'no-inline-style': 'off'
	}
});

/** One page of each kind, the shortest and the longest: all would take a minute. */
const sample = [
	...grouped([...pages.keys()], (page) => page.split('/').slice(1, -2).join('/') || page)
].flatMap(([, alike]) => {
	const sorted = [...alike].sort((a, b) => pages.get(a)!.length - pages.get(b)!.length);
	return [...new Set([sorted[0]!, sorted.at(-1)!])];
});

it('looks at every kind of page', () => {
	expect(sample.length).toBeGreaterThan(25);
	for (const page of ['/', '/data/', '/embed/']) expect(sample).toContain(page);
});

it.each(sample)('%s is valid', async (page) => {
	const { results } = await validator.validateString(pages.get(page)!);
	const faults = results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`)
	);
	expect(faults).toEqual([]);
});

function grouped(all: readonly string[], by: (one: string) => string): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
	return groups;
}
