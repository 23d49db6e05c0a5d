import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { main } from '#lib/case/cli.ts';
import {
	DiffJson,
	IndispensableJson,
	ReachJson,
	TraceJson,
	WhatIfJson
} from '#lib/case/trace/shape.ts';

const TINY = join(import.meta.dirname, '../../fixtures/tiny');

function run(...args: string[]): { code: number; text: string } {
	const lines: string[] = [];
	return { code: main(args, (line) => lines.push(line)), text: lines.join('\n') };
}

beforeAll(() => {
	vi.stubEnv('GRAPH_DATA', TINY);
	return () => vi.unstubAllEnvs();
});

describe('questions on the command line', () => {
	test.each([
		['trace', ['--ruled-out', '--what', 'gist', '--rank', 'evidence'], TraceJson],
		['trace', ['--without', 'agency'], TraceJson],
		['reach', ['--on', '1956-04-13'], ReachJson],
		['reach', ['--from', 'friend'], ReachJson],
		['indispensable', ['--what=gist', '--no-gaps'], IndispensableJson],
		['what-if', ['--without', 'friend,memoir#c1'], WhatIfJson],
		['diff', ['--as-told-by', 'memoir', '--against', 'wire'], DiffJson]
	] as const)('%s %j answers in the documented shape', (name, args, shape) => {
		const { code, text } = run(name, ...args, '--json');
		expect(code).toBe(0);
		expect(shape.safeParse(JSON.parse(text)).error).toBeUndefined();
		const said = run(name, ...args);
		expect([said.code, said.text.startsWith('{')]).toEqual([0, false]);
	});

	test('trace names every hand, with ISO days and no infinity', () => {
		const found = TraceJson.parse(JSON.parse(run('trace', '--json').text));
		expect(found.question.from).toEqual(['author']);
		expect(found.routes.length).toBeGreaterThan(0);
		for (const route of found.routes) {
			expect(route.hands.length).toBeGreaterThan(1);
			expect(route.arrival.first).toMatch(/^\d{4}-\d\d-\d\d$/);
		}
	});

	test('a folder can be named', () => {
		vi.stubEnv('GRAPH_DATA', '/nowhere');
		expect(run('trace', '--case', TINY).code).toBe(0);
		vi.stubEnv('GRAPH_DATA', TINY);
	});

	test.each([
		[['trace', '--form', 'author'], 'There is no option "--form". Did you mean "--from"?'],
		[['trace', '--from', 'auther'], 'There is no agent "auther". Did you mean "author"?'],
		[['trace', '--from', 'est'], 'Did you mean "east"?'],
		[['trace', '--what', 'gits'], '--what is one of text, gist. Did you mean "gist"?'],
		[['trace', '--rank', 'speed'], '--rank is one of hands, arrival, elapsed, evidence.'],
		[['trace', '--from'], '--from needs a value.'],
		[['trace', '--from', '--json'], '--from needs a value.'],
		[['trace', '--json=yes'], '--json takes no value.'],
		[['trace', 'author'], '"author" belongs to no option.'],
		[['reach', '--to', 'agency'], 'There is no option "--to".'],
		[['reach', '--on', '13 April'], '--on is a day like 1956-04-13, not "13 April".'],
		[['reach', '--as-told-by', 'memoirs'], 'There is no account "memoirs". Did you mean "memoir"?'],
		[['what-if'], 'what-if needs --without.'],
		[['what-if', '--without', 'frend'], 'Did you mean "friend"?'],
		[['diff', '--as-told-by', 'memoir'], 'diff needs --as-told-by and --against.']
	])('%j is told what is wrong', (args, message) => {
		const { code, text } = run(...args);
		expect(code).toBe(2);
		expect(text).toContain(message);
		expect(text).toContain('Usage:');
	});
});
