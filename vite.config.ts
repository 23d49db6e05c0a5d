import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { casePictures } from './src/case-pictures.ts';
import { readPublicAddress } from './src/lib/core/view/public-address.ts';
import { shareBrowser } from './src/share-browser.ts';
import { launchOptions } from './tests/chromium.mjs';

export default defineConfig({
	plugins: [casePictures(), shareBrowser(), sveltekit()],
	// Where readers find the site, for those who are not on it; src/lib/state/public-address.ts passes it on.
	define: { PUBLIC_ADDRESS: JSON.stringify(readPublicAddress(process.env.PUBLIC_ADDRESS)) },
	build: {
		rolldownOptions: {
			// A build that has nothing to complain of prints nothing; how long a plugin took is no complaint.
			checks: { pluginTimings: false },
			// What most pages start with is one file: two dozen files of a kilobyte cost more than their bytes.
			output: {
				codeSplitting: { groups: [{ name: 'shell', tags: ['$initial'], minShareCount: 8 }] }
			}
		}
	},
	test: {
		sequence: { shuffle: true },
		setupFiles: ['tests/setup.ts'],
		projects: [
			// Core keeps no state: loading it anew for each file takes longer than its tests.
			{
				extends: true,
				test: {
					name: 'core',
					environment: 'node',
					include: ['tests/unit/{core,data}/**/*.test.ts'],
					isolate: false
				}
			},
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/{unit,ground}/**/*.test.ts'],
					exclude: ['tests/unit/{core,data}/**']
				}
			},
			// What was built: run after `vite build`.
			{
				extends: true,
				test: {
					name: 'built',
					environment: 'node',
					include: ['tests/build/**/*.test.ts'],
					// A few hundred pages are read whole.
					testTimeout: 30_000
				}
			},
			{
				extends: true,
				test: {
					name: 'component',
					include: ['tests/component/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: launchOptions() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
