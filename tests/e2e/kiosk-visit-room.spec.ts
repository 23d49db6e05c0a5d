import { lying, openKiosk, press, states, upright, isAt, wake, words } from './kiosk.ts';
import { measured, none } from './kiosk-measure.ts';
import { expect, test } from './test.ts';

test.use({ hasTouch: true });

/**
 * Texts as another language would have them. Names keep their letters: they are as long in every language.
 * What was said before is put back by the function that `unsay` names.
 */
function speak(how: 'longer' | 'hebrew'): void {
	const root = document.querySelector<HTMLElement>('.kiosk')!;
	const letters = [...'אבגדהוזחטיכלמנסעפצקרשתםןףץ'];
	const say = (text: string) => {
		if (how === 'hebrew')
			return text.replace(
				/\p{Script=Latin}/gu,
				(letter) => letters[letter.toLowerCase().charCodeAt(0) % letters.length]!
			);
		// A word alone becomes one longer word; more become more.
		const words = text.trim();
		const more = words.slice(0, Math.ceil(words.length * 0.4));
		return `${text.trimEnd()}${words.includes(' ') ? ' ' : ''}${more}`;
	};
	const said = (window.said ??= new Map());
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		if (said.has(node) || !/\p{L}/u.test(node.data)) continue;
		if (node.parentElement!.closest('svg, bdi')) continue;
		said.set(node, node.data);
		node.data = say(node.data);
	}
	if (how === 'hebrew') Object.assign(root, { dir: 'rtl', lang: 'he' });
}

function unsay(): void {
	for (const [node, text] of window.said ?? []) node.data = text;
	delete window.said;
	Object.assign(document.querySelector('.kiosk')!, { dir: 'ltr', lang: 'en' });
}

declare global {
	interface Window {
		said?: Map<Text, string>;
	}
}

const rule = {
	pitch: 0.369,
	letter: 0,
	drawn: 0,
	reach: (1220 - 800) / 0.369
};

for (const [name, viewport] of Object.entries({ upright, lying })) {
	test(`${name}: a language of longer words and one from right to left have room, in larger text too`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		await openKiosk(page);
		await wake(page);
		const looks = async (state: string) => {
			for (const how of ['hebrew', 'longer'] as const) {
				// What appears because there is more to read is said in that language too.
				for (let i = 0; i < 2; i++) {
					await page.evaluate(speak, how);
					await page.evaluate(() => new Promise(requestAnimationFrame));
				}
				expect.soft(await page.evaluate(measured, rule), `${state}, ${how}`).toEqual(none);
				await page.evaluate(unsay);
				await page.evaluate(() => new Promise(requestAnimationFrame));
			}
		};
		for (const large of [false, true]) {
			if (large) {
				await press(page, words.bar.startOver);
				await press(page, words.bar.larger);
			}
			for (const { state, go } of states) {
				await go(page);
				await isAt(page, state);
				await looks(`${state}${large ? ', larger' : ''}`);
			}
		}
	});
}
