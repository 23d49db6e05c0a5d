// English: what any page may say of tellings; the rest is loaded with them.

export const asTold = {
	open: 'As told by …',
	noScript: 'Without JavaScript every page shows what all sources tell together.',
	whole: 'The whole story as this source tells it',
	notTold: 'This telling does not speak of it.'
};
