// A release is taken over whole or not at all, and one can go back.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	appendFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readlinkSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, '../../../docs/kiosk/red-booklet-update');
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'red-booklet-update-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A release as it is packed. */
function packed(name: string): string {
	const release = join(folder, 'stick', name);
	const files = {
		'build/index.html': name,
		'build/data/SHA256SUMS': 'of its downloads',
		'src/kiosk/serve.mjs': '// server'
	};
	const sums = Object.entries(files).map(([file, text]) => {
		mkdirSync(join(release, file, '..'), { recursive: true });
		writeFileSync(join(release, file), text);
		return `${createHash('sha256').update(text).digest('hex')}  ${file}\n`;
	});
	writeFileSync(join(release, 'SHA256SUMS'), sums.join(''));
	return release;
}

function update(argument: string): { status: number | null; says: string } {
	const { status, stdout, stderr } = spawnSync('sh', [script, argument], {
		encoding: 'utf8',
		env: {
			...process.env,
			RED_BOOKLET_HOME: join(folder, 'home'),
			RED_BOOKLET_SIGNERS: join(folder, 'signers'),
			RED_BOOKLET_RESTART: `touch ${join(folder, 'restarted')}`
		}
	});
	return { status, says: stdout + stderr };
}

const inUse = () => {
	const link = join(folder, 'home/current');
	return existsSync(link) ? basename(readlinkSync(link)) : null;
};

// It runs on the machine of an exhibit, which is a Debian.
describe.runIf(process.platform === 'linux')('an update', () => {
	it('takes a release over, restarts the server, and goes back', () => {
		expect(update(packed('one'))).toMatchObject({ status: 0 });
		expect(inUse()).toBe('one');
		expect(existsSync(join(folder, 'restarted'))).toBe(true);
		expect(update(packed('two')).status).toBe(0);
		expect(inUse()).toBe('two');
		expect(update('--back').status).toBe(0);
		expect(inUse()).toBe('one');
		expect(update('--back').status).toBe(0);
		expect(inUse()).toBe('two');
	});

	const spoilt: [string, (release: string) => void][] = [
		['one byte more', (release) => appendFileSync(join(release, 'build/index.html'), '!')],
		['a file too few', (release) => rmSync(join(release, 'build/index.html'))],
		['a file too many', (release) => writeFileSync(join(release, 'build/evil.js'), '')],
		[
			'a file too many that is called as the sums are',
			(release) => writeFileSync(join(release, 'src/kiosk/SHA256SUMS'), '')
		],
		['no sums', (release) => rmSync(join(release, 'SHA256SUMS'))]
	];

	it.each(spoilt)('refuses a release with %s, and leaves the old one', (_, spoil) => {
		update(packed('one'));
		rmSync(join(folder, 'restarted'));
		const release = packed('two');
		spoil(release);
		expect(update(release)).toMatchObject({
			status: 1,
			says: expect.stringContaining('Refused') as string
		});
		expect(inUse()).toBe('one');
		expect(existsSync(join(folder, 'restarted'))).toBe(false);
	});

	it('refuses to go back to nothing', () => {
		expect(update('--back').status).toBe(1);
	});

	it('where signers are known, takes only what they signed', () => {
		const key = join(folder, 'key');
		execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'release', '-f', key]);
		const publicKey = execFileSync('cat', [`${key}.pub`], { encoding: 'utf8' });
		writeFileSync(join(folder, 'signers'), `release ${publicKey}`);
		const release = packed('one');
		expect(update(release).status).toBe(1);
		const sums = join(release, 'SHA256SUMS');
		execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-f', key, '-n', 'red-booklet', sums]);
		expect(update(release).status).toBe(0);
		appendFileSync(sums, '\n');
		expect(update(release).says).toContain('nobody we know has signed');
	});
});
