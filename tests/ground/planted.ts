import { mkdtempSync, mkdirSync, copyFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const project = join(import.meta.dirname, '../..');

/** A throw-away house with the project's own rules and nothing in it but the files given. */
export function plant(files: Record<string, string>): { house: string; tearDown: () => void } {
	const house = mkdtempSync(join(tmpdir(), 'red-booklet-house-'));
	for (const name of [
		'package.json',
		'eslint.config.js',
		'svelte.config.js',
		// What svelte.config.js names the build by, and hashes for the policy.
		'src/fingerprint.js',
		'src/theme.js'
	]) {
		mkdirSync(dirname(join(house, name)), { recursive: true });
		copyFileSync(join(project, name), join(house, name));
	}
	writeFileSync(
		join(house, 'tsconfig.json'),
		JSON.stringify({ compilerOptions: { module: 'esnext', moduleResolution: 'bundler' } })
	);
	symlinkSync(join(project, 'node_modules'), join(house, 'node_modules'), 'junction');
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(house, path)), { recursive: true });
		writeFileSync(join(house, path), text);
	}
	return { house, tearDown: () => rmSync(house, { recursive: true, force: true }) };
}
