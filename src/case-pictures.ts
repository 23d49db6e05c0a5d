// The pictures of the case as modules: computed when the site is built, drawn by server and browser alike.
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import type * as source from './routes/pictures.server.ts';

const MODULE = /^virtual:pictures\/(story|all|routes)$/;
const FOLDER = process.env.GRAPH_DATA ?? 'graph-data';

/** Serves `virtual:pictures/story`, `all` and `routes`; the dev server redraws when the case is edited. */
export function casePictures(): Plugin {
	return {
		name: 'case-pictures',
		resolveId: (id) => (MODULE.test(id) ? `\0${id}` : null),
		async load(id) {
			const asked = MODULE.exec(id.slice(1))?.[1] as 'story' | 'all' | 'routes' | undefined;
			if (!id.startsWith('\0') || !asked) return null;
			// A fresh import each time, so that an edited case is read again.
			const { pictures, routePictures, whole } = (await tsImport(
				'./routes/pictures.server.ts',
				import.meta.url
			)) as typeof source;
			const draw = { story: () => pictures('story'), all: whole, routes: routePictures };
			const drawn = draw[asked]();
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

/** A hundredth of a px is finer than any screen; more digits would only travel. */
function short(_: string, value: unknown): unknown {
	return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
