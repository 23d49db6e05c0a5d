// Does everything hold? Runs every check and every test, whatever failed before, and ends with
// one line, `N passed, N failed`, that sums them. A static check counts as one.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ ok: boolean, output: string, complaints: string }} Ended */
/** @typedef {{ name: string, run: string[], quiet?: boolean, needs?: string, count?: (report: any) => Count }} Step */

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'red-booklet-reports-'));
const reportOf = (/** @type {string} */ name) => join(reports, `${name}.json`);

/** Vitest's JSON report; a file that fell over before its first test counts as one failure. */
function countVitest(/** @type {any} */ report) {
	const fallen = report.testResults.filter(
		(/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0
	);
	return { passed: report.numPassedTests, failed: report.numFailedTests + fallen.length };
}

/** Playwright's JSON report; a test that passed only when tried again is named, so that it can be mended. */
function countPlaywright(/** @type {any} */ { stats, errors, suites }) {
	for (const name of namesOfFlaky(suites)) console.log(`~ passed only when tried again: ${name}`);
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** @returns {string[]} */
function namesOfFlaky(/** @type {any[]} */ suites) {
	return suites.flatMap(({ specs = [], suites: within = [] }) => [
		...specs
			.filter((/** @type {any} */ { tests }) =>
				tests.some((/** @type {any} */ { status }) => status === 'flaky')
			)
			.map((/** @type {any} */ { file, title }) => `${file}: ${title}`),
		...namesOfFlaky(within)
	]);
}

function vitest(/** @type {string} */ name, projects = [name]) {
	return {
		name,
		run: [
			'vitest',
			'run',
			...projects.map((project) => `--project=${project}`),
			'--reporter=dot',
			'--reporter=json',
			`--outputFile.json=${reportOf(name)}`
		],
		count: countVitest
	};
}

/** @type {Step[]} */
const longChecks = [
	{ name: 'prettier', run: ['prettier', '--check', '.'] },
	{ name: 'eslint', run: ['eslint', '.', '--max-warnings=0'] },
	{ name: 'svelte-check', run: ['svelte-check', '--fail-on-warnings'] }
];

/** @type {Step[]} */
const shortChecks = [
	{ name: 'types of core', run: ['typescript:tsc', '-p', 'src/lib/core'] },
	{ name: 'case check', run: ['tsx', 'src/lib/case/cli.ts', 'check'] },
	{ name: 'knip', run: ['knip', '--treat-config-hints-as-errors'] },
	{
		name: 'cycles',
		run: ['dependency-cruiser:depcruise', '--config', 'tests/ground/cycles.cjs', 'src']
	}
];

// A warning of the build is a failure.
/** @type {Step} */
const build = { name: 'build', run: ['vite', 'build', '--logLevel=warn'], quiet: true };

/** @type {Step[]} */
const tests = [
	vitest('unit', ['core', 'unit']),
	vitest('component'),
	{ ...vitest('built'), needs: 'build' },
	{
		name: 'e2e',
		run: [
			'@playwright/test:playwright',
			'test',
			'--config=tests/playwright.config.ts',
			'--reporter=dot,json'
		],
		needs: 'build',
		count: countPlaywright
	}
];

// Checks and the build keep one core busy each; a test has the machine to itself.
const stages = [[longChecks, [build, ...shortChecks]], [tests]];

/** The script behind `package:command`; npm's own shims differ from system to system. */
function script(/** @type {string} */ command) {
	const [name = '', program = name] = command.split(':');
	const folder = join(root, 'node_modules', name);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/** Runs one step to its end, or not longer than its time. */
function end(/** @type {Step} */ { name, run: [command = '', ...args] }) {
	return new Promise((/** @type {(ended: Ended) => void} */ resolve) => {
		const child = spawn(process.execPath, [script(command), ...args], {
			cwd: root,
			env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(name) },
			timeout: 25 * 60_000
		});
		let output = '';
		let complaints = '';
		child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
		child.stderr.setEncoding('utf8').on('data', (text) => {
			output += text;
			complaints += text;
		});
		child.on('close', (code) => resolve({ ok: code === 0, output: output.trim(), complaints }));
	});
}

/** How many passed and failed; a runner that ran nothing, or left no report, has failed. */
function countOf(
	/** @type {Step} */ { name, count, quiet },
	/** @type {Ended} */ { ok, complaints }
) {
	if (!count) {
		return ok && !(quiet && complaints) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	}
	try {
		const { passed, failed } = count(JSON.parse(readFileSync(reportOf(name), 'utf8')));
		return { passed, failed: !failed && (!ok || !passed) ? 1 : failed };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

/** @type {Map<string, Count>} */
const counts = new Map();

/** Runs steps one after another. */
async function runAll(/** @type {Step[]} */ steps) {
	for (const step of steps) await runOne(step);
}

/** Runs a step, keeps its count and prints it. */
async function runOne(/** @type {Step} */ step) {
	const started = performance.now();
	const isPossible = !step.needs || counts.get(step.needs)?.failed === 0;
	const ended = isPossible
		? await end(step)
		: { ok: false, output: `Not run, because ${step.needs} failed.`, complaints: '' };
	const count = countOf(step, ended);
	counts.set(step.name, count);
	const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
	const mark = count.failed ? '✗' : '✓';
	const sum = step.count ? `${count.passed} passed, ${count.failed} failed` : '';
	if (count.failed) console.log(`\n${ended.output}\n`);
	console.log(`${mark} ${step.name.padEnd(14)}${seconds} s  ${sum}`);
}

for (const lanes of stages) await Promise.all(lanes.map(runAll));
rmSync(reports, { recursive: true, force: true });

const total = { passed: 0, failed: 0 };
for (const { passed, failed } of counts.values()) {
	total.passed += passed;
	total.failed += failed;
}
process.exitCode = total.failed ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
