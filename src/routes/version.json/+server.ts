import { execFileSync } from 'node:child_process';
import { loadCase } from '#lib/case/load.ts';
import { version } from '$app/environment';
import type { RequestHandler } from './$types';

export const prerender = true;
// A file, whatever the pages do with their slashes.
export const trailingSlash = 'never';

/** Which build this is: the same name that its pages and scripts carry, and where it came from. */
export const GET: RequestHandler = () =>
	Response.json({
		version: version.split('+')[0],
		build: version,
		data: loadCase().case.version,
		commit: git('describe', '--always', '--abbrev=40', '--exclude=*', '--dirty=-changed'),
		date: git('show', '--no-patch', '--format=%cs')
	});

/** What git answers of this tree; null where there is no git, or no tree. */
function git(...question: string[]): string | null {
	try {
		const answer = execFileSync('git', question, { encoding: 'utf8', stdio: 'pipe' });
		return answer.trim();
	} catch {
		return null;
	}
}
