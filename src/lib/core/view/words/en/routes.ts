// English: the ways by which the text can have come from some hands to others.
import type { What } from '../../../query/ends.ts';
import type { Part } from '../../../query/indispensable.ts';
import type { Link } from '../../../query/proof.ts';
import type { Ranking } from '../../../query/rank.ts';
import type { Verdict } from '../../../query/verdict.ts';
import { say, type Prose } from '../../prose.ts';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const number = (n: number) => SMALL[n] ?? n.toLocaleString('en-GB');
const counted = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;
const raised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const days = (n: number) =>
	n >= 730 ? `${Math.round(n / 365.25)} years` : counted(n, 'day', 'days');

/** "four days", "48 to 107 days", "34 years", "one day to 68 years". */
function span(least: number, most: number): string {
	const [from, to] = [days(least), days(most)];
	if (from === to) return to;
	if (least === 0 && !to.endsWith('days')) return `up to ${to}`;
	const [a, unit] = from.split(' ');
	return unit === to.split(' ')[1] || (a === 'no' && to.endsWith('days'))
		? `${unit === 'years' ? a : least} to ${unit === 'years' ? to : `${most} days`}`
		: `${from} to ${to}`;
}

const things: Record<What, (work: string) => string> = {
	text: () => 'the text',
	gist: (work) => `word of ${work}`
};

const verdicts: Record<Verdict, string> = {
	'certain-by-dates': 'certain by the days',
	'certain-by-order': 'certain by the order of events',
	possible: 'possible'
};

const verdictReasons: Record<Verdict, string> = {
	'certain-by-dates': 'If every step happened, the days alone put them in this order.',
	'certain-by-order':
		'If every step happened, they came in this order: nobody passes on what has not yet reached him.',
	possible: 'It can have gone this way; the days leave room for another order too.'
};

const verdictRules: Record<Verdict, string> = {
	'certain-by-dates':
		'Certain by the days: by the sources’ dates alone each step is over before the next can begin. A date that its source doubts does not count, and between two places whose clocks differ the days must not touch.',
	'certain-by-order':
		'Certain by the order of events: whatever the missing days were, if only they fit every date and every known order, each step comes before the next. An order is known where the records state it, where one step brings what another passes on before anybody else does, or where one step is over before another begins. A gap at the beginning counts as earlier. Whether the steps happened at all is another question, which the evidence answers.',
	possible:
		'Possible: some choice of the missing days fits every date and every known order and puts the steps in this order; some other choice does not.'
};

const links: Record<Link['why'], (before: Prose, after: Prose) => Prose> = {
	stated: (before, after) => say`The record puts “${before}” before “${after}”.`,
	supplies: (before, after) => say`“${before}” brought what was passed on in “${after}”.`,
	dates: (before, after) => say`“${before}” was over before “${after}” could begin.`
};

const parts: Record<Part, { title: string; one: string; each: string }> = {
	agents: { title: 'Hands', one: 'hand', each: 'hands' },
	handoffs: { title: 'Handoffs', one: 'handoff', each: 'handoffs' },
	copies: { title: 'Copies', one: 'copy', each: 'copies' },
	sources: { title: 'Sources', one: 'source', each: 'sources' }
};

const ranks: Record<Ranking, string> = {
	hands: 'fewest hands',
	arrival: 'earliest',
	elapsed: 'quickest',
	evidence: 'best attested'
};

