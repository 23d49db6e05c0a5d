// The server on the machine of an exhibit: the built folder, how its page is doing, and nothing else.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { siteIn } from './site.mjs';

/** What no file of the site needs. Unknown names would be complained of in the console. */
const FEATURES_OFF = [
	'accelerometer',
	'autoplay',
	'browsing-topics',
	'camera',
	'clipboard-read',
	'clipboard-write',
	'display-capture',
	'encrypted-media',
	'gamepad',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'publickey-credentials-get',
	'serial',
	'storage-access',
	'usb',
	'window-management',
	'xr-spatial-tracking'
];

/** Sent with every answer. The pages carry the policy for their scripts themselves, by hash. */
const HEADERS = {
	'Content-Security-Policy':
		"frame-ancestors 'none'; object-src 'none'; base-uri 'none'; form-action 'self'; connect-src 'self'; worker-src 'self'; img-src 'self' data:; font-src 'self'",
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': [
		...FEATURES_OFF.map((feature) => `${feature}=()`),
		'fullscreen=(self)',
		'screen-wake-lock=(self)'
	].join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin'
};

/** @typedef {{ at: number, state: string, version: string, n: number }} Beat */

/**
 * A server that is not yet listening. `settings` is the kiosk.json of this machine, which outlives updates; `now` is
 * a clock in milliseconds that nobody can set.
 * @param {string} build
 * @param {{ settings?: string, now?: () => number }} [options]
 */
export function exhibitServer(
	build,
	{ settings = join(build, 'kiosk.json'), now = () => performance.now() } = {}
) {
	const site = siteIn(build, { setHeaders: letNothingAge });
	const started = now();
	/** @type {Beat | null} */
	let last = null;

	const server = createServer((request, response) => {
		for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
		if (!isForUs(request.headers.host, server)) return end(response, 421);
		const [path = '/', query = ''] = (request.url ?? '/').split('?');
		const reads = request.method === 'GET' || request.method === 'HEAD';
		if (path === '/__kiosk/heartbeat') {
			if (!reads && request.method !== 'POST') return end(response, 405);
			last = { at: now(), ...told(new URLSearchParams(query)) };
			return end(response, 204);
		}
		if (!reads) return end(response, 405);
		if (path === '/__kiosk/alive') return end(response, 200, JSON.stringify(report()));
		// Read each time, so that a change holds from the next visitor on.
		if (path === '/kiosk.json') return end(response, ...fileOr404(settings));
		if (path.startsWith('/__kiosk')) return end(response, 404);
		site(request, response);
	});

	function report() {
		const since = (/** @type {number} */ time) => Math.round((now() - time) / 100) / 10;
		return {
			/** Seconds since the last beat; null when there was none since the server started. */
			age: last && since(last.at),
			up: since(started),
			state: last?.state ?? null,
			version: last?.version ?? null,
			n: last?.n ?? null
		};
	}

	return server;
}

/** What a beat says, cut down to what it may say: no free text is ever kept. */
function told(/** @type {URLSearchParams} */ query) {
	const word = (/** @type {string} */ name, /** @type {RegExp} */ form) =>
		form.exec(query.get(name) ?? '')?.[0] ?? '';
	return {
		state: word('state', /^[a-z-]{1,24}$/),
		version: word('v', /^[\w.+-]{1,64}$/),
		n: Number(word('n', /^\d{1,9}$/))
	};
}

/** Whether the request names this machine itself: a name that was bent to point here is refused. */
function isForUs(
	/** @type {string | undefined} */ host,
	/** @type {import('node:http').Server} */ server
) {
	const address = server.address();
	const port = address && typeof address === 'object' ? address.port : 0;
	return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

/** Files whose name changes with what is in them may be kept; everything else is asked for anew. */
function letNothingAge(
	/** @type {import('node:http').ServerResponse} */ response,
	/** @type {string} */ path
) {
	const forever = path.startsWith('/_app/immutable/');
	response.setHeader('Cache-Control', forever ? 'max-age=31536000, immutable' : 'no-cache');
}

/** @returns {[status: number, body?: string]} */
function fileOr404(/** @type {string} */ file) {
	try {
		return [200, readFileSync(file, 'utf8')];
	} catch {
		return [404];
	}
}

function end(
	/** @type {import('node:http').ServerResponse} */ response,
	/** @type {number} */ status,
	/** @type {string | undefined} */ body = undefined
) {
	response.setHeader('Cache-Control', 'no-store');
	if (body) response.setHeader('Content-Type', 'application/json');
	response.writeHead(status).end(body);
}
