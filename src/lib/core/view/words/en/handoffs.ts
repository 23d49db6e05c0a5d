// English: what each kind of handoff is called, as a sentence and as a row of a card.
import type { Copy, HandoffKind } from '../../../schema/records.ts';
import { say, type Prose } from '../../prose.ts';

/** What a handoff's sentence is made of; hands and things are already joined into one prose each. */
export interface Telling {
	givers: Prose;
	/** The takers, where they are not the givers themselves. */
	takers: Prose | null;
	/** Whether the verb is in the plural. */
	manyGivers: boolean;
	manyTakers: boolean;
	/** What passed: a copy, the text, or word of it. */
	what: Prose;
	/** What the case calls that which travelled: "the speech". */
	work: string;
	/** The copy that came to be, where one was made. */
	made: Prose | null;
}

interface KindWords {
	/** "A lends the booklet to B." */
	sentence: (telling: Telling) => Prose;
	/** On the taker's card, after what passed: "lent by A". */
	came: (telling: Telling) => Prose;
	/** On the giver's card, after what passed: "lent to B". */
	passed: (telling: Telling) => Prose;
	/** One word for lists: "loan". */
	noun: string;
}

const to = ({ takers }: Telling): Prose => (takers ? say` to ${takers}` : []);

/** A transfer told as "A verbs the thing to B". */
function transfer(one: string, many: string, done: string, noun: string, after = ''): KindWords {
	return {
		sentence: (t) => say`${t.givers} ${t.manyGivers ? many : one} ${t.what}${after}${to(t)}.`,
		came: (t) => say`${done}${after} by ${t.givers}`,
		passed: (t) => say`${done}${after}${to(t)}`,
		noun
	};
}

/** A making told as "A verbs the first copy". */
function making(one: string, many: string, done: string, noun: string): KindWords {
	const by = (t: Telling) => (t.takers ? say` by ${t.givers}` : []);
	const forWhom = (t: Telling) => (t.takers ? say` for ${t.takers}` : []);
	return {
		sentence: (t) => say`${t.givers} ${t.manyGivers ? many : one} ${t.what}${forWhom(t)}.`,
		came: (t) => say`${done} from ${t.what}${by(t)}`,
		passed: (t) => say`${done} from ${t.what}${forWhom(t)}`,
		noun
	};
}

const kinds: Record<HandoffKind, KindWords> = {
	tell: {
		sentence: (t) =>
			say`${t.givers} ${t.manyGivers ? 'tell' : 'tells'} ${t.takers ?? []} of ${t.work}.`,
		came: (t) => say`told by ${t.givers}`,
		passed: (t) => say`told${to(t)}`,
		noun: 'telling'
	},
	overhear: {
		sentence: (t) =>
			say`${t.takers ?? []} ${t.manyTakers ? 'overhear' : 'overhears'} ${t.what} from ${t.givers}.`,
		came: (t) => say`overheard from ${t.givers}`,
		passed: (t) => say`overheard by ${t.takers ?? []}`,
		noun: 'overhearing'
	},
	readAloud: transfer('reads', 'read', 'read', 'reading', ' aloud'),
	show: transfer('shows', 'show', 'shown', 'showing'),
	lend: transfer('lends', 'lend', 'lent', 'loan'),
	give: transfer('gives', 'give', 'given', 'gift'),
	send: transfer('sends', 'send', 'sent', 'sending'),
	return: transfer('gives', 'give', 'given', 'return', ' back'),
	steal: {
		sentence: (t) =>
			say`${t.takers ?? []} ${t.manyTakers ? 'steal' : 'steals'} ${t.what} from ${t.givers}.`,
		came: (t) => say`stolen from ${t.givers}`,
		passed: (t) => say`stolen by ${t.takers ?? []}`,
		noun: 'theft'
	},
	find: {
		sentence: (t) =>
			say`${t.takers ?? []} ${t.manyTakers ? 'find' : 'finds'} ${t.what} at ${t.givers}.`,
		came: (t) => say`found at ${t.givers}`,
		passed: (t) => say`found by ${t.takers ?? []}`,
		noun: 'find'
	},
	access: {
		sentence: (t) =>
			say`${t.takers ?? []} ${t.manyTakers ? 'have' : 'has'} access to ${t.what} at ${t.givers}.`,
		came: (t) => say`within reach at ${t.givers}`,
		passed: (t) => say`within reach of ${t.takers ?? []}`,
		noun: 'access'
	},
	photograph: making('photographs', 'photograph', 'photographed', 'photographing'),
	transcribe: making('transcribes', 'transcribe', 'transcribed', 'transcript'),
	translate: making('translates', 'translate', 'translated', 'translation'),
	print: making('prints', 'print', 'printed', 'printing'),
	publish: {
		sentence: (t) =>
			t.takers
				? say`${t.givers} ${t.manyGivers ? 'publish' : 'publishes'} ${t.what} through ${t.takers}.`
				: say`${t.givers} ${t.manyGivers ? 'publish' : 'publishes'} ${t.what}.`,
		came: (t) => say`published by ${t.givers}`,
		passed: (t) => (t.takers ? say`published through ${t.takers}` : say`published`),
		noun: 'publication'
	},
	leak: transfer('leaks', 'leak', 'leaked', 'leak')
};

/** The title of a copy as it stands within a sentence: "The red booklet" becomes "the red booklet". */
function withinSentence(title: string): string {
	return title.replace(/^(The|A|An) /, (article) => article.toLowerCase());
}

/**
 * A hand's name within a sentence. A description yields its article's capital ("a courier"); the
 * name of an institution made of common nouns takes the article that English wants.
 */
function handWithinSentence(name: string, described: boolean): string {
	if (described) return withinSentence(name).replace(PLURAL_OPENING, (word) => word.toLowerCase());
	return COMMON_NOUN.test(name) && !/^(The|A|An) |’s /.test(name) ? `the ${name}` : name;
}

const PLURAL_OPENING = /^(Delegates|Leaders|Members|Officials|Senior|Readers)\b/;
const COMMON_NOUN =
	/\b(Presidium|Committee|Office|Agency|Embassy|Department|Ministry|Bureau|Mission|Press)\b/i;

const copyForms: Record<Copy['form'], string> = {
	typescript: 'typescript',
	manuscript: 'manuscript',
	booklet: 'booklet',
	print: 'print',
	photographs: 'photographs',
	photostat: 'photostat',
	notes: 'notes',
	newspaper: 'newspaper',
	pamphlet: 'pamphlet',
	broadcast: 'broadcast'
};

const copyVersions: Record<Copy['version'], string> = {
	'as-delivered': 'as delivered',
	'full-text': 'the full text',
	edited: 'an edited text',
	translation: 'a translation',
	excerpt: 'an excerpt',
	summary: 'a summary',
	reconstructed: 'put together from memory'
};

export const handoffs = {
	kinds,
	copyForms,
	copyVersions,
	withinSentence,
	handWithinSentence,
	gist: (work: string) => `word of ${work}`,
	text: 'the text',
	/** On behalf of: "James Angleton, for the CIA". */
	takenFor: (hand: Prose, organisation: Prose): Prose => say`${hand}, for ${organisation}`,
	/** A copy being made of another: "Barmor’s photographs, from the red booklet". */
	madeFrom: (made: Prose, from: Prose): Prose => say`${made}, from ${from}`,
	row: (what: Prose, how: Prose): Prose => say`${what}, ${how}`
};
