import { expect, test } from 'vitest';
import { fold } from '#lib/core/query/search.ts';
import { erased, layouts, typedAfter } from '#lib/core/view/kiosk/keyboard.ts';
import { loadCase } from '#lib/case/load.ts';

// Read while the file is loaded, as it takes its time.
const { agents } = loadCase();
const letters = new Set(layouts.flatMap(({ rows }) => [...rows.join('')]));

test.each(layouts.map((layout) => [layout.script, layout] as const))(
	'%s: no letter stands on two keys, and a row has at most eleven',
	(_, { rows }) => {
		const all = [...rows.join('')];
		expect(new Set(all).size).toBe(all.length);
		for (const row of rows) expect([...row].length).toBeLessThanOrEqual(11);
	}
);

test('every letter of Polish, Russian and Hebrew is there', () => {
	for (const letter of 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż') expect(letters).toContain(letter);
	for (const letter of 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя') expect(letters).toContain(letter);
	for (const letter of 'אבגדהוזחטיכךלמםנןסעפףצץקרשת') expect(letters).toContain(letter);
});

test('every hand of the case has a word that these keys write', () => {
	const folded = new Set([...letters].map(fold));
	const written = (word: string) => word.length > 1 && [...word].every((one) => folded.has(one));
	const beyond = [...agents.values()].filter(
		({ names }) => !names.some(({ value }) => fold(value).split(' ').some(written))
	);
	expect(beyond.map(({ id }) => id)).toEqual([]);
});

test('typing and taking back', () => {
	expect(typedAfter('gra', 'j')).toBe('graj');
	expect(typedAfter('', ' ')).toBe('');
	expect(typedAfter('a ', ' ')).toBe('a ');
	expect(erased('łó')).toBe('ł');
	expect(erased('')).toBe('');
	const long = 'x'.repeat(40);
	expect(typedAfter(long, 'x')).toBe(long);
});
