// Do the two commands of the README hold for somebody who has just cloned the project? Clones
// the last commit into an empty folder, with an empty npm cache, and runs both of them.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'red-booklet-newcomer-'));
const clone = join(folder, 'red-booklet');

// What npm tells the scripts of this project must not reach the clone's.
const inherited = Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/i.test(name));
const env = { ...Object.fromEntries(inherited), npm_config_cache: join(folder, 'npm-cache') };
const options = {
	cwd: clone,
	env,
	shell: process.platform === 'win32',
	detached: process.platform !== 'win32'
};

/** @type {[string, number][]} */
const durations = [];

/** Does a thing, and remembers how long it took. */
async function timed(/** @type {string} */ what, /** @type {() => unknown} */ doing) {
	console.log(`\n# ${what}`);
	const started = performance.now();
	await doing();
	durations.push([what, (performance.now() - started) / 1000]);
}

/** Starts the site, asks it for its first page, and stops it. */
async function startAndAsk() {
	const site = spawn('npm', ['start'], { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
	try {
		const address = await new Promise((resolve, reject) => {
			let printed = '';
			site.stdout.on('data', (text) => {
				process.stdout.write(text);
				printed += text;
				const found = /http:\/\/localhost:\d+\//.exec(printed);
				if (found) resolve(found[0]);
			});
			site.on('close', (code) => reject(new Error(`npm start ended with ${code}`)));
		});
		const answer = await fetch(address);
		if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
	} finally {
		// npm passes no signal on to what it started; its whole group is asked to end.
		if (site.pid && options.detached) process.kill(-site.pid, 'SIGTERM');
		else site.kill();
	}
}

function runTests() {
	const { status } = spawnSync('npm', ['test'], { ...options, stdio: 'inherit' });
	if (status !== 0) throw new Error(`npm test ended with ${status}`);
}

try {
	await timed('git clone', () => {
		const { status } = spawnSync('git', ['clone', '--quiet', '--no-local', project, clone], {
			stdio: 'inherit'
		});
		if (status !== 0) throw new Error('git clone failed');
	});
	await timed('npm start, until it answers', startAndAsk);
	await timed('npm test', runTests);
	console.log('\nA newcomer is served:');
} catch (error) {
	console.error(`\n${error instanceof Error ? error.message : error}`);
	process.exitCode = 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
for (const [what, seconds] of durations)
	console.log(`${seconds.toFixed(0).padStart(5)} s  ${what}`);
