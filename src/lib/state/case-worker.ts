// A thin shell around the questions of core/view: the case is read, woven and asked in a thread of its own.
import { weave } from '#lib/core/graph/weave.ts';
import type { CaseGraph } from '#lib/core/graph/types.ts';
import type { CaseRecords } from '#lib/core/schema/records.ts';
import { questionsOf, type Questions } from '#lib/core/view/questions.ts';
import type { Language } from '#lib/core/view/words/words.ts';

export interface Asked {
	id: number;
	/** Where the case lies. */
	from: string;
	language: Language;
	question: keyof Questions;
	args: readonly unknown[];
}

export type Answered = { id: number; answer: unknown } | { id: number; failed: string };

let graph: Promise<CaseGraph> | null = null;
const asked = new Map<Language, Questions>();

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
	void answer(data).then((answered) => postMessage(answered));
});

async function answer({ id, from, language, question, args }: Asked): Promise<Answered> {
	try {
		graph ??= read(from);
		const questions = asked.get(language) ?? questionsOf(await graph, language);
		asked.set(language, questions);
		const put = questions[question] as (...args: readonly unknown[]) => unknown;
		return { id, answer: put(...args) };
	} catch (error) {
		// Another question may find the network back.
		if (asked.size === 0) graph = null;
		return { id, failed: String(error) };
	}
}

/** The case of this very build: it was checked when it was built, and is not checked again. */
async function read(from: string): Promise<CaseGraph> {
	const answer = await fetch(from);
	if (!answer.ok) throw new Error(`${answer.status} ${from}`);
	const woven = weave((await answer.json()) as CaseRecords);
	if (!woven.graph) throw new Error(woven.problems.map(({ message }) => message).join('\n'));
	return woven.graph;
}
