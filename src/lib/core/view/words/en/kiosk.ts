// English: the exhibit, from the first touch to the last, and the page that tells staff how it is set.

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
/** "The red booklet" within a sentence. */
const within = (title: string) => title.replace(/^The /, 'the ');

export const kiosk = {
	title: 'The exhibit',
	/** The call to begin, in every language of the case. */
	touch: [
		{ lang: 'en', dir: 'ltr' as 'ltr' | 'rtl', text: 'Touch to start' },
		{ lang: 'pl', dir: 'ltr' as const, text: 'Dotknij, aby zacząć' },
		{ lang: 'ru', dir: 'ltr' as const, text: 'Коснитесь, чтобы начать' },
		{ lang: 'he', dir: 'rtl' as const, text: 'געו כדי להתחיל' }
	],
	/** Languages by their own names. */
	ownNames: { en: 'English', pl: 'Polski', ru: 'Русский', he: 'עברית' } as Record<string, string>,
	languages: 'Languages',
	waking: 'One moment …',
	/** Stands where something cannot be shown. */
	lost: 'This part cannot be shown just now. Everything else can.',
	/** Where a control stands among those on the screen. */
	position: (at: number, of: number) => `${at} of ${of}`,
	keys: 'Arrow keys go from one control to the next, Enter chooses, Escape goes back.',
	start: {
		follow: (title: string) => `Touch to follow ${within(title)}`,
		routes: 'Or follow another story',
		steps: (n: number) => count(n, 'step', 'steps'),
		silent: 'This exhibit has no sound and does not read aloud.',
		silentHome: 'The same on your phone works with screen readers: “Take it home”.'
	},
	/** How to read the picture, in words beside the sign. */
	read: {
		label: 'How to read the picture',
		red: 'had the text in hand',
		dotted: 'by word of mouth',
		double: 'told two ways'
	},
	bar: {
		label: 'Always here',
		startOver: 'Start over',
		undo: 'Go back',
		key: 'How to read',
		larger: 'Larger text',
		smaller: 'Smaller text',
		explore: 'All the hands',
		search: 'Search',
		takeHome: 'Take it home',
		back: 'Back',
		close: 'Close',
		up: 'Text back',
		down: 'More text'
	},
	story: {
		of: (at: number, of: number) => `${at} of ${of}`,
		disputed: (question: string) => `Disputed: ${question}`,
		undisputed: 'Not disputed',
		sources: 'Who says so?',
		fork: 'Who would you believe?',
		strike: 'And without …?',
		/** After the last step. */
		again: 'More stories',
		/** What the picture shows while nobody looks: the two ways. */
		label: 'The story'
	},
	sources: {
		heading: (heading: string) => `Who says so: ${heading}`,
		opposes: 'denies',
		none: 'No source is quoted here.'
	},
	fork: {
		heading: 'Who would you believe?',
		lead: 'The sources differ. Touch an answer to see what it would mean.',
		chosen: 'If that is so',
		basis: 'It stands on',
		more: (n: number) =>
			`${count(n, 'answer more is', 'answers more are')} told, by fewer sources.`,
		means: {
			day: 'The day moves, and nothing else.',
			detail: 'This detail changes; who passed what to whom does not.',
			told: 'Then it went as it is told here.',
			without: (sentence: string) => `Then what the others tell did not happen: ${sentence}`
		}
	},
	strike: {
		heading: (work: string) => `Would ${work} still get out?`,
		lead: 'Strike somebody out and see what falls away.',
		without: (name: string) => `Without ${name}`,
		back: 'Put back',
		asking: 'Reckoning …',
		failed: 'This could not be reckoned just now.',
		says: (name: string, sentence: string) => `Without ${name}: ${sentence}`
	},
	explore: {
		heading: (hands: number) => `All ${hands} hands`,
		lead: 'Touch a name.',
		picture: 'The picture of all hands',
		controls: 'Move the picture',
		up: 'Move up',
		down: 'Move down',
		larger: 'Nearer',
		smaller: 'Farther',
		came: 'Came to them',
		passed: 'Passed on',
		nothing: 'Nothing is told of this.',
		sources: (n: number) => `From ${count(n, 'source', 'sources')}`,
		disputed: 'disputed'
	},
	search: {
		heading: 'Search for a name',
		label: 'Name',
		erase: 'Delete',
		space: 'Space',
		letters: 'Letters',
		empty: 'Touch letters to look for a hand or a story.',
		looking: 'Looking …',
		failed: 'The names cannot be looked through just now.',
		nothing: (q: string) => `Nothing is called “${q}”. Nearest:`,
		found: (n: number) => (n === 1 ? 'One found.' : `${n} found.`)
	},
	takeHome: {
		heading: 'Take it home',
		lead: 'Point your phone’s camera at the square. It opens this page of Red Booklet, with every source.',
		label: (address: string) => `QR code for ${address}`,
		type: 'Or type:'
	},
	leaving: {
		heading: 'Are you still reading?',
		left: (seconds: number) => `Starting over in ${seconds}`,
		lead: 'Touch anywhere, or press any key, to go on.',
		stay: 'Go on'
	},
	status: {
		title: 'Status of the exhibit',
		lead: 'How this exhibit is set and how it fares. Nothing here changes anything; settings are in kiosk.json.',
		problems: 'Problems in kiosk.json',
		noProblems: 'None.',
		problem: (field: string, wrong: string, used: string) => `${field}: ${wrong} Used: ${used}.`,
		settings: 'Settings in use',
		screen: 'Screen',
		sizes: 'Text and targets',
		size: (s: number, target: number) => `letters ${s} px, targets ${target} px and more`,
		health: 'Health',
		version: 'Version',
		unknown: 'unknown',
		worker: 'Offline copy',
		workerStates: { none: 'none', waiting: 'an update is waiting', active: 'ready' },
		errors: 'Errors since the last start',
		ghosts: 'Touches that were nobody’s',
		resets: 'Starts over after errors',
		counts: 'Counts',
		countsOff: 'Nothing is counted (counts is false).',
		takeHome: 'QR codes',
		noAddress: 'Not offered: publicAddress is not set.',
		tooLong: (n: number) =>
			`${count(n, 'page has', 'pages have')} an address too long for a code that is easy to read; the code leads to the first page instead.`,
		allFit: 'Every page has its code.',
		speech: 'Speech',
		noSpeech: 'The exhibit does not speak; see the guide on what to tell visitors.',
		off: 'none'
	}
};
