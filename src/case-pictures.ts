// The pictures of the case as modules: computed when the site is built, drawn by server and browser alike.
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import type * as lenses from './routes/lenses.server.ts';
import type * as ground from './routes/lens-map.server.ts';
import type * as source from './routes/pictures.server.ts';

const MODULE = /^virtual:(?:pictures\/(story|all|routes)|lenses\/(map))$/;
const DAYS = 'virtual:lenses/days';
const FOLDER = process.env.GRAPH_DATA ?? 'graph-data';

/** Serves `virtual:pictures/story`, `all`, `routes`, and what a lens needs besides (`virtual:lenses/…`); the dev server redraws when the case is edited. */
export function casePictures(): Plugin {
	return {
		name: 'case-pictures',
		resolveId: (id) => (MODULE.test(id) || id === DAYS ? `\0${id}` : null),
		async load(id) {
			if (id === `\0${DAYS}`) {
				const { days } = (await tsImport(
					'./routes/lenses.server.ts',
					import.meta.url
				)) as typeof lenses;
				return `export default ${JSON.stringify(days(), short)}`;
			}
			const [, picture, lens] = MODULE.exec(id.slice(1)) ?? [];
			const asked = (picture ?? lens) as 'story' | 'all' | 'routes' | 'map' | undefined;
			if (!id.startsWith('\0') || !asked) return null;
			const drawn = await drawnAs(asked);
			const clashes = `The picture "${asked}" does not fit:\n  ${drawn.clashes.join('\n  ')}`;
			// A first view with a clash is a broken build; a crowded whole is only worth a word.
			if (drawn.clashes.length > 0 && asked === 'story') this.error(clashes);
			if (drawn.clashes.length > 0) this.warn(clashes);
			return `export default ${JSON.stringify(drawn.pictures, short)}`;
		},
		configureServer(server) {
			server.watcher.add(FOLDER);
			server.watcher.on('change', (file) => {
				if (!file.includes(FOLDER) || !/\.(ya?ml|json)$/.test(file)) return;
				server.moduleGraph.invalidateAll();
				server.ws.send({ type: 'full-reload' });
			});
		}
	};
}

/** A fresh import each time, so that an edited case is read again. */
async function drawnAs(asked: 'story' | 'all' | 'routes' | 'map') {
	if (asked === 'map') {
		const { maps } = (await tsImport(
			'./routes/lens-map.server.ts',
			import.meta.url
		)) as typeof ground;
		return maps();
	}
	const { drawings } = (await tsImport(
		'./routes/pictures.server.ts',
		import.meta.url
	)) as typeof source;
	return drawings[asked]();
}

/** A tenth of a px is finer than an eye sees; more digits would only travel. */
function short(key: string, value: unknown): unknown {
	// The box of a name says only where a pointer or a ring goes.
	if (key === 'box') return mapped(value as Record<string, number>, Math.round);
	return typeof value === 'number' ? Math.round(value * 10) / 10 : value;
}

function mapped(of: Record<string, number>, by: (value: number) => number): Record<string, number> {
	return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, by(value)]));
}
