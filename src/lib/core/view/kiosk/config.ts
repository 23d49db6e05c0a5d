// What does the file of an exhibit, kiosk.json, ask for, and which of it cannot be used?

/** The settings of one exhibit, each usable as it stands. */
export interface KioskConfig {
	/** Language tags in the order they are offered; the first one is spoken after every reset. */
	languages: string[];
	/** Seconds without a touch until the warning, and from the warning until the visit is over. */
	times: { warnAfter: number; countdown: number };
	/** Millimetres per CSS px. */
	pixelPitch: number;
	/** Millimetres from the eyes to the screen. */
	viewingDistance: number;
	/** Millimetres from the floor to the lowest line of pixels. */
	screenBottom: number;
	/** Where the same site is on the web, with a slash at its end; null where it is not. */
	publicAddress: string | null;
	/** Local times of the day, "10:00" to "18:00"; null where the exhibit is always open. */
	openingHours: { from: string; to: string } | null;
	/** Ids of the told routes that are offered, in order; null for all. */
	routes: string[] | null;
	/** The hour of the day, 0 to 23, at which the page may load itself anew; null for never. */
	nightlyRefresh: number | null;
	/** Whether routes told and languages used are counted, on this machine only. */
	counts: boolean;
}

/** One thing in the file that cannot be used. */
export interface ConfigProblem {
	field: string;
	wrong: string;
	/** What is used in its place, as it would be written. */
	used: string;
}

/** What a value must be one of, beside its form. */
interface Known {
	languages: readonly string[];
	routes: readonly string[];
}

/** The settings that hold where the file says nothing, or nothing usable. */
export const defaultConfig: KioskConfig = {
	languages: ['en'],
	times: { warnAfter: 90, countdown: 30 },
	pixelPitch: 0.369,
	viewingDistance: 600,
	screenBottom: 800,
	publicAddress: null,
	openingHours: null,
	routes: null,
	nightlyRefresh: null,
	counts: false
};

/** A start with less than this many stories does not explain itself. */
const FEWEST_ROUTES = 3;

/** Where a value was wrong: what about it, and what is used. */
type Complain = (field: string, wrong: string, used: unknown) => void;

/**
 * Every setting of the file's text, and every problem with it; never throws. A setting that is missing has its
 * default and is no problem; text that is null is a file that could not be fetched.
 */
export function kioskConfig(
	text: string | null,
	known: Known
): { config: KioskConfig; problems: ConfigProblem[] } {
	const problems: ConfigProblem[] = [];
	const complain: Complain = (field, wrong, used) =>
		problems.push({ field, wrong, used: JSON.stringify(used) });
	const file = objectOf(text, complain);
	const times = partOf(file, 'times', complain);
	const fallback = defaultConfig;
	const config: KioskConfig = {
		languages: languages(file.languages, known, complain),
		times: {
			warnAfter: number('times.warnAfter', times.warnAfter, [30, 600], complain),
			countdown: number('times.countdown', times.countdown, [20, 300], complain)
		},
		pixelPitch: number('pixelPitch', file.pixelPitch, [0.05, 3], complain),
		viewingDistance: number('viewingDistance', file.viewingDistance, [200, 5000], complain),
		screenBottom: number('screenBottom', file.screenBottom, [0, 3000], complain),
		publicAddress: optional(file.publicAddress, fallback.publicAddress, (value) =>
			address(value, complain)
		),
		openingHours: optional(file.openingHours, fallback.openingHours, (value) =>
			hours(value, complain)
		),
		routes: optional(file.routes, fallback.routes, (value) => routes(value, known, complain)),
		nightlyRefresh: optional(file.nightlyRefresh, fallback.nightlyRefresh, (value) =>
			hour(value, complain)
		),
		counts: truth(file.counts, complain)
	};
	for (const [part, own, within] of [
		['', file, fallback],
		['times.', times, fallback.times]
	] as const)
		for (const field of Object.keys(own))
			if (!Object.hasOwn(within, field))
				complain(part + field, `There is no such setting. ${listed(Object.keys(within))}`, null);
	return { config, problems };
}

type Json = Record<string, unknown>;

function objectOf(text: string | null, complain: Complain): Json {
	if (text === null) {
		complain('kiosk.json', 'The file could not be read.', defaultConfig);
		return {};
	}
	try {
		// Editors of other systems put a mark before the first character.
		const read: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		if (isObject(read)) return read;
		complain('kiosk.json', 'The file holds no settings between { and }.', defaultConfig);
	} catch (error) {
		const why = error instanceof Error ? error.message : '';
		complain('kiosk.json', `The file is not JSON: ${why}`, defaultConfig);
	}
	return {};
}

