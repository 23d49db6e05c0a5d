// How large is a letter or a button on a screen of this pitch, read from this distance?
import type { KioskConfig } from './config.ts';

/** A closed device owes its readers capital letters of 0.7 degrees (EN 301 549, 5.1.4). */
const CAPITAL_DEGREES = 0.7;
/** Capital letters of IBM Plex, in em. */
const CAPITAL = 0.698;
/** The sizes stand in these proportions; the headline leaves the picture its room. */
const M = 1.38;
const L = 2.2;
/** What the visitor gets who asks for larger text: so much more, and never less than he is owed. */
const LARGER = 1.2;
/** Before he asks, letters have at least this share of it. */
const PLAIN = 0.7;
/** The shorter side of a screen holds so many letters: a small screen is not crowded, a large one not empty. */
const ACROSS = 37.5;
/** The highest control stands so many letters above the lower edge, and has to be reached. */
const HIGH = 31;
/** Smallest side of anything that is touched, and of what is touched most; mm. */
const TARGET = 15;
const MAIN_TARGET = 20;
/** No target is smaller than this on any screen, px. */
const LEAST_TARGET = 44;
/** A phone reads a code of this side at arm's length; mm. */
const CODE = 44;
/** The highest point above the floor that everybody reaches; mm (ADA 308). */
const REACH = 1220;

/** Lengths in CSS px. */
export interface Sizes {
	s: number;
	m: number;
	/** The headline: large enough for everybody. */
	l: number;
	/** For one px of a picture whose letters are 13 px: what is owed, where there is room; never larger in larger text. */
	unit: number;
	/** The same for a picture that would not fit otherwise. */
	leastUnit: number;
	target: number;
	main: number;
	code: number;
	/** What lies higher than this above the screen's lower edge is out of reach. */
	reach: number;
}

/** The sizes on a screen of so many CSS px; letters are rounded up, so that none is too small. */
export function sizes(
	{
		pixelPitch,
		viewingDistance,
		screenBottom
	}: Pick<KioskConfig, 'pixelPitch' | 'viewingDistance' | 'screenBottom'>,
	larger = false,
	screen: { width: number; height: number }
): Sizes {
	const capital = viewingDistance * Math.tan((CAPITAL_DEGREES * Math.PI) / 180);
	const least = capital / CAPITAL / pixelPitch;
	const reach = Math.max(0, Math.floor((REACH - screenBottom) / pixelPitch));
	const fits = Math.min(Math.min(screen.width, screen.height) / ACROSS, reach / HIGH);
	const plain = Math.ceil(Math.max(least * PLAIN, fits));
	const s = larger ? Math.ceil(Math.max(least, plain * LARGER)) : plain;
	const px = (mm: number) => Math.max(LEAST_TARGET, Math.ceil(mm / pixelPitch));
	return {
		s,
		m: Math.round(s * M),
		l: Math.round(plain * L),
		unit: (larger ? Math.max(least, plain) : plain) / 13,
		leastUnit: (least * (larger ? 1 : PLAIN)) / 13,
		target: px(TARGET),
		main: px(MAIN_TARGET),
		code: px(CODE),
		reach
	};
}
