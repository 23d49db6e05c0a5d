// English: the page of files to take along, what each is for, and what each cannot hold.

export const data = {
	heading: 'Take the data along',
	lead: 'The whole case as files, in the formats that different fields use. All are made from the same records, so that they never differ among themselves.',
	licence: (licence: string) => ({
		before: 'The data may be used, changed and passed on under the licence ',
		name: licence === 'CC-BY-4.0' ? 'Creative Commons Attribution 4.0' : licence,
		after: ': say where they come from, and whether you changed them.'
	}),
	version: (version: string) => `This is version ${version} of the data.`,
	lost: 'Not in it:',
	size: (bytes: number) =>
		bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000).toLocaleString('en')} KB`,
	formats: {
		json: {
			title: 'The case, whole (JSON)',
			purpose:
				'Nothing is left out: to keep, to cite and to build on. The same records always make the same file, to the letter.',
			losses: []
		},
		'json-schema': {
			title: 'What may stand in that file (JSON Schema)',
			purpose: 'For programs that check a case, or that help to write one.',
			losses: []
		},
		csv: {
			title: 'Tables (CSV)',
			purpose:
				'For spreadsheets, R and pandas: UTF-8, commas, one row for each record. Lists in a cell are joined by semicolons. Columns that begin with “reckoned” follow from the others. A cell that a spreadsheet could take for a formula has an apostrophe before it; take one away when you read the file by program.',
			losses: [
				'the settings of the case: its title, the lanes of the picture, proposed tellings, old addresses',
				'the told routes',
				'the difference between a field that is empty and one that is not there'
			]
		},
		'csv-zip': {
			title: 'All tables in one archive (ZIP)',
			purpose: 'The same tables, with a note on how to read them.',
			losses: [
				'the settings of the case: its title, the lanes of the picture, proposed tellings, old addresses',
				'the told routes',
				'the difference between a field that is empty and one that is not there'
			]
		},
		graphml: {
			title: 'The network (GraphML)',
			purpose:
				'For yEd, Cytoscape, igraph and NetworkX: hands, and an arrow from each giver to each taker. Several handoffs between the same two hands stay apart.',
			losses: [
				'what each source says: only the best evidence, the dates as given and the names of the sources',
				'handoffs with several givers or takers are cut into arrows; the column “handoff” joins them again',
				'copies, places and told routes, but for their names; memberships, life dates and notes',
				'control characters, which XML cannot hold'
			]
		},
		gexf: {
			title: 'The network with its days (GEXF 1.3)',
			purpose:
				'For Gephi and its timeline. An arrow is there on every day on which the handoff can have happened, the first and the last day included; it does not mean that it took so long. Where no end is told, none is given.',
			losses: [
				'what each source says: only the best evidence, the dates as given and the names of the sources',
				'handoffs with several givers or takers are cut into arrows; the column “handoff” joins them again',
				'doubt about a date, but in the words of the column “dates”',
				'copies, places and told routes, but for their names; memberships, life dates and notes',
				'control characters, which XML cannot hold'
			]
		},
		'prov-jsonld': {
			title: 'Provenance (W3C PROV, JSON-LD)',
			purpose:
				'For linked data. Each source is a bundle of its own: what it claims, and the handoffs as it tells them, with its own dates.',
			losses: [
				'days between two dates: PROV knows only moments, so they stand as text in EDTF, and only a single undoubted day is a time',
				'the settings of the case and the told routes',
				'notes, summaries, life dates, memberships, places in figures, translations of quotations',
				'which tellings exclude or summarise one another'
			]
		},
		'prov-trig': {
			title: 'Provenance (W3C PROV, TriG)',
			purpose: 'The same for RDF stores and SPARQL: one named graph for each source.',
			losses: [
				'days between two dates: PROV knows only moments, so they stand as text in EDTF, and only a single undoubted day is a time',
				'the settings of the case and the told routes',
				'notes, summaries, life dates, memberships, places in figures, translations of quotations',
				'which tellings exclude or summarise one another'
			]
		},
		csl: {
			title: 'All sources (CSL-JSON)',
			purpose: 'For Zotero, pandoc and everything that cites with CSL.',
			losses: ['how far a source can be trusted, how much of it was read, and what it claims']
		},
		bibtex: {
			title: 'All sources (BibTeX)',
			purpose: 'For LaTeX and most reference managers; UTF-8.',
			losses: [
				'how far a source can be trusted, how much of it was read, and what it claims',
				'interviewers, archives, sections, media, short titles, original dates, and kinds of source that BibTeX does not know',
				'the end of a span of dates, and that a date is about right',
				'line breaks'
			]
		},
		ris: {
			title: 'All sources (RIS)',
			purpose: 'For EndNote, Zotero, Mendeley and library catalogues.',
			losses: [
				'how far a source can be trusted, how much of it was read, and what it claims',
				'sections, media, short titles and original dates, and kinds of source that RIS does not know',
				'the end of a span of dates, and that a date is about right',
				'line breaks'
			]
		}
	},
	note: {
		title: (title: string) => `${title}: tables`,
		/** `year` is one of the case, for the example. */
		lines: (year: string) => [
			'UTF-8, commas between cells, lines ended by CR LF (RFC 4180), the first line names the columns.',
			'In Excel choose Data > From Text/CSV and UTF-8; a double click shows other alphabets wrongly.',
			'A cell that begins with = + - @ (also in full width), a tab or a line end, and is no plain number, has an apostrophe before it, so that no spreadsheet runs it; so has one that begins with an apostrophe itself. Take one apostrophe away at the start of a cell to have it back.',
			'Lists are joined by "; ". A backslash stands before a semicolon, a backslash, or the comma of a name that belongs to the text.',
			'A hand or witness without an entry of its own is described after a question mark: ?a courier.',
			'Columns that begin with "reckoned_" follow from the others. Days are ISO days, the last one included; an empty one is open.',
			`Dates of claims are in EDTF: [${year}-03-20..${year}-04-13] is some day between the two.`
		],
		lost: 'Not in these tables:'
	},
	cite: {
		heading: 'How to cite the data',
		lead: 'Name the version, since later ones may say more. The day on which you read them is yours to add where it is missing.',
		title: (title: string) => `${title}: data`
	},
	changes: {
		heading: 'What has changed',
		version: (version: string, day: string) => `Version ${version}, ${day}`
	},
	checksums: {
		heading: 'Checksums',
		text: 'SHA-256 of each file. With the list beside the files, this tells whether they came whole:',
		example: 'sha256sum --check SHA256SUMS',
		each: 'The sum of each file'
	},
	terminal: {
		heading: 'The same from the command line',
		text: 'In a copy of the program, for this case or another:',
		example: 'npm run --silent case -- export gexf --case graph-data --out case.gexf'
	}
};
