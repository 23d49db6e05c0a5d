// A view of the case in GRAPH_DATA as SVG or PNG, drawn by the components of the site: what `npm run case -- export svg` and `png` run.
import { join } from 'node:path';
import { createServer } from 'vite';
import { loadCase } from './lib/case/load.ts';
import { canonicalJson } from './lib/core/export/canonical-json.ts';
import { pngOfSvg, pngOfView } from './photograph.ts';
import type * as drawn from './routes/drawn-figure.server.ts';

const [address = '/', format = 'svg'] = process.argv.slice(2);
const build = process.env.BUILD_TO ?? join(import.meta.dirname, '../build');
const server = await createServer({
	appType: 'custom',
	logLevel: 'error',
	server: { middlewareMode: true, hmr: false, ws: false, watch: null }
});
try {
	const { drawnFigure, isDrawn } = (await server.ssrLoadModule(
		'/src/routes/drawn-figure.server.ts'
	)) as typeof drawn;
	const svg = () => drawnFigure(address, new Date().toISOString().slice(0, 10));
	if (format === 'svg') process.stdout.write(svg());
	else if (isDrawn(address)) process.stdout.write(await pngOfSvg(svg()));
	else process.stdout.write(await pngOfView(build, canonicalJson(loadCase().records), address));
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exitCode = 1;
} finally {
	await server.close();
}
