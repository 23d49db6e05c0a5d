// English: the frame of every page, the lists, the search, the page that explains, and the errors.

export const pages = {
	name: 'Red Booklet',
	/** The title of a page in the browser's tab. */
	title: (page: string) => `${page} · Red Booklet`,
	home: 'Red Booklet: how Khrushchev’s Secret Speech reached the West',
	skip: 'Skip to the content',
	language: { direction: 'ltr' as 'ltr' | 'rtl', own: 'English' },
	nav: {
		label: 'Main',
		menu: 'Menu',
		route: 'Route',
		people: 'People',
		handoffs: 'Handoffs',
		copies: 'Copies',
		sources: 'Sources',
		disagreements: 'Disagreements',
		about: 'About'
	},
	theme: {
		label: 'Colours',
		system: 'Device colours',
		light: 'Light',
		dark: 'Dark'
	},
	search: {
		label: 'Search',
		placeholder: 'Find a name, place, source',
		submit: 'Search',
		results: 'Found',
		count: (n: number) => (n === 1 ? 'One found.' : `${n} found.`),
		nothing: (q: string) => `Nothing is called “${q}”.`,
		nearest: 'Nearest names:',
		loading: 'Looking…',
		failed: 'The list of names could not be loaded.',
		kinds: {
			node: 'Hand',
			handoff: 'Handoff',
			copy: 'Copy',
			source: 'Source',
			disagreement: 'Disagreement'
		}
	},
	lists: {
		people: {
			heading: 'People and other hands',
			lead: 'Everyone through whose hands, eyes or ears the speech passed, by name.'
		},
		handoffs: {
			heading: 'Handoffs',
			lead: 'Every time the text, or word of it, is said to have passed from hand to hand. Days as the sources give them.'
		},
		sources: {
			heading: 'Sources',
			lead: 'Every source that speaks here, and how far it can be trusted.'
		},
		copies: {
			heading: 'Copies of the text',
			lead: 'The things that moved: what each was, and what it was made from.'
		},
		columns: {
			name: 'Name',
			kind: 'Kind',
			role: 'Part in the story',
			held: 'What they held',
			handoff: 'Handoff',
			when: 'When',
			where: 'Where',
			evidence: 'Evidence',
			source: 'Source',
			reliability: 'Reliability',
			title: 'Title',
			claims: 'Claims',
			copy: 'Copy',
			form: 'Form',
			madeFrom: 'Made from'
		}
	},
	moved: {
		heading: 'This address has changed',
		sentence: 'The page that you asked for now has another address:'
	},
	withdrawn: {
		heading: 'This page was withdrawn',
		sentence: (on: string) => `It was withdrawn on ${on}, for this reason:`
	},
	missing: {
		heading: 'Nothing is kept at this address',
		sentence: 'The address may be mistyped or out of date.',
		nearest: 'Did you mean:',
		home: 'To the whole picture'
	},
	failure: {
		heading: 'This page could not be shown',
		sentence: 'Something went wrong on our side. The whole picture may still open:'
	}
};
