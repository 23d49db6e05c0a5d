// Core knows no screen and no machine: what only a browser or Node has is a type error there.
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { project } from './planted.ts';

const configFile = join(project, 'src/lib/core/tsconfig.json');

const lines = {
	'document.title': 'TS2584',
	'window.innerWidth': 'TS2304',
	'localStorage.length': 'TS2304',
	'new Worker("")': 'TS2304',
	'fetch("/")': 'TS2304',
	'setTimeout(() => 0)': 'TS2304',
	'console.log(1)': 'TS2584',
	'process.env': 'TS2591',
	'new Map([["a", 1]]).get("a")': undefined,
	'new Intl.DateTimeFormat("en")': undefined
};

/** The first type error of a line planted in core, as `TS2304`. */
function errorsOf(texts: string[]): (string | undefined)[] {
	const host: ts.ParseConfigFileHost = {
		...ts.sys,
		onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
			throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
		}
	};
	const config = ts.getParsedCommandLineOfConfigFile(configFile, {}, host);
	if (!config) throw new Error(`${configFile} cannot be read`);
	const planted = new Map(
		texts.map((text, number) => [
			join(dirname(configFile), `planted-${number}.ts`),
			`export const planted = ${text};`
		])
	);
	const compiler = ts.createCompilerHost(config.options);
	const readFile = compiler.readFile.bind(compiler);
	compiler.readFile = (path) => planted.get(path) ?? readFile(path);
	const program = ts.createProgram([...planted.keys()], config.options, {
		...compiler,
		fileExists: (path) => planted.has(path) || ts.sys.fileExists(path),
		getSourceFile: (path, options) =>
			planted.has(path)
				? ts.createSourceFile(path, planted.get(path) ?? '', options)
				: compiler.getSourceFile(path, options)
	});
	return [...planted.keys()].map((path) => {
		const [error] = program.getSemanticDiagnostics(program.getSourceFile(path));
		return error && `TS${error.code}`;
	});
}

test('core compiles without a browser and without Node', { timeout: 30_000 }, () => {
	const texts = Object.keys(lines);
	expect(errorsOf(texts)).toEqual(Object.values(lines));
});
