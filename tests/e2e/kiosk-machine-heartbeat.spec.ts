// Does the server of an exhibit hear when its page hangs, and is its own end a quiet one?
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { buildOf, built, openWhole, startMachine, type Machine } from './machine.ts';
import { expect, test as plain } from './test.ts';

const test = plain.extend<{ machine: Machine }>({
	machine: async ({}, use) => {
		const machine = await startMachine();
		await use(machine);
		await machine.die();
	}
});

// The whole exhibit is fetched several times; a busy machine takes its time.
test.describe.configure({ timeout: 120_000 });

test('the page tells its state and its build, and falls silent while it hangs', async ({
	page,
	machine
}) => {
	await openWhole(page, machine);
	await expect.poll(async () => (await machine.alive()).n).toBe(1);
	expect((await machine.alive()).version).toBe(buildOf(built));
	const hanging = page.evaluate(() => {
		const end = performance.now() + 13_000;
		while (performance.now() < end);
	});
	await page.waitForTimeout(11_500);
	// One that does not hang is never silent for so long.
	expect((await machine.alive()).age).toBeGreaterThan(11);
	await hanging;
	await expect.poll(async () => (await machine.alive()).n).toBe(2);
});

test('the page tells who is there', async ({ page, machine }) => {
	await page.clock.install();
	await openWhole(page, machine);
	await page.clock.fastForward(11_000);
	await expect.poll(async () => (await machine.alive()).state).toBe('attract');
	await page.mouse.click(400, 300);
	await page.clock.fastForward(11_000);
	await expect.poll(async () => (await machine.alive()).state).toBe('start');
});

test('while nobody is there the page costs at most a quarter of a processor', async ({
	page,
	machine
}) => {
	await openWhole(page, machine);
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Performance.enable');
	const busy = async () => {
		const { metrics } = await cdp.send('Performance.getMetrics');
		const value = (name: string) => metrics.find((metric) => metric.name === name)!.value;
		return { task: value('TaskDuration'), at: value('Timestamp') };
	};
	await page.waitForTimeout(2000);
	const before = await busy();
	await page.waitForTimeout(5000);
	const after = await busy();
	const share = (after.task - before.task) / (after.at - before.at);
	console.log(`attract: ${(share * 100).toFixed(1)} % of a processor`);
	expect(share).toBeLessThan(0.25);
});

test('npm run kiosk serves this machine, and ends when it is told to', async ({ request }) => {
	const server = spawn(process.execPath, ['src/kiosk/serve.mjs'], {
		cwd: join(built, '..'),
		env: { ...process.env, PORT: '0' },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const [line] = (await once(server.stdout.setEncoding('utf8'), 'data')) as [string];
	const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)![0];
	expect((await request.get(`${address}/kiosk/`)).status()).toBe(200);
	server.kill('SIGTERM');
	const [code] = (await once(server, 'exit')) as [number];
	expect(code).toBe(0);
});
