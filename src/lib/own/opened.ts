// What of a reader's own case is needed before any page of it can be shown?
import type { Pictures } from '#lib/core/view/arrangement.ts';
import type { Maps } from '#lib/core/view/atlas-picture.ts';
import type { Edition } from '#lib/core/view/edition.ts';
import type { Whole } from '#lib/core/view/part.ts';
import type { Language } from '#lib/core/view/words/words.ts';
import { wholeCase } from '#lib/state/whole-case.ts';
import { keptCases } from './kept-cases.svelte.ts';
import type { OwnPage } from './page.ts';
import type { OwnQuestions } from './questions.ts';

/** Seconds for one question; then the worker is ended, whatever it is at. */
const LONGEST = 90;

export interface Opened {
	state: 'open';
	key: string;
	edition: Edition;
	story: Pictures;
	/** Everybody at once: drawn when it is first asked for. */
	whole: () => Promise<Whole>;
	/** Whether the map shows any of its places; then it is placed when it is first asked for. */
	mapped: boolean;
	maps: () => Promise<Maps>;
}

export type Own = { state: 'waiting' | 'gone' | 'failed' } | Opened;

/** The case of a key and what stands at a path of it. Never throws. */
export async function opened(
	key: string | null,
	path: string,
	language: Language
): Promise<{ own: Own; shown: OwnPage | null }> {
	if (key === null || (wholeCase.key !== key && !(await begun(key)))) {
		return { own: { state: 'gone' }, shown: null };
	}
	try {
		// The same object as long as it is the same case: its picture keeps its canvas from page to page.
		if (last?.key !== key) last = await first(key, language);
		return { own: last, shown: await ask(language, 'page', path) };
	} catch {
		return { own: { state: 'failed' }, shown: null };
	}
}

let last: Opened | null = null;

/** Whether there is such a case, which answers from now on. */
async function begun(key: string): Promise<boolean> {
	const text = await keptCases.text(key);
	if (text === null) return false;
	const from = new Blob([text], { type: 'application/json' });
	wholeCase.open({ key, from: () => from, start });
	return true;
}

async function first(key: string, language: Language): Promise<Opened> {
	const [edition, story, mapped] = await Promise.all([
		ask(language, 'edition'),
		ask(language, 'story'),
		ask(language, 'mapped')
	]);
	const whole = () => ask(language, 'whole');
	const maps = () => ask(language, 'maps');
	return { state: 'open', key, edition, story, whole, mapped, maps };
}

function start(): Worker {
	return new Worker(new URL('./worker/own-worker.ts', import.meta.url), { type: 'module' });
}

function ask<Q extends keyof OwnQuestions>(
	language: Language,
	question: Q,
	...args: Parameters<OwnQuestions[Q]>
): Promise<ReturnType<OwnQuestions[Q]>> {
	const timer = setTimeout(
		() => wholeCase.stop(new Error('The case takes too long.')),
		LONGEST * 1000
	);
	return wholeCase.put(language, question, args).finally(() => clearTimeout(timer)) as Promise<
		ReturnType<OwnQuestions[Q]>
	>;
}
