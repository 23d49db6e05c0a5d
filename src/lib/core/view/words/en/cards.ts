// English: the cards of a hand, a handoff, a copy and a source.
import type { AgentKind, Basis, Name, Source, Stance } from '../../../schema/records.ts';
import type { Grade, Held } from '../../arrangement.ts';
import { plain, say, sentenceCase, type Prose } from '../../prose.ts';

const agentKinds: Record<AgentKind, string> = {
	person: 'Person',
	organisation: 'Organisation',
	office: 'Office',
	publication: 'Publication',
	group: 'Group',
	public: 'The public',
	unknown: 'Unknown hand'
};

const nameKinds: Record<Name['kind'], string> = {
	preferred: '',
	alias: 'also',
	birth: 'born',
	codename: 'codename',
	cover: 'cover name',
	transliteration: 'in Latin letters',
	title: 'titled'
};

const held: Record<Held, string> = {
	copy: 'held the text in hand',
	read: 'read it or heard it read',
	gist: 'only heard of it',
	none: 'nothing told of what it held'
};

const grades: Record<Grade, string> = {
	4: 'documented',
	3: 'first-hand',
	2: 'reported',
	1: 'conjecture',
	0: 'no source'
};

const gradeReasons: Record<Grade, string> = {
	4: 'A document of the time says so, or two first-hand witnesses who do not depend on each other.',
	3: 'One first-hand witness says so, or two reports that do not depend on each other.',
	2: 'One independent report says so; those that copy it add nothing.',
	1: 'Only conjecture or inference speaks for it.',
	0: 'No source speaks for it yet.'
};

const stances: Record<Stance, string> = {
	asserts: 'says so',
	reports: 'reports',
	conjectures: 'thinks',
	doubts: 'doubts',
	denies: 'denies'
};

const bases: Record<Basis, string> = {
	document: 'from a document of the time',
	firsthand: 'first-hand',
	reported: 'at second hand',
	inferred: 'inferred'
};

const sourceTypes: Record<Source['type'], string> = {
	document: 'Document of the time',
	testimony: 'Testimony',
	scholarship: 'Scholarship',
	press: 'Press',
	reference: 'Reference work',
	editorial: 'The editors of this case'
};

const reliability: Record<Source['reliability'], string> = {
	A: 'completely reliable',
	B: 'usually reliable',
	C: 'fairly reliable',
	D: 'not usually reliable',
	E: 'unreliable',
	F: 'cannot be judged'
};

const read: Record<Source['read'], string> = {
	whole: 'The editors have read the whole of it.',
	most: 'The editors have read most of it.',
	opening: 'The editors have read its opening only.',
	excerpt: 'The editors have read an excerpt.',
	abstract: 'The editors have read its abstract only.',
	quoted: 'The editors know it only as others quote it.'
};

