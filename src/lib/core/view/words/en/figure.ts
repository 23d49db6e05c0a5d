// English: a picture that is saved as a file, with all that it needs to stand alone.

export const figure = {
	save: 'Save as picture',
	svg: 'SVG, for print and drawing programs',
	png: 'PNG, for slides and documents',
	failed: 'The picture could not be saved.',
	sources: (names: string) => `Sources: ${names}.`,
	data: (version: string, licence: string) => `Data: version ${version}, ${licence}`,
	from: (address: string, day: string) => `${address}, ${day}`
};
