// How does an address say that a view is of a case of the reader's own? "/own/?case=k&at=node/x&on=…".
import { asks, kinds, lenses, readQuery } from './link.ts';
import { isLanguage } from './words/language.ts';

/** Where a case of one's own is on view; there are no pages of its things, since no build knows them. */
export const ownPath = '/own/';

/** What can be on view of an own case, by the first step of its path. */
const FIRST_STEPS: readonly string[] = [
	...kinds,
	...asks,
	...lenses,
	...['people', 'handoffs', 'sources', 'disagreements', 'copies', 'data']
];
const LONGEST_KEY = 32;
const KEY = /^[a-z0-9]+$/;

/** The same view of an own case; what is the same for every case keeps its address. */
export function ownHref(key: string, href: string): string {
	const [, path = '/', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(href) ?? [];
	const steps = path.split('/').filter(Boolean);
	const prefix = steps[0] !== undefined && isLanguage(steps[0]) ? `/${steps.shift()}` : '';
	if (steps[0] !== undefined && (!FIRST_STEPS.includes(steps[0]) || steps.at(-1)!.includes('.'))) {
		return href;
	}
	const at = steps.length > 0 ? `&at=${steps.join('/')}` : '';
	return `${prefix}${ownPath}?case=${key}${at}${query.replace('?', '&')}${hash}`;
}

/** Which case is on view, and the path of what is on view of it: "/node/x/". Never throws. */
export function readOwn(query: string): { key: string | null; path: string } {
	const params = readQuery(query);
	const key = (params.get('case') ?? '').slice(0, LONGEST_KEY + 1);
	const steps = (params.get('at') ?? '').slice(0, 200).split('/').filter(Boolean);
	return {
		key: key.length <= LONGEST_KEY && KEY.test(key) ? key : null,
		path: steps.length > 0 ? `/${steps.join('/')}/` : '/'
	};
}
