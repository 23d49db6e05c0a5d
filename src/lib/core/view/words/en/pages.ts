// English: the frame of every page, the lists, the search, the page that explains, and the errors.

export const pages = {
	name: 'Red Booklet',
	/** The title of a page in the browser's tab. */
	title: (page: string) => `${page} · Red Booklet`,
	home: (title: string) =>
		`Red Booklet: ${title.replace(/^(How|Who|When|Where|What|Why|The|A|An) /, (word) => word.toLowerCase())}`,
	/** What a case that does not say so calls that which travelled, and the side that it reached. */
	nouns: { work: 'the text', beyond: 'the other side' },
	skip: 'Skip to the content',
	language: { direction: 'ltr' as 'ltr' | 'rtl', own: 'English' },
	nav: {
		label: 'Main',
		menu: 'Menu',
		more: 'More',
		story: 'Story',
		routes: 'Trace routes',
		knowledge: 'Who knew when',
		people: 'People',
		handoffs: 'Handoffs',
		copies: 'Copies',
		sources: 'Sources',
		disagreements: 'Disagreements',
		data: 'Data',
		open: 'Own case',
		about: 'About'
	},
	/** What can be done with what is shown. */
	passOn: {
		label: 'This page',
		cite: 'Cite',
		citeSource: 'Cite this source',
		share: 'Share',
		sources: 'All sources as a file:'
	},
	print: {
		edition: (title: string, version: string, licence: string) =>
			`${title}. Data: version ${version}, ${licence}.`,
		printed: (day: string) => `Printed on ${day}.`
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
			disagreement: 'Disagreement',
			route: 'Told route'
		}
	},
	lists: {
		people: {
			heading: 'People and other hands',
			lead: (work: string) => `Everyone through whose hands, eyes or ears ${work} passed, by name.`
		},
		handoffs: {
			heading: 'Handoffs',
			lead: 'Every time the text, or word of it, is said to have passed from hand to hand. Days as the sources give them.'
		},
		sources: {
			heading: 'Sources',
			lead: 'Every source that speaks here, and how far it can be trusted.'
		},
		disagreements: {
			heading: 'Disagreements',
			lead: 'Where the sources do not tell the same. Each question has its own page, with every side, its words, and on whose word it rests. Nothing is averaged.'
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
			date: 'Date',
			language: 'Language',
			independence: 'Independence',
			copy: 'Copy',
			form: 'Form',
			madeFrom: 'Made from'
		}
	},
	sort: {
		label: 'Sort by',
		all: 'all',
		shown: (n: number, of: number) => (n === of ? `${n} sources` : `${n} of ${of} sources`),
		/** On how many others a source rests, and how many rest on it. */
		independence: (rests: number, followers: number): string =>
			[
				rests === 0 ? 'own word' : `rests on ${rests}`,
				followers > 0 ? `followed by ${followers}` : ''
			]
				.filter(Boolean)
				.join(', '),
		undated: 'no date'
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
