import { defineConfig } from '@playwright/test';
import { launchOptions } from './chromium.mjs';

export default defineConfig({
	testDir: 'e2e',
	outputDir: '../test-results',
	forbidOnly: true,
	fullyParallel: true,
	// On two processors: a page waits more often than it works.
	workers: 3,
	// What a crowded machine does slowly is no fault of a page; what it does only when asked twice is named by run.mjs.
	timeout: 60_000,
	expect: { timeout: 10_000 },
	retries: 1,
	use: {
		baseURL: `http://localhost:${process.env.SITE_PORT}`,
		launchOptions: launchOptions(),
		// A trace costs every test a fifth of its time; --trace=retain-on-failure keeps them.
		trace: 'off'
	},
	webServer: {
		command: 'npx tsx src/serve.ts',
		cwd: '..',
		// The server takes the next free port; what it prints becomes SITE_PORT.
		wait: { stdout: /localhost:(?<site_port>\d+)/ },
		gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 }
	}
});
