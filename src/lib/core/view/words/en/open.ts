// English: the page where a reader opens a case of his own, and what stands around such a case.

const count = (n: number, one: string, many: string) =>
	`${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const open = {
	heading: 'Open a case of your own',
	lead: 'Another leak, another text: give its files, and it opens in the same explorer, with the same questions.',
	private:
		'Nothing is uploaded. The files are read and checked by your browser, on this device, and stay there.',
	noScript: 'This page needs JavaScript: your files are read by your browser and by nobody else.',
	choose: {
		heading: 'Choose files',
		drop: 'Drop a file or a folder here',
		file: 'Choose files…',
		folder: 'Choose a folder…',
		or: 'or'
	},
	kinds: {
		heading: 'What can be opened',
		list: [
			{
				name: 'A case folder',
				text: 'YAML or JSON, as the starter folder below: nothing is lost.'
			},
			{ name: 'case.json', text: 'The whole case in one file, as the page Data gives it.' },
			{
				name: 'Tables',
				text: 'The CSV files of the page Data, one by one or as their ZIP. Put a case.yaml beside them, or plain settings are made.'
			},
			{
				name: 'GraphML or GEXF',
				text: 'A plain start from a drawing program: nodes become hands, edges handoffs, all on the word of the file.'
			},
			{ name: 'A ZIP', text: 'Of any of these.' }
		],
		limits: (megabytes: number, files: number) =>
			`At most ${megabytes} MB and ${files.toLocaleString('en')} files. Text in UTF-8.`
	},
	checking: 'Checking…',
	stop: 'Stop',
	stopped: 'The check was stopped.',
	verdict: {
		sound: (title: string) => `“${title}” is sound`,
		counts: (hands: number, handoffs: number, sources: number) =>
			`${count(hands, 'hand', 'hands')}, ${count(handoffs, 'handoff', 'handoffs')}, ${count(sources, 'source', 'sources')}.`,
		open: 'Open it',
		warnings: (n: number) =>
			n === 1 ? 'One thing to look at' : `${count(n, 'thing', 'things')} to look at`,
		faulty: (errors: number) =>
			errors === 1
				? 'One thing must be mended first'
				: `${count(errors, 'thing', 'things')} must be mended first`,
		shown: (shown: number, of: number) =>
			shown < of ? `The first ${shown.toLocaleString('en')} are shown.` : '',
		again: 'Mend the files and choose them again. The same is said by “npm run case -- check”.',
		where: 'Where',
		what: 'What, and what to write instead',
		error: 'Error',
		warning: 'Warning',
		passedOver: (files: readonly string[]) =>
			files.length === 1
				? `Passed over, since it is no part of a case: ${files[0]}`
				: `Passed over, since they are no part of a case: ${files.slice(0, 8).join(', ')}${files.length > 8 ? ` and ${files.length - 8} more` : ''}`
	},
	losses: {
		heading: 'Otherwise than in the file',
		graph:
			'Every node became a person, unless a column “kind” says otherwise, and every edge a handoff of the text. They rest on one editorial account, “imported from file”, whose reliability cannot be judged.',
		dayless: 'The file gives no day: the story is taken to begin on 1 January 1900.',
		settings:
			'Tables hold no settings: the title, the lanes, the story and the first day were made from the records.',
		clashing: (n: number) =>
			n === 1
				? 'One day was left out: on it the giver could have had nothing to give yet.'
				: `${count(n, 'day', 'days')} were left out: on them the giver could have had nothing to give yet.`,
		columns: (columns: readonly string[]) =>
			`Columns that a case has no place for: ${columns.join(', ')}.`,
		loops: (n: number) =>
			n === 1
				? 'One edge was left out, since it leads from a node to itself.'
				: `${count(n, 'edge', 'edges')} were left out, since they lead from a node to itself.`
	},
	refused: {
		heading: 'These files cannot be read',
		size: (megabytes: number) =>
			`They have more than ${megabytes} MB. Give the files of the case only.`,
		many: (files: number) =>
			`There are more than ${files.toLocaleString('en')} files. Choose the folder of the case itself.`,
		archive: (why: string) => `The ZIP is not opened: ${why}.`,
		nothing:
			'None of them is a case: give a folder with case.yaml, a case.json, CSV tables, or a .graphml or .gexf file.',
		mixed: 'They are of several kinds. Give one case at a time, in one kind of file.',
		time: (seconds: number) =>
			`The check did not end within ${seconds} seconds and was stopped. Give a smaller case, or check it with “npm run case -- check”.`,
		failed:
			'The check broke off. Try again; if it breaks off again, the file is too much for this device.'
	},
	kept: {
		heading: 'On this device',
		none: 'No case of your own is kept here yet.',
		loading: 'Looking…',
		visit: 'Your browser keeps nothing for this site: a case lives until you leave or reload.',
		open: (title: string) => `Open “${title}”`,
		since: (file: string, day: string) => `from ${file}, ${day}`,
		download: 'Download',
		remove: 'Remove',
		removed: (title: string) => `“${title}” was removed from this device.`,
		undo: 'Undo'
	},
	starter: {
		heading: 'Begin one',
		text: 'A small case with a remark on every field: unpack it, change it, open it here.',
		file: 'The starter folder',
		terminal: 'The same in a copy of the program; the last line publishes it as a site of its own:',
		example:
			'npm run case -- new my-case\nnpm run case -- check my-case\nGRAPH_DATA=my-case npm run build'
	},
	missing: {
		heading: 'What own cases cannot do yet',
		list: [
			'Their views have no preview image, and a link to one opens only on this device: a citation says “local case, not published”.',
			'The map shows Europe, the east of America and of China, and names every other place in its margin. A case none of whose places it shows is drawn without a map.',
			'A case of several hundred hands takes a while to be drawn whole.'
		]
	},
	own: {
		waiting: 'Opening your case…',
		working: 'Working…',
		bar: 'Your own case',
		here: 'on this device only',
		all: 'All own cases',
		leave: 'Back to Red Booklet',
		gone: {
			heading: 'This case is not on this device',
			sentence:
				'A case of one’s own is kept by the browser that opened it, and nowhere else. It may have been removed, or opened in another browser.',
			open: 'Open a case'
		},
		failed: {
			heading: 'This case cannot be shown',
			sentence:
				'It may be too large to be drawn on this device, or have been kept by an older version of this site. Open its files once more.'
		},
		nothing: {
			heading: 'Nothing in this case has this name',
			sentence: 'The address may be mistyped, or belong to another case.',
			back: 'To the whole picture'
		},
		files: {
			heading: 'Take this case along',
			lead: 'Made on this device from the case that you opened.',
			write: (file: string) => `Download ${file}`,
			failed: 'This file could not be written.'
		}
	}
};
