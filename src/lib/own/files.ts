// How are the reader's files read and written? In a worker that is ended when it takes too long.
import type { Chosen, FilesAnswered, FilesAsked, Verdict } from './protocol.ts';
import type { FormatName } from './formats.ts';

/** Seconds; a case of five hundred hands takes five on a slow device. */
const LONGEST = 40;

/** A check that can be ended; ended, it never answers. */
export interface Check {
	verdict: Promise<Verdict>;
	stop: () => void;
}

/** Checks files that were chosen. `today` is an ISO day. */
export function check(chosen: Chosen[], today: string): Check {
	const { answer, stop } = ask({ ask: 'check', chosen, today });
	const verdict = answer.then(
		(answered): Verdict =>
			'verdict' in answered ? answered.verdict : { verdict: 'refused', refusal: { why: 'failed' } },
		(cause): Verdict => ({
			verdict: 'refused',
			refusal: cause instanceof TooLong ? { why: 'time', seconds: LONGEST } : { why: 'failed' }
		})
	);
	return { verdict, stop };
}

/** The content of a file of a case in a format; rejects where it cannot be written. */
export async function written(
	json: string,
	format: FormatName,
	file: string
): Promise<string | Uint8Array<ArrayBuffer>> {
	const answered = await ask({ ask: 'write', json, format, file }).answer;
	if ('content' in answered) return answered.content;
	throw new Error('failed' in answered ? answered.failed : 'No content.');
}

class TooLong extends Error {}

function ask(asked: FilesAsked): { answer: Promise<FilesAnswered>; stop: () => void } {
	const worker = new Worker(new URL('./worker/files-worker.ts', import.meta.url), {
		type: 'module'
	});
	let timer: ReturnType<typeof setTimeout>;
	const stop = () => {
		clearTimeout(timer);
		worker.terminate();
	};
	const answer = new Promise<FilesAnswered>((resolve, reject) => {
		timer = setTimeout(() => reject(new TooLong()), LONGEST * 1000);
		worker.addEventListener('message', ({ data }: MessageEvent<FilesAnswered>) => resolve(data));
		worker.addEventListener('error', () => reject(new Error('The worker failed.')));
		worker.postMessage(asked);
	}).finally(stop);
	return { answer, stop };
}
