// Is a screen there to draw on?
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether Linux sees a screen that is connected and switched on; true where it does not say.
 * @param {string} [drm]
 */
export function screenIsThere(drm = '/sys/class/drm') {
	if (!existsSync(drm)) return true;
	const plugs = readdirSync(drm).filter((name) => existsSync(join(drm, name, 'status')));
	const says = (/** @type {string} */ plug, /** @type {string} */ file) =>
		existsSync(join(drm, plug, file)) ? readFileSync(join(drm, plug, file), 'utf8').trim() : '';
	return (
		plugs.length === 0 ||
		plugs.some((plug) => says(plug, 'status') === 'connected' && says(plug, 'dpms') !== 'Off')
	);
}
