// `npm run kiosk:pack`: everything that the machine of an exhibit needs in one folder, with the sum of each file.
// RELEASE_TO names another place for it than release/.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** What the server stands on. The machine fetches nothing from anywhere. */
const packages = ['sirv', '@polka/url', 'mrmime', 'totalist'].map((name) => `node_modules/${name}`);
const parts = ['build', 'src/kiosk', 'docs', 'package.json', 'LICENSE', ...packages];

if (!existsSync(join(root, 'build/version.json'))) {
	console.error('There is no build/ to pack: npm run build makes one.');
	process.exit(1);
}

/** @type {{ build: string }} */
const { build } = JSON.parse(readFileSync(join(root, 'build/version.json'), 'utf8'));
const name = `red-booklet-${build.replace('+', '-')}`;
const to = resolve(process.env.RELEASE_TO ?? join(root, 'release'));
const folder = join(to, name);
rmSync(folder, { recursive: true, force: true });
for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });

const sums = readdirSync(folder, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
	.sort()
	.map((file) => {
		const sum = createHash('sha256')
			.update(readFileSync(join(folder, file)))
			.digest('hex');
		return `${sum}  ${file}\n`;
	});
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
console.log(`${relative(process.cwd(), folder)}: ${sums.length} files`);
