declare module 'virtual:pictures/story' {
	const pictures: import('#lib/core/view/arrangement.ts').Pictures;
	export default pictures;
}

declare module 'virtual:pictures/all' {
	const pictures: import('#lib/core/view/part.ts').Whole;
	export default pictures;
}

declare module 'virtual:pictures/routes' {
	const pictures: Record<string, import('#lib/core/view/arrangement.ts').Pictures>;
	export default pictures;
}

declare module 'virtual:share/browser' {
	/** How the browser that draws share cards is started; null without one. */
	const launch: { executablePath?: string; args: string[] } | null;
	export default launch;
}

declare module 'virtual:share/styles' {
	const css: string;
	export default css;
}

declare module 'virtual:lenses/days' {
	const days: import('./lib/core/view/timetable/timetable.ts').Timetable;
	export default days;
}

declare module 'virtual:lenses/map' {
	const maps: import('#lib/core/view/atlas-picture.ts').Maps;
	export default maps;
}
