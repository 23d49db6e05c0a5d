// Is everything here that the next command needs? Runs before `npm start`, `npm test` and
// `npm run dev` on a bare clone, so it may use nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedChromium } from './chromium.mjs';

const root = join(import.meta.dirname, '..');

function stop(/** @type {string} */ message) {
	console.error(`\n${message}\n`);
	process.exit(1);
}

/** Runs a program in the project folder, its output shown; whether it succeeded. */
function run(/** @type {string} */ program, /** @type {string[]} */ ...args) {
	console.log(`> ${[program, ...args].join(' ')}`);
	return spawnSync(program, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** The packages of a lockfile by their folder; none when the file is not there. */
function lockedPackages(/** @type {string} */ file) {
	if (!existsSync(join(root, file))) return new Map();
	/** @type {Record<string, { version: string, integrity?: string, optional?: boolean }>} */
	const packages = JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
	return new Map(Object.entries(packages).filter(([folder]) => folder !== ''));
}

/** Whether node_modules holds exactly what package-lock.json asks for on this machine. */
function isInstalled() {
	const wanted = lockedPackages('package-lock.json');
	const present = lockedPackages('node_modules/.package-lock.json');
	return (
		// Packages for other platforms are optional and stay away.
		[...wanted].every(([folder, { optional }]) => optional || present.has(folder)) &&
		[...present].every(
			([folder, { version, integrity }]) =>
				wanted.get(folder)?.version === version && wanted.get(folder)?.integrity === integrity
		)
	);
}

function install() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		stop(`Red Booklet needs Node 20.19 or newer; this is ${process.versions.node}.`);
	}
	if (isInstalled()) return;
	const npm = process.env.npm_execpath;
	if (!npm) stop('Start this with npm: npm start, npm test or npm run dev.');
	if (!run(process.execPath, String(npm), 'ci', '--no-audit', '--no-fund', '--loglevel=warn')) {
		stop('npm ci failed; what it printed above says why. Is the npm registry within reach?');
	}
}

/** Whether Playwright has downloaded its own browser. */
async function playwrightHasItsOwn() {
	const { chromium } = await import('@playwright/test');
	return existsSync(chromium.executablePath());
}

function isDebian() {
	return (
		existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
	);
}

async function findBrowser() {
	if (installedChromium({ whole: true }) || (await playwrightHasItsOwn())) return;
	console.log('No Chromium, Chrome or Edge found; trying to get one.');
	if (process.getuid?.() === 0 && isDebian() && run('apt-get', 'update')) {
		const install = (/** @type {string[]} */ ...names) => run('apt-get', 'install', '-y', ...names);
		// The second is quicker, and not in every Debian.
		if (install('chromium', 'chromium-headless-shell') || install('chromium')) return;
	}
	const playwright = join(root, 'node_modules/@playwright/test/cli.js');
	if (run(process.execPath, playwright, 'install', 'chromium')) return;
	stop(
		'The tests need a browser, and none could be had.\n' +
			'Install Chromium, Google Chrome or Microsoft Edge, or set CHROMIUM_PATH to one, then run npm test again.'
	);
}

install();
if (process.argv.includes('--browser')) {
	await findBrowser().catch((/** @type {Error} */ { message }) => stop(message));
}
