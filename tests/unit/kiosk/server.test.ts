import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exhibitServer } from '../../../src/kiosk/server.mjs';

const build = mkdtempSync(join(tmpdir(), 'red-booklet-built-'));
let clock = 1000;
const start = async () => {
	const server = exhibitServer(build, { now: () => clock }).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return { server, port: (server.address() as AddressInfo).port };
};
let running: Awaited<ReturnType<typeof start>>;

beforeAll(async () => {
	const files = {
		'index.html': '<p>home</p>',
		'404.html': '<p>nothing</p>',
		'kiosk/index.html': '<p>exhibit</p>',
		'_app/immutable/a.js': 'export {}'
	};
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(join(build, file, '..'), { recursive: true });
		writeFileSync(join(build, file), text);
	}
	running = await start();
});

afterAll(() => {
	running.server.close();
	rmSync(build, { recursive: true });
});

interface Answer {
	status: number | undefined;
	headers: IncomingMessage['headers'];
	text: string;
}

/** An answer of the server; the name that it is called by can be another. */
async function ask(
	path: string,
	{ method = 'GET', host = '', at = running.port } = {}
): Promise<Answer> {
	const asked = request({
		host: '127.0.0.1',
		port: at,
		path,
		method,
		headers: { host: host || `127.0.0.1:${at}` },
		agent: false
	}).end();
	const [response] = (await once(asked, 'response')) as [IncomingMessage];
	let text = '';
	for await (const part of response.setEncoding('utf8')) text += part;
	return { status: response.statusCode, headers: response.headers, text };
}

describe('the server of an exhibit', () => {
	it.each([
		['/', 200, 'home'],
		['/kiosk/', 200, 'exhibit'],
		['/kiosk/?x=1', 200, 'exhibit'],
		['/kiosk', 308, ''],
		['/nowhere', 404, 'nothing'],
		['/%00', 404, 'nothing'],
		['/%ff/', 404, 'nothing'],
		['/../../etc/passwd', 404, 'nothing'],
		['/..%2f..%2fetc%2fpasswd', 404, 'nothing'],
		['/__kiosk/', 404, ''],
		['/__kiosk/else', 404, '']
	])('answers %s with %d', async (path, status, text) => {
		const answer = await ask(path);
		expect(answer.status).toBe(status);
		expect(answer.text).toContain(text);
	});

	it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s for a page', async (method) => {
		expect((await ask('/kiosk/', { method })).status).toBe(405);
	});

	it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', '[::1]:80'])(
		'refuses to be called %s',
		async (host) => {
			expect((await ask('/kiosk/', { host })).status).toBe(421);
			expect((await ask('/__kiosk/heartbeat?state=evil', { host })).status).toBe(421);
		}
	);

	it('answers to localhost too', async () => {
		expect((await ask('/kiosk/', { host: `localhost:${running.port}` })).status).toBe(200);
	});

	it.each(['/kiosk/', '/nowhere', '/_app/immutable/a.js', '/__kiosk/alive'])(
		'locks %s by its headers',
		async (path) => {
			const { headers } = await ask(path);
			expect(headers).toMatchObject({
				'x-content-type-options': 'nosniff',
				'referrer-policy': 'no-referrer',
				'cross-origin-opener-policy': 'same-origin'
			});
			expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
			expect(headers['content-security-policy']).toContain("connect-src 'self'");
			const allowed = String(headers['permissions-policy'])
				.split(', ')
				.filter((feature) => !feature.endsWith('=()'));
			expect(allowed).toEqual(['fullscreen=(self)', 'screen-wake-lock=(self)']);
			expect(headers).not.toHaveProperty('set-cookie');
			expect(headers).not.toHaveProperty('x-powered-by');
		}
	);

	it('lets only files be kept whose name changes with them', async () => {
		const kept = async (path: string) => (await ask(path)).headers['cache-control'];
		expect(await kept('/kiosk/')).toBe('no-cache');
		expect(await kept('/_app/immutable/a.js')).toContain('immutable');
		expect(await kept('/__kiosk/alive')).toBe('no-store');
	});
});

describe('the settings of the machine', () => {
	it('are those of the build, until the machine has a file of its own, read anew each time', async () => {
		writeFileSync(join(build, 'kiosk.json'), '{"pixelPitch":1}');
		expect((await ask('/kiosk.json')).text).toBe('{"pixelPitch":1}');
		const own = `${build}-own.json`;
		const server = exhibitServer(build, { settings: own }).listen(0, '127.0.0.1');
		await once(server, 'listening');
		const { port: at } = server.address() as AddressInfo;
		expect((await ask('/kiosk.json', { at })).status).toBe(404);
		for (const text of ['{"pixelPitch":2}', '{"pixelPitch":0.25}']) {
			writeFileSync(own, text);
			expect((await ask('/kiosk.json', { at })).text).toBe(text);
		}
		server.close();
		rmSync(own);
	});
});

describe('how the page is doing', () => {
	const alive = async (at: number) => {
		const { text } = await ask('/__kiosk/alive', { at });
		return JSON.parse(text) as object;
	};

	it('is unknown until the first beat, then its age is told, whatever the time of day', async () => {
		const { server, port } = await start();
		clock += 5000;
		expect(await alive(port)).toEqual({ age: null, up: 5, state: null, version: null, n: null });
		const beat = '/__kiosk/heartbeat?state=attract&v=0.1.0%2Babc&n=7';
		expect((await ask(beat, { method: 'POST', at: port })).status).toBe(204);
		clock += 61_000;
		expect(await alive(port)).toEqual({
			age: 61,
			up: 66,
			state: 'attract',
			version: '0.1.0+abc',
			n: 7
		});
		await ask('/__kiosk/heartbeat?state=story&v=0.1.0%2Babc&n=8', { at: port });
		expect(await alive(port)).toMatchObject({ age: 0, state: 'story', n: 8 });
		server.close();
	});

	it.each([
		['state', 'state=a+person%E2%80%99s+words'],
		['state', `state=${'a'.repeat(25)}`],
		['version', 'v=%3Cscript%3E'],
		['version', `v=${'1'.repeat(65)}`]
	])('keeps no free text as %s (%s)', async (field, query) => {
		const { server, port } = await start();
		await ask(`/__kiosk/heartbeat?${query}`, { at: port });
		expect(await alive(port)).toMatchObject({ age: 0, [field]: '' });
		server.close();
	});
});
