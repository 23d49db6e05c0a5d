// A thin shell around what reads and writes files, in a thread of its own that can be ended at any time.
import * as z from 'zod';
import { formats } from '#lib/case/export/formats.ts';
import { weave } from '#lib/core/graph/weave.ts';
import { fromCanonicalJson } from '#lib/core/export/canonical-json.ts';
import { MOST, type Chosen, type FilesAnswered, type FilesAsked } from '../protocol.ts';
import { verdictOn } from './verdict.ts';

// Nothing is ever compiled from what a file says, not even a faster check of it.
z.config({ jitless: true });

addEventListener('message', ({ data }: MessageEvent<FilesAsked>) => {
	void answer(data).then((answered) => postMessage(answered));
});

async function answer(asked: FilesAsked): Promise<FilesAnswered> {
	try {
		if (asked.ask === 'check') return { verdict: await checked(asked.chosen, asked.today) };
		const { graph } = weave(fromCanonicalJson(asked.json));
		const made = formats[asked.format].files[asked.file]!(graph!);
		return { content: made };
	} catch (cause) {
		return { failed: String(cause) };
	}
}

/** Sizes are known before anything is read. */
async function checked(chosen: Chosen[], today: string) {
	const bytes = chosen.reduce((sum, { file }) => sum + file.size, 0);
	if (bytes > MOST.bytes) {
		const refusal = { why: 'size', most: MOST.bytes } as const;
		return { verdict: 'refused', refusal } as const;
	}
	if (chosen.length > MOST.files) {
		const refusal = { why: 'many', most: MOST.files } as const;
		return { verdict: 'refused', refusal } as const;
	}
	const given = new Map<string, Uint8Array>();
	for (const { path, file } of chosen) given.set(path, new Uint8Array(await file.arrayBuffer()));
	return verdictOn(given, today);
}