const raised = (text: string) => plain(sentenceCase([text]));
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const cards = {
	agentKinds,
	held,
	heldCoarsely: (what: string) => `${what}, in a coarser telling`,
	grades,
	gradeReasons,
	stances,
	bases,
	sourceTypes,
	reliability,
	read,
	count: {
		claims: (n: number) => count(n, 'claim', 'claims'),
		sources: (n: number) => count(n, 'source', 'sources'),
		handoffs: (n: number) => count(n, 'handoff', 'handoffs'),
		claimsFrom: (claims: number, sources: number) =>
			`${claims} from ${count(sources, 'source', 'sources')}`
	},
	kinds: { handoff: 'Handoff', copy: 'Copy of the text', source: 'Source' },
	names: { label: 'Other names', kinds: nameKinds },
	partOf: (as: Prose, of: Prose): Prose => (as.length > 0 ? say`${as}, ${of}` : of),
	partOfLabel: 'Belongs to',
	members: 'Who belongs to it',
	came: 'What came to this hand',
	passed: 'What this hand passed on',
	nothingCame: 'Nothing is told of what came to this hand.',
	origin: 'It begins here.',
	gap: {
		heading: 'What is not told',
		sentence: (who: Prose, what: Prose): Prose => say`No account says how ${who} got ${what}.`,
		nearest: (hands: Prose): Prose => say`Nearest to it come ${hands}.`
	},
	contested: 'disputed',
	disputes: { lead: 'Disputed', facts: 'Facts in dispute', days: 'Which day?' },
	rival: 'a rival account',
	coarse: 'the same, told more coarsely',
	tally: (grade: Grade) => `Evidence ${grade} of 4: ${grades[grade]}`,
	sample: {
		copy: 'a copy',
		reading: 'a reading',
		word: 'word of mouth',
		disputed: (what: string) => `${what}, disputed`
	},
	handoff: {
		/** For search engines and previews. */
		description: (sentence: string, place: string, when: string, grade: string) =>
			`${sentence} ${raised([place, when].filter(Boolean).join(', '))}. Evidence: ${grade}.`,
		givers: 'From',
		takers: 'To',
		what: 'What passed',
		where: 'Where',
		when: 'When',
		which: 'Which day?',
		answers: (n: number) => `${n} answers`,
		how: 'How surely',
		independent: (n: number) =>
			n === 1 ? 'One independent witness.' : `${n} independent witnesses.`,
		disputes: 'What is disputed',
		denied: (n: number) => count(n, 'source doubts or denies it', 'sources doubt or deny it'),
		excluded: 'It cannot be true together with:',
		summarises: 'It tells more coarsely what these tell step by step:',
		summarised: 'Told more coarsely as:',
		days: 'The sources’ days do not agree.',
		order: 'What comes before and after',
		after: 'After:',
		before: 'Before:',
		between: (when: string) => `By the order of events: ${when}.`
	},
	copy: {
		language: 'Language',
		form: 'What it is',
		numbered: 'Number',
		madeFrom: 'Made from',
		becomes: 'Made from it',
		hands: 'Who held it',
		handoffs: 'How it passed',
		unknown: 'not told',
		nobody: 'No account places it in anyone’s hands.'
	},
	source: {
		reference: 'Full reference',
		reliability: 'Reliability',
		grade: (letter: string, meaning: string) => `${letter}: ${meaning}`,
		read: 'What was read of it',
		link: 'Read it',
		archived: 'Archived copy',
		sameWork: 'Another telling by the same work',
		alone: 'What it alone says',
		nothingAlone: 'Nothing: every handoff it tells is told by another source too.',
		aloneFacts: (n: number) =>
			n === 1 ? 'One fact of which it alone speaks' : `${n} facts of which it alone speaks`,
		lineage: 'Whom it follows, and who follows it',
		noLineage: 'It follows no source here, and none follows it.',
		against: 'Where others contradict it',
		here: 'Here:',
		elsewhere: 'Otherwise:',
		nothingAgainst: 'No other source here contradicts it.',
		all: 'All it says'
	},
	claims: {
		heading: 'Claims',
		none: 'No source speaks of this yet.',
		accordingTo: (who: Prose): Prose => say`according to ${who}`,
		follows: (what: Prose): Prose => say`follows ${what}`,
		set: (why: string) => `Set aside: ${why}`,
		chosen: (why: string) => `Preferred: ${why}`,
		why: (why: string) => `Why: ${why}`,
		page: (page: string) => (/[-–,]/.test(page) ? `pp. ${page}` : `p. ${page}`),
		section: (section: string) => `section “${section}”`,
		paragraph: (paragraph: string) => `para. ${paragraph}`,
		time: (time: string) => `at ${time}`,
		enteredBy: (by: string, on: string) => `Entered by ${by}, ${on}`,
		field: (thing: Prose, field: string, value: string): Prose => say`${thing}: ${field}, ${value}`,
		all: 'Show every claim',
		more: (n: number) => `${n} more`
	},
	reference: {
		quoted: (title: string) => `“${title}”`,
		in: 'In',
		circa: 'about ',
		editedBy: (names: string) => `Edited by ${names}`,
		interviewedBy: (names: string) => `Interviewed by ${names}`,
		translatedBy: (names: string) => `Translated by ${names}`,
		section: (section: string) => `section “${section}”`,
		edition: (edition: string) => `${edition} edition`,
		volume: (volume: string) => `vol. ${volume}`,
		number: (number: string) => `no. ${number}`,
		accessed: (day: string) => `Read on ${day}`
	},
	note: 'The editors’ note',
	page: 'Open as a page',
	permalink: 'Open as a page',
	strike: {
		out: 'Strike out',
		outClaim: 'Strike out this claim',
		restore: 'Restore',
		restoreClaim: 'Restore this claim'
	},
	close: 'Close'
};
