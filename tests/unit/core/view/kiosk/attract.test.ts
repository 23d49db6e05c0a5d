import { expect, test } from 'vitest';
import { beatsOf, drawnAt, drift, passAfter, themeOf } from '#lib/core/view/kiosk/attract.ts';
import { drawings } from '../../../../../src/routes/pictures.server.ts';

const { stage, tall } = drawings.story().pictures;
const beats = beatsOf(stage, tall, (handoff) => `It is told: ${handoff}`, {
	first: 'The speech',
	last: 'The finding'
});

test('the speech comes first, then word of mouth, then the booklet, the finding last', () => {
	const said = beats.map(({ caption }) => caption.replace('It is told: ', ''));
	expect(said[0]).toBe('The speech');
	expect(said.at(-1)).toBe('The finding');
	const drawn = new Set(tall.lines.map(({ handoff }) => handoff));
	expect(said.slice(1, -1)).toEqual([...stage.word, ...stage.spine].filter((id) => drawn.has(id)));
});

test('at the end all of it is there, and every mark came once', () => {
	const { before, fresh } = drawnAt(tall, beats, beats.length - 1);
	for (const what of ['nodes', 'lines', 'gaps', 'ties'] as const) {
		const ids = [...before[what], ...fresh[what]].map(({ id }) => id).sort();
		expect(ids).toEqual(tall[what].map(({ id }) => id).sort());
	}
});

test('no line comes before both its hands', () => {
	beats.forEach((_, at) => {
		const { before, fresh } = drawnAt(tall, beats, at);
		const there = new Set([...before.nodes, ...fresh.nodes].map(({ id }) => id));
		for (const { from, to } of [...before.lines, ...fresh.lines])
			expect(there.has(from) && there.has(to)).toBe(true);
	});
});

test('light and dark take turns, and the picture does not lie twice in one place', () => {
	let pass = { round: 0, beat: 0 };
	const themes = new Set<string>();
	const places = new Set<string>();
	for (let i = 0; i < beats.length * 4; i++) {
		themes.add(`${pass.round % 2} ${themeOf(pass)}`);
		const { x, y } = drift(pass);
		expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(8);
		places.add(`${x} ${y}`);
		pass = passAfter(pass, beats.length);
	}
	expect(pass).toEqual({ round: 4, beat: 0 });
	expect([...themes].sort()).toEqual(['0 light', '1 dark']);
	expect(places.size).toBeGreaterThan(beats.length);
});