export const routes = {
	heading: 'Routes',
	pageTitle: (beyond: string) => `Every route to ${beyond}`,
	title: (from: Prose, to: Prose): Prose => say`From ${from} to ${to}`,
	/** Where the case has no name for it. */
	origin: 'where it began',
	found: (n: number, atLeast: boolean, what: What, work: string): string =>
		raised(
			`${atLeast ? 'at least ' : ''}${counted(n, 'route', 'routes')} by which ${things[what](work)} can have come.`
		),
	gaps: (gaps: number, of: number): string =>
		gaps === 0
			? ''
			: gaps < of
				? `${raised(number(gaps))} of them ${gaps === 1 ? 'begins' : 'begin'} with a gap: how its first hand got it, no account says.`
				: of === 1
					? 'It begins with a gap: how its first hand got it, no account says.'
					: 'Each begins with a gap: how its first hand got it, no account says.',
	certain: (certain: number, of: number): string =>
		of === 1
			? certain === 1
				? 'Its order is certain.'
				: 'Its order is possible, not certain.'
			: certain === of
				? 'The order of every one is certain.'
				: certain === 0
					? 'The order of none is certain.'
					: `The order of ${number(certain)} is certain; of the others it is possible.`,
	inconsistent:
		'This telling contradicts itself in time, so nothing here is certain by the order of events.',

	list: 'The routes',
	byRank: (rank: Ranking) => `${ranks[rank]} first`,
	more: (n: number) => `Show ${n} more`,
	listed: (n: number) => `Only the first ${n} are listed.`,
	/** The hands of a route in one breath. */
	name: (first: Prose, between: Prose | null, last: Prose): Prose =>
		between
			? say`From ${first} by way of ${between} to ${last}.`
			: say`From ${first} straight to ${last}.`,
	arrival: (when: string): string => `Arrival: ${when}.`,
	verdicts,
	verdictReasons,
	verdictRules,
	verdictOfOne: 'One step is told; what came before it is the gap.',
	weakest: (grade: string, step: Prose | null, weakest: number, of: number): Prose =>
		of === 1
			? say`Its one step is ${grade}.`
			: weakest === of
				? say`All its ${number(of)} steps are ${grade}.`
				: step
					? say`Weakest step, ${grade}: ${step}`
					: say`${raised(number(weakest))} of its ${number(of)} steps are only ${grade}.`,
	contested: (n: number): string =>
		n === 0 ? '' : `${raised(counted(n, 'step is', 'steps are'))} disputed.`,
	gradeRule:
		'Evidence: a route is as good as its weakest step. Nothing is averaged, and no probabilities are made up.',
	grade: (word: string, reason: string) => `${raised(word)}: ${reason}`,
	gapRule:
		'Gap: whoever passes something on must have had it. Where no account brings it to the giver, and the giver was not among those who had it first, a gap stands before him. It has no day, and belongs to the route.',
	gap: 'a gap: not told',
	steps: 'Step by step, and why',
	rules: 'The exact rules',
	/** Between a step and the next. */
	joints: {
		dates: 'over before the next step can begin',
		order: 'before the next step, by the order of events',
		open: 'before the next step on this route; the days leave it open'
	},
	witnesses: (n: number) =>
		n === 0 ? 'no independent witness' : counted(n, 'independent witness', 'independent witnesses'),
	pin: 'Hold on the picture',
	/** For whoever hears the button: which route. */
	pinOf: (position: number) => `(route ${position})`,
	held: (n: number) => `${raised(counted(n, 'route', 'routes'))} held`,
	lostPins: (n: number) =>
		n === 1
			? 'One route that this address holds is not among these: its hands, its sources or the question have changed.'
			: `${raised(number(n))} routes that this address holds are not among these: their hands, their sources or the question have changed.`,
	letGo: 'Let go of what is not here',
	letGoAll: 'Let go of all',

	elapsed: (least: number, most: number, steps: number): string =>
		steps === 1
			? 'one step only'
			: Number.isFinite(most)
				? span(least, most)
				: least > 0
					? `at least ${days(least)}`
					: 'not told',
	sources: {
		fewest: (n: number, names: Prose): Prose =>
			n === 1
				? say`One source is enough for it: ${names}.`
				: say`It takes ${number(n)} sources: ${names}.`,
		whole: (n: number, names: Prose): Prose =>
			n === 0
				? say`No single source tells the whole of it.`
				: say`The whole of it is told by ${names}.`,
		manyWhole: (n: number): Prose => say`Each of ${number(n)} sources tells the whole of it.`,
		alone: (n: number): string =>
			n === 0 ? '' : `${raised(counted(n, 'step rests', 'steps rest'))} on one source alone.`,
		of: (n: number): string => (n > 1 ? `${raised(number(n))} sources tell some step of it.` : '')
	},

	compare: {
		heading: (n: number) => `${raised(number(n))} routes compared`,
		route: (position: number) => `Route ${position}`,
		common: (hands: Prose): Prose => say`In common: ${hands}.`,
		nothing: 'They have no hand in common.',
		partAfter: (hand: Prose): Prose => say`They part after ${hand}.`,
		partAtOnce: 'They part at the very beginning.',
		sameHands: 'They run over the same hands, by different handoffs.',
		meet: (hand: Prose): Prose => say`They meet again at ${hand}.`,
		rows: {
			own: 'Only on this one',
			arrival: 'Arrival',
			elapsed: 'Time on the way',
			verdict: 'How sure is the order',
			weakest: 'Weakest step',
			sources: 'Sources',
			gap: 'Not told'
		},
		none: 'nobody',
		noGap: 'no gap'
	},

	ruledOut: {
		heading: 'Ruled out',
		nothing:
			'Nothing: every way that the told handoffs make between these hands can also have been in time.',
		atStep: (step: number, of: number) => `It breaks at step ${number(step)} of ${number(of)}.`,
		dates: (late: Prose, over: string, early: Prose, notBefore: string): Prose =>
			say`“${late}” was over by ${over}; “${early}”, which has to come before it on this way, cannot have been before ${notBefore}.`,
		noDay: (step: Prose): Prose => say`The sources leave “${step}” no day at all.`,
		clocks: 'Only the clocks of the two places, which did not agree, could still save it.',
		order: (late: Prose, early: Prose): Prose =>
			say`“${late}” came before “${early}”; on this way it would have to come after.`,
		together: (n: number): Prose =>
			say`Each step fits alone. In this order the ${number(n)} of them leave some handoff of the story no day.`,
		rivals: (one: Prose, other: Prose): Prose =>
			say`“${one}” and “${other}” cannot both be true, and it would need both.`,
		because: 'How that is known',
		rule: 'Ruled out: no choice of days that fits every date and every known order puts the steps in this order, or two of them exclude each other. The first step that fails is named.'
	},
	links,

	none: {
		same: 'It would begin and end in the same hands.',
		nothingGiven: (who: Prose): Prose => say`Nothing is told of what ${who} passed on.`,
		nothingCame: (who: Prose, what: What, work: string): Prose =>
			say`Nothing is told of how ${things[what](work)} came to ${who}.`,
		noWay: (from: Prose, to: Prose): Prose =>
			say`What is told to have gone out from ${from} does not lead on to ${to}.`,
		nearest: 'The nearest way is ruled out, for the reason below.',
		heading: 'No route',
		wordInstead: (n: number, work: string) =>
			`${raised(counted(n, 'route', 'routes'))} of word of ${work} ${n === 1 ? 'is' : 'are'} told.`,
		askWord: 'Show the word of mouth',
		turned: (n: number) =>
			`The other way round there ${n === 1 ? 'is' : 'are'} ${counted(n, 'route', 'routes')}.`,
		askTurned: 'Turn it round'
	},
	unknown: (ids: string) => `Not among the hands here, and left out: ${ids}.`,

	choose: {
		find: { from: 'Begin with', to: 'End with' },
		placeholder: 'A name, or one of these',
		onPicture: 'Choose on the picture',
		choosing: {
			from: 'Press the hand on the picture where the routes are to begin.',
			to: 'Press the hand on the picture where the routes are to end.'
		},
		stop: 'Choose nothing',
		ends: 'Other ends',
		swap: 'Turn it round',
		what: 'What came',
		text: 'the text',
		gist: 'word of it',
		rank: 'First comes',
		ranks,
		reset: 'As first asked'
	},
	loading: 'Looking for every route …',
	failed: 'The routes could not be looked for, so these are those of the last question.',
	again: 'Try again',
	stop: 'Stop',
	noScript:
		'Without JavaScript this page shows the routes of the text from where it began to the other side.',

	hinges: {
		heading: 'What it hangs on',
		lead: 'What could be taken away, and no route would be left?',
		gapsLead: {
			with: 'If something unknown may have brought it to the first hand, as the gaps say:',
			without: 'If only what is told may count, and no gap may be crossed:'
		},
		gapsNoMatter: 'No gap plays a part here.',
		noRoute: 'There is no route at all: every one begins with a gap.',
		nothing:
			'Nothing is indispensable. Take away any three hands, any three handoffs, any three copies or any three sources: some route is still left.',
		nothingForCertainty: (certain: boolean): string =>
			certain
				? 'Nor is any single one needed for a route of certain order.'
				: 'No route is certain in its order, even with all of them there.',
		parts,
		/** A handoff among others, as it stands in a list. */
		handoff: (sentence: Prose): Prose => say`“${sentence}”`,
		necessary: (part: Part, n: number, names: Prose): Prose =>
			n === 0
				? say`No single ${parts[part].one} is indispensable.`
				: n === 1
					? say`Without ${names} no route is left.`
					: say`Without any one of these no route is left: ${names}.`,
		forCertainty: (part: Part, n: number | null, names: Prose): Prose =>
			n === null
				? say`No route is certain in its order, with all of them there.`
				: n === 0
					? say`No single ${parts[part].one} is needed for a certain one.`
					: n === 1
						? say`Without ${names} none is certain in its order.`
						: say`Without any one of these none is certain in its order: ${names}.`,
		cuts: (size: number, sets: Prose): Prose => say`It takes ${number(size)} at once: ${sets}.`,
		noCut: 'Even without any three some route is left.',
		moreSets: (n: number) => counted(n, 'other choice', 'other choices'),
		/** Several choices, of which each is enough. */
		or: ', or ',
		rule: 'Indispensable for a possible route: taken away, no route is left that can have been in time. For a certain one: taken away, none is left whose order is certain. The gaps stay those of the whole telling: taking a hand away opens no new ones. Sets of two and three are tried where no single one is enough.'
	},

	settling: {
		heading: 'What one day would settle',
		lead: (work: string) =>
			`Handoffs that nobody dates. To know the day of the first would narrow most who can have known of ${work} when.`,
		ask: 'Reckon it',
		progress: (done: number, of: number) => `${done} of ${of} handoffs tried`,
		less: (least: number, most: number): string => `${span(least, most)} of doubt less`,
		about: (hands: Prose): Prose => say`about ${hands}`,
		nothing: 'Every handoff has a day, or no day would narrow anything.',
		rule: (work: string) =>
			`Doubt: the days between the first on which a hand can have known of ${work} and the day by which it must have, summed over all hands. Each handoff without a date is given its first, its middle and its last possible day in turn; the order is by what that takes away on average. Doubt without an end is counted to the last day of which the sources speak.`
	}
};