function partOf(file: Json, field: 'times', complain: Complain): Json {
	const value = file[field];
	if (isObject(value)) return value;
	if (value !== undefined) complain(field, 'Write settings between { and }.', defaultConfig[field]);
	return {};
}

type NumberField = 'pixelPitch' | 'viewingDistance' | 'screenBottom';

function number(
	field: NumberField | `times.${keyof KioskConfig['times']}`,
	value: unknown,
	[least, most]: readonly [number, number],
	complain: Complain
): number {
	const fallback =
		field === 'times.warnAfter' || field === 'times.countdown'
			? defaultConfig.times[field === 'times.warnAfter' ? 'warnAfter' : 'countdown']
			: defaultConfig[field];
	if (value === undefined) return fallback;
	if (typeof value === 'number' && value >= least && value <= most) return value;
	complain(field, `Write a number from ${least} to ${most}.`, fallback);
	return fallback;
}

/** A value that may be left out or be null. */
function optional<T>(value: unknown, fallback: T | null, read: (value: unknown) => T | null) {
	return value === undefined ? fallback : value === null ? null : read(value);
}

/** A name with a dot that does not end in a number: no machine of one's own, no bare number, no password. */
const ADDRESS =
	/^https:\/\/(?:[a-z0-9-]+\.)+(?!localhost)[a-z][a-z0-9-]*(?::\d+)?(?:\/[\w.~%/-]*)?$/i;

function address(value: unknown, complain: Complain): string | null {
	if (typeof value === 'string' && ADDRESS.test(value)) return value.replace(/\/*$/, '/');
	complain(
		'publicAddress',
		'Write the address of the site on the web, such as "https://museum.example/booklet/".',
		null
	);
	return null;
}

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

function hours(value: unknown, complain: Complain): KioskConfig['openingHours'] {
	if (isObject(value)) {
		const { from, to } = value;
		const clocks = [from, to].every((time) => typeof time === 'string' && CLOCK.test(time));
		if (clocks && from !== to) return { from: String(from), to: String(to) };
	}
	complain('openingHours', 'Write { "from": "10:00", "to": "18:00" }.', null);
	return null;
}

function hour(value: unknown, complain: Complain): number | null {
	if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 23) return Number(value);
	complain('nightlyRefresh', 'Write a whole hour from 0 to 23.', null);
	return null;
}

function truth(value: unknown, complain: Complain): boolean {
	if (value === undefined || typeof value === 'boolean') return value ?? defaultConfig.counts;
	complain('counts', 'Write true or false.', defaultConfig.counts);
	return defaultConfig.counts;
}

function languages(value: unknown, known: Known, complain: Complain): string[] {
	if (value === undefined) return defaultConfig.languages;
	const usable = only('languages', value, known.languages, complain);
	if (usable.length > 0) return usable;
	complain('languages', `Write a list. ${listed(known.languages)}`, defaultConfig.languages);
	return defaultConfig.languages;
}

function routes(value: unknown, known: Known, complain: Complain): string[] | null {
	const usable = only('routes', value, known.routes, complain);
	if (usable.length >= Math.min(FEWEST_ROUTES, known.routes.length)) return usable;
	complain('routes', `Write ${FEWEST_ROUTES} or more. ${listed(known.routes)}`, null);
	return null;
}

/** What of a list is known, each once; complains of the rest. */
function only(
	field: 'languages' | 'routes',
	value: unknown,
	known: readonly string[],
	complain: Complain
): string[] {
	if (!Array.isArray(value)) return [];
	const given = [...new Set(value as unknown[])];
	const usable = known.filter((id) => given.includes(id));
	usable.sort((a, b) => given.indexOf(a) - given.indexOf(b));
	for (const other of given)
		if (!known.some((id) => id === other))
			complain(field, `${JSON.stringify(other)} is not there. ${listed(known)}`, usable);
	return usable;
}

function listed(names: readonly string[]): string {
	return `There are: ${names.join(', ')}.`;
}

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the exhibit is open at this local time; hours may go past midnight. */
export function isOpen(hours: KioskConfig['openingHours'], now: Date): boolean {
	if (!hours) return true;
	const { from, to } = hours;
	const time = `${now.getHours()}`.padStart(2, '0') + ':' + `${now.getMinutes()}`.padStart(2, '0');
	return from < to ? from <= time && time < to : time >= from || time < to;
}
