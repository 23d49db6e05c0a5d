declare module 'virtual:pictures/story' {
	const pictures: import('./routes/pictures.server.ts').Pictures;
	export default pictures;
}

declare module 'virtual:pictures/all' {
	const pictures: import('./routes/pictures.server.ts').Whole;
	export default pictures;
}

declare module 'virtual:pictures/routes' {
	const pictures: Record<string, import('./routes/pictures.server.ts').Pictures>;
	export default pictures;
}
