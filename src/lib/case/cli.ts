// The command line of a case: npm run case -- <subcommand>
import { pathToFileURL } from 'node:url';
import { audit } from './audit.ts';
import { writeSchemas } from './json-schema.ts';
import { Misuse } from './misuse.ts';
import { printed } from './problem.ts';
import { questions, read, usage, type Question } from './trace/commands.ts';

interface Subcommand {
	name: string;
	usage: string;
	does: string;
	/** Returns the exit code; throws `Misuse` when called with the wrong arguments. */
	run(args: string[], print: (line: string) => void): number;
}

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
	},
	...questions.map((question) => ({
		name: question.name,
		usage: usage(question),
		does: question.does,
		run: (args: string[], print: (line: string) => void) => ask(question, args, print)
	}))
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
function ask(question: Question, args: string[], print: (line: string) => void): number {
	const flags = read(question, args);
	const { graph, problems, errors } = audit(folderOf(flags.values.case ? [flags.values.case] : []));
	if (!graph || errors > 0) {
		for (const problem of problems.filter(({ severity }) => severity === 'error'))
			print(printed(problem));
		return 1;
	}
	const { json, lines } = question.answer(graph, flags);
	for (const line of flags.set.has('json') ? [JSON.stringify(json, null, '\t')] : lines)
		print(line);
	return 0;
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
