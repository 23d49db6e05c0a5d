// The machine of an exhibit, for tests: its server that can die, and another build to update to.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { exhibitServer } from '../../src/kiosk/server.mjs';

export const built = join(import.meta.dirname, '../../build');

/** What a built folder says it is. */
export function buildOf(folder: string): string {
	const file = readFileSync(join(folder, 'version.json'), 'utf8');
	return (JSON.parse(file) as { build: string }).build;
}

/** What the server answers in place of a file: true when it has answered. */
type Sabotage = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface Machine {
	address: string;
	/** Serves this folder from now on, at the same address. */
	serve(folder: string, sabotage?: Sabotage): Promise<void>;
	die(): Promise<void>;
	/** What the server knows of the page. */
	alive(): Promise<{ age: number | null; state: string; version: string; n: number }>;
}

/** A server of the built folder on a free port. */
export async function startMachine(): Promise<Machine> {
	let server: Server | null = null;
	let port = 0;

	async function die() {
		if (!server) return;
		const closed = once(server, 'close');
		server.close();
		server.closeAllConnections();
		server = null;
		await closed;
	}

	async function serve(folder: string, sabotage: Sabotage = () => false) {
		await die();
		server = exhibitServer(folder);
		const [answer] = server.listeners('request') as [
			(request: IncomingMessage, response: ServerResponse) => void
		];
		server.removeAllListeners('request');
		server.on('request', (request: IncomingMessage, response: ServerResponse) => {
			if (!sabotage(request, response)) answer(request, response);
		});
		server.listen(port, '127.0.0.1');
		await once(server, 'listening');
		port = (server.address() as AddressInfo).port;
	}

	await serve(built);
	const address = `http://127.0.0.1:${port}`;
	const alive = async () => {
		const answer = await fetch(`${address}/__kiosk/alive`);
		return (await answer.json()) as Awaited<ReturnType<Machine['alive']>>;
	};
	return { address, serve, die, alive };
}

/** Pages of the desk, which an exhibit does without; precompressed files are left out as well. */
const LEFT_OUT =
	/\.(br|gz)$|\/build\/(node|handoff|copy|source|disagreement|knowledge|sources|handoffs|people)(\/|$)/;

/**
 * A copy of the built folder that calls itself another build, in its pages, its scripts and its data, and whose files
 * have other addresses. A real second build would take a minute.
 */
export function otherBuild(name: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'red-booklet-other-'));
	cpSync(built, folder, { recursive: true, filter: (file) => !LEFT_OUT.test(file) });
	renameSync(join(folder, '_app/immutable'), join(folder, `_app/immutable/../${name}`));
	const changes: [RegExp, string][] = [
		[/_app\/immutable\//g, `_app/${name}/`],
		[new RegExp(buildOf(built).replace(/[+.]/g, '\\$&'), 'g'), `${name}+${name}`],
		// The object by which page and scripts find each other: scripts of another build do not start.
		[/__sveltekit_\w+/g, `__sveltekit_${name}`]
	];
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !/\.(html|js|css|json)$/.test(entry.name)) continue;
		const file = join(entry.parentPath, entry.name);
		let text = readFileSync(file, 'utf8');
		const hashes = inlineHashes(text);
		for (const [from, to] of changes) text = text.replace(from, to);
		// The policy knows the scripts and styles of a page by their hash.
		if (file.endsWith('.html'))
			inlineHashes(text).forEach((hash, i) => (text = text.replaceAll(hashes[i]!, hash)));
		if (file.endsWith('data/case.json')) text = text.replace(/^\{/, `{"build":"${name}",`);
		writeFileSync(file, text);
	}
	return folder;
}

function inlineHashes(html: string): string[] {
	return [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(
		([, , text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`
	);
}

export function remove(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
}

/** Opens the exhibit and waits until all of it is on the machine. */
export async function openWhole(page: Page, machine: Machine): Promise<void> {
	await page.goto(`${machine.address}/kiosk/`);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.locator('[data-state="attract"]').waitFor();
}

/** Addresses of everything that is kept, and their size in bytes. */
export function keptBy(page: Page): Promise<{ caches: string[]; files: Record<string, number> }> {
	return page.evaluate(async () => {
		const files: Record<string, number> = {};
		const names = await caches.keys();
		for (const name of names) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				const answer = (await cache.match(request, { ignoreVary: true }))!;
				files[new URL(request.url).pathname] = (await answer.blob()).size;
			}
		}
		return { caches: names, files };
	});
}
