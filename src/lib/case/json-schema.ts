// Where do editors find what may stand in each file of a case?
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './text/schemas.ts';

/** Writes the schemas to `<folder>/.schema/<kind>.schema.json`; returns the paths written. */
export function writeSchemas(folder: string): string[] {
	const to = join(folder, '.schema');
	mkdirSync(to, { recursive: true });
	return Object.entries(jsonSchemas()).map(([name, schema]) => {
		const file = join(to, `${name}.schema.json`);
		writeFileSync(file, `${JSON.stringify(schema, null, '\t')}\n`);
		return file;
	});
}
