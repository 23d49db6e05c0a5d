import { expect, it } from 'vitest';
import { facts } from '#lib/core/view/card/facts.ts';
import { home } from '#lib/core/view/link.ts';
import { plain } from '#lib/core/view/prose.ts';
import { traced } from '#lib/core/view/tracing/asked-routes.ts';
import { hinges } from '#lib/core/view/tracing/hinges.ts';
import { graphOf, type CaseText } from '../../../../graph-of.ts';

function hung(handoffs: CaseText['handoffs'], to: string, without: string[] = []) {
	const graph = graphOf({ origin: ['a'], handoffs });
	return hinges(traced(facts(graph, 'en'), without), { ...home, to: [to] }).map((one) => ({
		...one,
		rows: Object.fromEntries(one.rows.map(({ part, tells }) => [part, tells.map(plain).join(' ')]))
	}));
}

const fork = {
	h1: 'a -send c1-> b',
	h2: 'b -send c1-> c',
	h3: 'b -send c1-> d',
	h4: 'c -send c1-> z',
	h5: 'd -send c1-> z'
};

it('names the hand and the handoff that every route needs, once where no gap plays a part', () => {
	const [one, ...more] = hung(fork, 'z');
	expect(more).toEqual([]);
	expect(one!.lead).toBe('No gap plays a part here.');
	expect(one!.rows).toMatchObject({
		agents: 'Without b no route is left. Without b none is certain in its order.',
		handoffs:
			'Without “A sends c1 to b” no route is left. Without “A sends c1 to b” none is certain in its order.'
	});
});

it('tells how many it takes at once where no single one is enough', () => {
	const [one] = hung({ ...fork, h6: 'a -send c1-> z' }, 'z');
	expect(one!.rows.handoffs).toBe(
		'No single handoff is indispensable. No single handoff is needed for a certain one. ' +
			'It takes two at once: “A sends c1 to b” and “A sends c1 to z”.'
	);
	expect(one!.rows.agents).toMatch(/Even without any three some route is left\.$/);
});

it('keeps gaps left open and gaps closed apart', () => {
	const [open, closed] = hung({ h1: 'x -send c1-> z' }, 'z');
	expect(open!.rows.agents).toContain('Without x no route is left.');
	expect(closed!.all).toBe('There is no route at all: every one begins with a gap.');
	const four = Object.fromEntries(
		['p', 'q', 'r', 's'].map((hand, i) => [`h${i}`, `${hand} -send c${i}-> z`])
	);
	// Each by its own account, so that not even the sources are the same.
	expect(hung(four, 'z')[0]!.rows.agents).toMatch(/^No single hand is indispensable\./);
});

it('takes what is struck as gone already', () => {
	const [one] = hung(fork, 'z', ['d']);
	expect(one!.rows.agents).toBe(
		'Without any one of these no route is left: b and c. ' +
			'Without any one of these none is certain in its order: b and c.'
	);
});
