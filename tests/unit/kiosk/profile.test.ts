import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tidyProfile } from '../../../src/kiosk/profile.mjs';
import { screenIsThere } from '../../../src/kiosk/screen.mjs';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'red-booklet-profile-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): string {
	const path = join(folder, file);
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(path, text);
	return path;
}

describe('the profile of a browser that was cut off', () => {
	it('looks as if it had been closed properly, and keeps the rest', () => {
		const file = write(
			'Default/Preferences',
			JSON.stringify({ zoom: 1, profile: { name: 'x', exit_type: 'Crashed' } })
		);
		tidyProfile(folder);
		expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
			zoom: 1,
			profile: { name: 'x', exit_type: 'Normal', exited_cleanly: true }
		});
	});

	it('loses preferences that were half written', () => {
		const file = write('Default/Preferences', '{"profile":{"exit_ty');
		tidyProfile(folder);
		expect(existsSync(file)).toBe(false);
	});

	it('loses the lock that would stop the next browser', () => {
		const lock = write('SingletonLock', '');
		tidyProfile(folder);
		expect(existsSync(lock)).toBe(false);
	});

	it('may not be there yet', () => {
		expect(() => tidyProfile(join(folder, 'none'))).not.toThrow();
	});
});

describe('whether a screen is there', () => {
	it.each([
		['connected and on', { 'card0-HDMI-A-1': ['connected', 'On'] }, true],
		[
			'unplugged, or switched off so that it looks so',
			{ 'card0-HDMI-A-1': ['disconnected', 'Off'] },
			false
		],
		['connected but asleep', { 'card0-HDMI-A-1': ['connected', 'Off'] }, false],
		[
			'on the second plug',
			{ 'card0-DP-1': ['disconnected', 'Off'], 'card0-DP-2': ['connected', 'On'] },
			true
		],
		['on a machine without plugs', {}, true]
	])('%s', (_, plugs, there) => {
		for (const [plug, [status, dpms]] of Object.entries(plugs)) {
			write(`${plug}/status`, `${status}\n`);
			write(`${plug}/dpms`, `${dpms}\n`);
		}
		write('version', 'drm 1.1.0');
		expect(screenIsThere(folder)).toBe(there);
	});

	it('is taken for granted where nothing says so', () => {
		expect(screenIsThere(join(folder, 'none'))).toBe(true);
	});
});
