// The command line of a case: npm run case -- <subcommand>
import { pathToFileURL } from 'node:url';
import { audit } from './audit.ts';
import { writeSchemas } from './json-schema.ts';
import { printed } from './problem.ts';

interface Subcommand {
	name: string;
	usage: string;
	does: string;
	/** Returns the exit code; throws `Misuse` when called with the wrong arguments. */
	run(args: string[], print: (line: string) => void): number;
}

class Misuse extends Error {}

const subcommands: Subcommand[] = [
	{
		name: 'check',
		usage: 'check [folder]',
		does: 'lists every error and warning of a case; 1 when there is an error',
		run(args, print) {
			const folder = folderOf(args);
			const { problems, errors, warnings, files } = audit(folder);
			const prefix = folder.endsWith('.json') ? '' : `${folder.replace(/\/$/, '')}/`;
			for (const problem of problems) print(printed(problem, prefix));
			print(`${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(files, 'file')}`);
			return errors > 0 ? 1 : 0;
		}
	},
	{
		name: 'schema',
		usage: 'schema [folder]',
		does: 'writes JSON Schemas to <folder>/.schema, for editors that complete and check YAML',
		run(args, print) {
			for (const file of writeSchemas(folderOf(args))) print(file);
			return 0;
		}
	}
];

/** Runs one command line; returns the exit code: 0 well, 1 errors in the case, 2 wrong usage. */
export function main(args: string[], print: (line: string) => void): number {
	const [name, ...rest] = args;
	const subcommand = subcommands.find((one) => one.name === name);
	try {
		if (subcommand) return subcommand.run(rest, print);
		if (name === undefined || name === '--help' || name === '-h') throw new Misuse('');
		throw new Misuse(`There is no "${name}".`);
	} catch (cause) {
		if (!(cause instanceof Misuse)) throw cause;
		if (cause.message) print(cause.message);
		print('Usage: npm run case -- <subcommand>');
		for (const { usage, does } of subcommands) print(`  ${usage.padEnd(16)} ${does}`);
		print('The folder is GRAPH_DATA from the environment, else graph-data, when none is named.');
		return 2;
	}
}

function folderOf(args: string[]): string {
	const [folder = process.env.GRAPH_DATA ?? 'graph-data', ...more] = args;
	if (more.length > 0) throw new Misuse('Name one folder.');
	if (folder.startsWith('-')) throw new Misuse(`There is no option "${folder}".`);
	return folder;
}

function count(n: number, noun: string): string {
	return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	process.exitCode = main(process.argv.slice(2), console.log);
}
