// The second line of an exhibit: it opens from here when its server does not answer. A new build comes in whole or
// not at all, waits until the page tells it to take over, and until then changes nothing.
import { base, build, files, prerendered, version } from '$service-worker';
import { kept, SETTINGS } from './kept.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;
const NAME = 'red-booklet';
const mine = `${NAME} ${version}`;
const all = kept({ base, build, files, prerendered });
const known = new Set(all);
const versionFile = `${base}/version.json`;

worker.addEventListener('install', (event) => event.waitUntil(fill()));

// Takes the pages over that are open already.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
	const { method, mode, url } = event.request;
	const { origin, pathname } = new URL(url);
	if (method !== 'GET' || origin !== location.origin) return;
	if (pathname === base + SETTINGS) event.respondWith(settings(event.request));
	else if (known.has(pathname)) event.respondWith(fromHere(pathname, event.request));
	else if (mode === 'navigate') event.respondWith(somewhere(event.request));
	else if (pathname.startsWith(`${base}/_app/`)) event.respondWith(fromOlder(event.request));
});

worker.addEventListener('message', (event) => {
	const { type } = event.data as { type: 'check' | 'forget' | 'SKIP_WAITING' };
	if (type === 'SKIP_WAITING') event.waitUntil(worker.skipWaiting());
	else if (type === 'forget') event.waitUntil(forgetOlder());
	else event.waitUntil(check().then((whole) => event.ports[0]?.postMessage({ whole, version })));
});

/** Fetches what is lacking, past the browser’s own cache; keeps nothing of it when one file fails. */
async function fill(): Promise<void> {
	const cache = await caches.open(mine);
	const lacking = await lackingIn(cache);
	try {
		// One that was cut short or is not there rejects.
		await cache.addAll(lacking.map((path) => new Request(path, { cache: 'reload' })));
		if (!(await isOneBuild(cache))) throw new Error(`Not all files are of build ${version}.`);
	} catch (error) {
		if (lacking.length === all.length) await caches.delete(mine);
		else await Promise.all(lacking.map((path) => cache.delete(path)));
		throw error;
	}
}

async function lackingIn(cache: Cache): Promise<string[]> {
	const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
	return all.filter((path) => !there.has(path));
}

/** Whether the pages and the data belong to the very scripts that this worker was built with. */
async function isOneBuild(cache: Cache): Promise<boolean> {
	const said = (await (await cache.match(versionFile))?.json()) as { build?: string } | undefined;
	if (said?.build !== version) return false;
	const pages = await Promise.all(
		all
			.filter((path) => path.endsWith('/'))
			.map(async (path) => ({ path, html: (await (await cache.match(path))?.text()) ?? '' }))
	);
	return pages.every(
		({ path, html }) =>
			html.includes('</html>') &&
			[...html.matchAll(/(?:href|src)="([^"]*\/immutable\/[^"]+)"/g)].every(([, href = '']) =>
				known.has(new URL(href, location.origin + path).pathname)
			)
	);
}

/** Older builds are kept until a page of this one asks: until then a visitor may be on one of theirs. */
async function forgetOlder(): Promise<void> {
	const { installing, waiting } = worker.registration;
	// What is there besides may be the next build.
	if (installing || waiting) return;
	const names = await caches.keys();
	const old = names.filter((name) => name.startsWith(NAME) && name !== mine);
	await Promise.all(old.map((name) => caches.delete(name)));
}

async function fromHere(path: string, request: Request): Promise<Response> {
	const cache = await caches.open(mine);
	return (await cache.match(path, { ignoreVary: true })) ?? fetch(request);
}

/** A script that this build does not know: a page that was open before it took over may want it. */
async function fromOlder(request: Request): Promise<Response> {
	return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** What the machine says now; else what it said last. */
async function settings(request: Request): Promise<Response> {
	const cache = await caches.open(mine);
	try {
		const answer = await fetch(request.url, { cache: 'no-store' });
		if (!answer.ok) throw new Error(String(answer.status));
		await cache.put(base + SETTINGS, answer.clone());
		return answer;
	} catch {
		return (await cache.match(base + SETTINGS, { ignoreVary: true })) ?? Response.error();
	}
}

/** A page that is not of the exhibit; where it cannot be had, the exhibit begins again. */
async function somewhere(request: Request): Promise<Response> {
	try {
		const answer = await fetch(request);
		if (answer.ok || answer.type === 'opaqueredirect') return answer;
	} catch {
		// The server does not answer.
	}
	return Response.redirect(`${base}/kiosk/`);
}

/** Whether everything is here; what the browser has thrown away is fetched again from a server of this build. */
async function check(): Promise<boolean> {
	try {
		if ((await lackingIn(await caches.open(mine))).length === 0) return true;
		const answer = await fetch(versionFile, { cache: 'no-store' });
		if (((await answer.json()) as { build: string }).build !== version) return false;
		await fill();
		return true;
	} catch {
		return false;
	}
}
