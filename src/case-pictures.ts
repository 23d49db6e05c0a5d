// The pictures of the case as modules: computed when the site is built, drawn by server and browser alike.
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import type { Extent } from './lib/ui/network/arrange/arrange.ts';

const MODULE = /^virtual:pictures\/(story|all)$/;
const FOLDER = process.env.GRAPH_DATA ?? 'graph-data';

/** Serves `virtual:pictures/story` and `virtual:pictures/all`; the dev server redraws when the case is edited. */
export function casePictures(): Plugin {
	return {
		name: 'case-pictures',
		resolveId: (id) => (MODULE.test(id) ? `\0${id}` : null),
		async load(id) {
			const extent = MODULE.exec(id.slice(1))?.[1];
			if (!id.startsWith('\0') || !extent) return null;
			// A fresh import each time, so that an edited case is read again.
			const { pictures } = await tsImport('./routes/pictures.ts', import.meta.url);
			return `export default ${JSON.stringify(pictures(extent as Extent))}`;
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
