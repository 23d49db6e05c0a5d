import { isRefreshDue } from '#lib/core/view/kiosk/refresh.ts';
import { version } from '$app/environment';
import { address } from '../address.ts';
import { isOnMachine } from './machine.ts';

const LOOK_EVERY = 30_000;
const ASK_EVERY = 10 * 60_000;
const PATIENCE = 20_000;
/** How often a new build is told to take over before the page does it. */
const TELL = 3;

interface Exhibit {
	/** Whether nobody is here. */
	isAttract: () => boolean;
	/** The hour of the nightly refresh, 0 to 23; null for never. */
	refreshHour?: () => number | null;
}

/**
 * Keeps the exhibit on the machine, so that it opens without its server, and lets a new build in: only while
 * nobody is here, whole, and never into an error. Returns how to stop.
 */
export function startUpdates({ isAttract, refreshHour = () => null }: Exhibit): () => void {
	if (!isOnMachine() || !('serviceWorker' in navigator)) return () => {};
	const { serviceWorker } = navigator;
	const opened = performance.now();
	let asked = -Infinity;
	let busy = false;
	/** How often which worker was told to take over. */
	let told: { worker: ServiceWorker | null; times: number } = { worker: null, times: 0 };
	/** The worker that is known to be of this very build. */
	let own: ServiceWorker | null = null;

	async function look() {
		// Only of the exhibit: pages of the desk never meet this worker.
		const registration = await serviceWorker.register(address('/service-worker.js'), {
			scope: address('/kiosk/')
		});
		if (!isAttract()) return;
		const isDue = performance.now() - asked > ASK_EVERY;
		if (isDue) {
			asked = performance.now();
			// Nothing else asks: the page of an exhibit is never left.
			await registration.update().catch(() => {});
		}
		const { controller } = serviceWorker;
		if (controller && (isDue || controller !== own)) {
			const said = await ask(controller);
			const isOwn = said?.version === version;
			if (isOwn) {
				own = controller;
				controller.postMessage({ type: 'forget' });
			}
			// The new build is in charge now; the old page must not ask it for anything.
			else if (said?.whole && isAttract()) return location.reload();
		}
		const { waiting } = registration;
		if (waiting && (await ask(waiting))?.whole && isAttract()) {
			// It takes over when the old one has nothing left to do; until then each look tells it again.
			if (told.worker !== waiting) told = { worker: waiting, times: 0 };
			if (told.times++ < TELL) waiting.postMessage({ type: 'SKIP_WAITING' });
			else await startAnew(registration, waiting);
			return;
		}
		const isOld = isRefreshDue(refreshHour(), new Date(), performance.now() - opened);
		if (isOld && (await canReload()) && isAttract()) location.reload();
	}

	/**
	 * Chromium at times never lets a worker go, and the new one waits for ever. Without either, the page comes from
	 * the server and brings its own worker, which finds its files kept already. Should the server die in between, no
	 * beat comes from the page of the error, and the watchdog opens the browser again.
	 */
	async function startAnew(registration: ServiceWorkerRegistration, waiting: ServiceWorker) {
		// Rejects when the server does not answer; finds another worker when it has another build by now.
		await registration.update();
		if (registration.installing || registration.waiting !== waiting || !isAttract()) return;
		await registration.unregister();
		location.reload();
	}

	async function lookAlone() {
		if (busy) return;
		busy = true;
		// A server that does not answer, a build that is broken: the page that is here stays.
		await look().catch(() => {});
		busy = false;
	}

	const lookNow = () => void lookAlone();
	lookNow();
	const timer = setInterval(lookNow, LOOK_EVERY);
	serviceWorker.addEventListener('controllerchange', lookNow);
	return () => {
		clearInterval(timer);
		serviceWorker.removeEventListener('controllerchange', lookNow);
	};
}

interface Said {
	/** Whether it has everything that it needs. */
	whole: boolean;
	version: string;
}

/** What a worker says of itself; null for one that does not answer. */
function ask(worker: ServiceWorker): Promise<Said | null> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		const end = (said: Said | null) => {
			clearTimeout(timer);
			port1.close();
			resolve(said);
		};
		const timer = setTimeout(end, PATIENCE, null);
		port1.onmessage = ({ data }: MessageEvent<Said>) => end(data);
		worker.postMessage({ type: 'check' }, [port2]);
	});
}

/** Whether this page would come again, in this very build. */
async function canReload(): Promise<boolean> {
	const [page, file] = await Promise.all([
		fetch(location.pathname),
		fetch(address('/version.json'))
	]);
	const { build } = (await file.json()) as { build: string };
	return page.ok && build === version && (await page.text()).includes('</html>');
}
