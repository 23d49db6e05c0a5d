// What is said between a page and the worker that reads a reader's own files?
import type { FormatName } from './formats.ts';

/**
 * More than this is not read, packed or unpacked: a parser wants hundreds of times as much memory. The
 * largest case that we know has half a megabyte.
 */
export const MOST = { bytes: 5_000_000, files: 2_000 } as const;

/** A file that was chosen, by its path from the folder that was chosen. */
export interface Chosen {
	path: string;
	file: Blob;
}

/** One thing wrong, where it stands, and what to write instead. */
export interface Fault {
	file: string;
	line: number;
	column: number;
	code: string;
	severity: 'error' | 'warning';
	message: string;
}

/** What a case does not have, or has otherwise, that its file had. */
export type Loss =
	| { kind: 'graph' }
	| { kind: 'dayless' }
	| { kind: 'settings' }
	| { kind: 'clashing'; count: number }
	| { kind: 'columns'; columns: string[] }
	| { kind: 'loops'; count: number };

/** Why files were not looked into at all. */
export type Refusal =
	| { why: 'size'; most: number }
	| { why: 'many'; most: number }
	| { why: 'archive'; message: string }
	| { why: 'nothing' }
	| { why: 'mixed' }
	| { why: 'time'; seconds: number }
	| { why: 'failed' };

export interface Sound {
	verdict: 'sound';
	title: string;
	hands: number;
	handoffs: number;
	sources: number;
	/** The whole case as canonical JSON. */
	json: string;
	warnings: Fault[];
	losses: Loss[];
	/** Files that are no part of a case. */
	passedOver: string[];
}

export interface Faulty {
	verdict: 'faulty';
	/** The first of them. */
	faults: Fault[];
	errors: number;
	warnings: number;
	passedOver: string[];
}

export type Verdict = Sound | Faulty | { verdict: 'refused'; refusal: Refusal };

export type FilesAsked =
	| { ask: 'check'; chosen: Chosen[]; today: string }
	| { ask: 'write'; json: string; format: FormatName; file: string };

export type FilesAnswered =
	{ verdict: Verdict } | { content: string | Uint8Array<ArrayBuffer> } | { failed: string };
