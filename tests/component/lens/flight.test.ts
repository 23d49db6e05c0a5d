import { afterEach, expect, it, vi } from 'vitest';
import { takeOff } from '#lib/ui/lens/flight.ts';

const root = document.createElement('div');
document.body.append(root);

/** One lens: hands and handoffs at so many px from the top. */
const draw = (links: Record<string, number>, attribute = 'data-hand') => {
	root.innerHTML = Object.entries(links)
		.map(
			([id, top]) =>
				`<a ${attribute}="${id}" style="position:absolute;top:${top}px;left:9px">${id}</a>`
		)
		.join('');
};
const flying = () => [...document.querySelectorAll('.flight > *')];
/** Where a mark begins and ends, px from the top. */
const heights = (mark: Element) =>
	mark.getAnimations().flatMap(({ effect }) =>
		(effect as KeyframeEffect)
			.getKeyframes()
			.slice(0, 2)
			.map(({ transform }) => Number(/, ([-\d.]+)px/.exec(String(transform))![1]))
	);

afterEach(async () => {
	await vi.waitFor(() => expect(flying()).toEqual([]), { timeout: 2000 });
});

it('lets a mark fly from its place in one lens to its place in the next', () => {
	draw({ wiktor: 20 });
	const land = takeOff(root);
	draw({ wiktor: 200 });
	land();
	const [mark, ...others] = flying();
	expect(others).toEqual([]);
	const [from, to] = heights(mark!);
	expect(to! - from!).toBe(180);
});

it('lets what is not within the window leave over its edge, and what neither lens shows stay', () => {
	draw({ wiktor: 20, lucja: 9000 });
	const land = takeOff(root);
	draw({ wiktor: 9000, lucja: 8000 });
	land();
	expect(flying()).toHaveLength(1);
	expect(heights(flying()[0]!)[1]).toBe(innerHeight + 24);
});

it('takes the mark of a handoff, in the form of the lens that is drawn', () => {
	draw({ lends: 20 }, 'data-line');
	const land = takeOff(root);
	draw({ lends: 9000 }, 'data-line');
	root.innerHTML +=
		'<p hidden data-mark="lends">.</p><p data-mark="lends" style="position:absolute;top:100px;height:20px">.</p>';
	const [, other] = root.querySelectorAll('p');
	other!.style.margin = '0';
	land();
	expect(heights(flying()[0]!)[1]).toBe(110);
});
