// The command line of a case: npm run case -- <subcommand>
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { CaseGraph } from '#lib/core/graph/types.ts';
import { audit } from './audit.ts';
import { exportOf, exportUsage, runExport } from './export-command.ts';
import { publishedIds, withIds } from './ids.ts';
import { writeSchemas } from './json-schema.ts';
import { Misuse } from './misuse.ts';
import { printed } from './text/problem.ts';
import { writeStarter } from './starter.ts';
import { questions, read, usage, type Question } from './trace/commands.ts';

interface Subcommand {
	name: string;
	usage: string;
	does: string;
	/** Returns the exit code; throws `Misuse` when called with the wrong arguments. */
	run(args: string[], print: Print, warn: Print): number;
}

type Print = (line: string) => void;

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
		name: 'new',
		usage: 'new FOLDER',
		does: 'writes a small case to begin with into an empty or new folder',
		run(args, print) {
			const [folder, ...more] = args;
			if (!folder || folder.startsWith('-') || more.length > 0)
				throw new Misuse('Name one folder.');
			for (const file of writeStarter(folder)) print(file);
			print(`Now change it, and look: npm run case -- check ${folder}`);
			return 0;
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
	},
	{
		name: 'export',
		usage: exportUsage,
		does: 'writes the case in another format; says on stderr what that format cannot hold',
		run(args, print, warn) {
			const asked = exportOf(args);
			const graph = soundCase(asked.folder, warn);
			if (!graph) return 1;
			runExport(graph, asked, print, warn);
			return 0;
		}
	},
	{
		name: 'ids',
		usage: 'ids [--add FILE]',
		does: 'lists every id that has an address; adds the new ones to a list of all that ever had one',
		run(args, print) {
			const [flag, file, ...more] = args;
			if (flag !== undefined && (flag !== '--add' || !file || more.length > 0))
				throw new Misuse('Write ids, or ids --add FILE.');
			const graph = soundCase(null, print);
			if (!graph) return 1;
			const ids = publishedIds(graph);
			if (!file) {
				for (const id of ids) print(id);
				return 0;
			}
			const list = readFileSync(file, { encoding: 'utf8', flag: 'a+' }).split('\n').filter(Boolean);
			const all = withIds(list, ids);
			writeFileSync(file, all.map((id) => `${id}\n`).join(''));
			print(`${count(all.length - list.length, 'id')} added to ${file}`);
			return 0;
		}
	},
	...questions.map((question) => ({
		name: question.name,
		usage: usage(question),
		does: question.does,
		run: (args: string[], print: Print) => ask(question, args, print)
	}))
];

/**
 * Runs one command line; returns the exit code: 0 well, 1 errors in the case, 2 wrong usage.
 * `warn` is for what must not stand in an exported file.
 */
export function main(args: string[], print: Print, warn: Print = print): number {
	const [name, ...rest] = args;
	const subcommand = subcommands.find((one) => one.name === name);
	try {
		if (subcommand) return subcommand.run(rest, print, warn);
		if (name === undefined || name === '--help' || name === '-h') throw new Misuse('');
		throw new Misuse(`There is no "${name}".`);
	} catch (cause) {
		if (!(cause instanceof Misuse)) throw cause;
		if (cause.message) print(cause.message);
		print('Usage: npm run case -- <subcommand>');
		for (const { usage, does } of subcommand ? [subcommand] : subcommands) {
			if (usage.length <= 16) print(`  ${usage.padEnd(16)} ${does}`);
			else for (const line of [usage, `    ${does}`]) print(`  ${line}`);
		}
		print('The folder is GRAPH_DATA from the environment, else graph-data, when none is named.');
		print('An ID of --from and --to is an agent, or origin, east or west: all who stand there.');
		return 2;
	}
}

/** Answers a question of the tracer; 1 when the case has errors. */
function ask(question: Question, args: string[], print: Print): number {
	const flags = read(question, args);
	const graph = soundCase(flags.values.case ?? null, print);
	if (!graph) return 1;
	const { json, lines } = question.answer(graph, flags);
	for (const line of flags.set.has('json') ? [JSON.stringify(json, null, '\t')] : lines)
		print(line);
	return 0;
}

/** The graph of a case without errors; null, and every error printed, where it has some. */
function soundCase(folder: string | null, print: Print): CaseGraph | null {
	const { graph, problems, errors } = audit(folderOf(folder === null ? [] : [folder]));
	if (graph && errors === 0) return graph;
	for (const problem of problems.filter(({ severity }) => severity === 'error'))
		print(printed(problem));
	return null;
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
	// Whoever reads through a pipe may stop when enough is read.
	process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
		if (cause.code !== 'EPIPE') throw cause;
	});
	process.exitCode = main(process.argv.slice(2), console.log, console.error);
}
