// English: on what the sources differ, who stands where, and what would settle it.
import type { Allen } from '../../../graph/allen.ts';
import type { DisagreementKind } from '../../../graph/disagreement.ts';
import type { Repeats } from '../../../graph/lineage.ts';
import type { Basis } from '../../../schema/records.ts';
import { say, type Prose } from '../../prose.ts';

const kinds: Record<DisagreementKind, string> = {
	stance: 'told and contradicted',
	alternatives: 'rival accounts',
	dates: 'different days',
	granularity: 'coarse and fine',
	field: 'different facts'
};

/** The question at issue, where the case has none of its own. */
const questions: Record<Exclude<DisagreementKind, 'field'>, string> = {
	stance: 'Did it come to pass?',
	alternatives: 'Which of these?',
	dates: 'Which day?',
	granularity: 'In one step, or in several?'
};

/** The question that a field of a thing answers. */
const fields: Record<string, string> = {
	ageInSpring1956: 'What age in spring 1956?',
	birthName: 'Born under what name?',
	born: 'Born when?',
	carrier: 'Who carried it?',
	causeOfRiotsInGeorgia: 'What caused the riots in Georgia?',
	colour: 'Of what colour?',
	credit: 'Whose credit?',
	date: 'Is the day right?',
	dateline: 'Under which dateline?',
	day: 'Which day is given?',
	decidedBy: 'Who decided it?',
	died: 'Died when?',
	diedIn: 'Died where?',
	electedOn: 'Elected when?',
	extent: 'To what extent?',
	faithful: 'How faithful is it?',
	first: 'Who was first?',
	hour: 'At what hour?',
	knew: 'Knowing what?',
	knewOfBarmorsService: 'Did he know Barmor’s service?',
	language: 'In what language?',
	length: 'For how long?',
	maker: 'Who made it?',
	manner: 'In what manner?',
	number: 'How many?',
	orderedBy: 'By whose order?',
	owner: 'Whose was it?',
	pages: 'How many pages?',
	paid: 'What was paid?',
	passed: 'What passed?',
	photographer: 'Who took the photographs?',
	place: 'Where?',
	plan: 'What was the plan?',
	position: 'In what position?',
	printRun: 'How many were printed?',
	rank: 'Of what rank?',
	reception: 'How received?',
	record: 'What record was kept?',
	remark: 'What was said?',
	restsOn: 'What does it rest on?',
	rewardOffered: 'What reward was offered?',
	secrecy: 'How secret was it?',
	service: 'Of which service?',
	setUpOn: 'Set up when?',
	speaker: 'Who spoke?',
	standing: 'In what capacity?',
	status: 'Of what status?',
	surname: 'By what surname?',
	terms: 'On what terms?',
	timeOfDay: 'At what time of day?',
	translatedFrom: 'Translated from what?',
	transport: 'By what means?'
};

const days: Record<Allen, (others: string) => string> = {
	equal: (others) => `the same days as ${others}`,
	during: (others) => `more precise than ${others}`,
	contains: (others) => `leaves room for ${others}`,
	overlaps: (others) => `can be right together with ${others}`,
	before: (others) => `too early for ${others}`,
	meets: (others) => `too early for ${others}`,
	after: (others) => `too late for ${others}`,
	'met-by': (others) => `too late for ${others}`
};

const bases: Record<Basis, string> = {
	document: 'a document of the time',
	firsthand: 'first-hand testimony',
	reported: 'second-hand reports',
	inferred: 'inference'
};

const how: Record<Repeats['how'], string> = {
	follows: 'follows',
	accordingTo: 'told by',
	sameWork: 'the same work as'
};

/** "printRun" as "print run". */
const spelled = (name: string) =>
	name
		.replace(/([a-z\d])([A-Z])/g, '$1 $2')
		.replace(/([A-Za-z])(\d)/g, '$1 $2')
		.toLowerCase();

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const disagreements = {
	kinds,
	questions,
	/** A field without a question of its own is named as it stands. */
	field: (name: string): string => fields[name] ?? `${spelled(name)}?`,
	/** A field as it stands in a list of facts: "print run". */
	fieldName: (name: string): string => spelled(name),
	knows: (name: string): boolean => name in fields,
	/** The question as the name of a link: "Which day? The office lends the booklet". */
	name: (question: string, about: string): string => `${question} ${about}`,
	columns: {
		question: 'Question',
		about: 'About',
		kind: 'Kind',
		sides: 'Answers',
		sources: 'Sources'
	},
	groups: {
		story: (work: string) => `On the way of ${work}, and of the news`,
		hands: 'Of its hands and copies',
		elsewhere: 'On the other ways out',
		settled: 'Plain slips, set aside'
	},
	all: 'All disagreements',
	count: {
		sides: (n: number) => count(n, 'answer', 'answers'),
		sources: (n: number) => count(n, 'source', 'sources'),
		claims: (n: number) => count(n, 'claim', 'claims')
	},
	/** What stands below the heading. */
	state: {
		irreconcilable: 'They cannot all be right.',
		compatible: 'They may all be right: the answers differ in precision or in trust.',
		settled: 'A slip: one answer is left standing.'
	},
	summary: (sides: number, sources: number) =>
		`${count(sides, 'answer', 'answers')} from ${count(sources, 'source', 'sources')}.`,
	description: (name: string, answers: string, summary: string) =>
		`${name}: ${answers}. ${summary}`,
	sides: 'Side by side',
	side: {
		so: 'It came to pass',
		doubted: 'It is doubtful',
		denied: 'It did not come to pass',
		not: (value: string) => `Not so: ${value}`,
		yes: 'yes',
		no: 'no',
		steps: 'Step by step',
		aside: 'set aside',
		doubtful: 'with doubt'
	},
	witnesses: (n: number) =>
		n === 0
			? 'No witness: conjecture or inference.'
			: n === 1
				? 'One independent witness.'
				: `${n} independent witnesses.`,
	/** On what the claims of a side rest, best first. */
	bases,
	rests: (list: string) => `Rests on ${list}.`,
	alone: 'Follows no other source here.',
	lineage: 'Who follows whom',
	how,
	also: (list: Prose): Prose => say`also ${list}`,
	shared: {
		heading: 'On the same word',
		sentence: (voice: Prose, answers: string): Prose => say`${voice}: ${answers}`,
		lead: 'One voice stands behind more than one answer, so these answers are not independent of each other:'
	},
	days: {
		calendar: 'On the calendar',
		relations: 'How the days lie to one another',
		relation: (relation: Allen, others: string) => days[relation](others),
		answers: (n: number) => count(n, 'answer', 'answers'),
		fits: (when: string) => `${when} fits every answer.`,
		none: 'No day fits every answer.',
		editors: (when: string, why: string) => `${when} is the editors’ window. ${why}`,
		/** Of answers that say that it happened, and no day. */
		undated: 'No day given',
		undatedBy: (sources: number) => count(sources, 'source', 'sources'),
		more: 'Every side, and on whose word'
	},
	editors: 'The editors’ reading',
	settle: {
		heading: 'What would settle it',
		dates: 'A document of the time that gives the day.',
		alternatives: 'A document of the time that names the hands.',
		stance:
			'A document of the time that shows it, or a first-hand witness who depends on none of these.',
		granularity: 'A source that tells every step and names every hand.',
		copy: 'The copy itself, or a document of the time that describes it.',
		field: 'A document of the time that says so.',
		documented: (answers: string) => `One speaks already, for: ${answers}.`,
		unread: 'The editors have not read these whole; more may stand in them:'
	}
};
