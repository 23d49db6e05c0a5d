// What a record of a case may say: the zod schemas of every record kind; all types are inferred from them.
import * as z from 'zod';
import { isEdtf } from './edtf.ts';

/** Permanent ASCII slug, at most 64 characters; never reused, never edited. */
export const Id = z
	.string()
	.max(64, 'An id has at most 64 characters.')
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is lower-case letters, digits and single hyphens.');

/** `account` for a whole source, `account#claim` for one claim of it. */
export const ClaimRef = z
	.string()
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$/,
		'Write "account" or "account#claim".'
	);

/** BCP 47 tag, with the script where it is not the usual one: `ru`, `ru-Latn`, `he`. */
export const Lang = z
	.string()
	.regex(
		/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?(-[a-z0-9]{4,8})*$/,
		'Write a BCP 47 language tag.'
	);

/** One text per interface language; English is always there. */
export const LocalText = z.strictObject({
	en: z.string().min(1),
	pl: z.string().min(1).optional(),
	ru: z.string().min(1).optional(),
	he: z.string().min(1).optional()
});

export const EdtfDate = z
	.string('A date is text: quote it, for example "1956".')
	.refine(isEdtf, 'Not a date of the EDTF subset.');

export const Name = z.strictObject({
	value: z.string().min(1),
	lang: Lang,
	kind: z.enum(['preferred', 'alias', 'birth', 'codename', 'cover', 'transliteration', 'title']),
	from: EdtfDate.optional(),
	to: EdtfDate.optional()
});

/** A hand without a name is described instead: `{ unknown: "a courier" }`. */
export const UnknownHand = z.strictObject({ unknown: z.string().min(1) });
export const Hand = z.union([Id, UnknownHand]);

export const AgentKind = z.enum([
	'person',
	'organisation',
	'office',
	'publication',
	'group',
	'public',
	'unknown'
]);

export const Agent = z.strictObject({
	id: Id,
	kind: AgentKind,
	/** An unknown hand that is several people; sentences then say "tell", not "tells". */
	number: z.literal('plural').optional(),
	names: z.array(Name).min(1),
	/** Where this agent stands in the picture; its lane follows from it. */
	place: Id.optional(),
	/** Short name for the picture, when the preferred name is too long. */
	label: LocalText.optional(),
	/** A few words under the name on the picture: "journalist; reads it". */
	role: LocalText.optional(),
	/** One sentence of life and part in the story; every fact in it rests on a claim about this agent. */
	summary: LocalText.optional(),
	partOf: z
		.array(
			z.strictObject({
				agent: Id,
				as: LocalText.optional(),
				from: EdtfDate.optional(),
				to: EdtfDate.optional()
			})
		)
		.optional(),
	/** Life or existence; W-active warns when a handoff lies outside. */
	active: z.strictObject({ from: EdtfDate.optional(), to: EdtfDate.optional() }).optional(),
	sameAs: z.array(z.url()).optional(),
	note: LocalText.optional(),
	aliases: z.array(Id).optional()
});

export const Copy = z.strictObject({
	id: Id,
	title: LocalText,
	/** Other names of the thing, such as the words on its cover. */
	names: z.array(Name).optional(),
	lang: Lang.optional(),
	version: z.enum([
		'as-delivered',
		'full-text',
		'edited',
		'translation',
		'excerpt',
		'summary',
		'reconstructed'
	]),
	form: z.enum([
		'typescript',
		'manuscript',
		'booklet',
		'print',
		'photographs',
		'photostat',
		'notes',
		'newspaper',
		'pamphlet',
		'broadcast'
	]),
	numbered: z.string().optional(),
	madeFrom: z.array(Id).optional(),
	note: LocalText.optional(),
	aliases: z.array(Id).optional()
});

export const HandoffKind = z.enum([
	'tell',
	'overhear',
	'readAloud',
	'show',
	'lend',
	'give',
	'send',
	'return',
	'steal',
	'find',
	'access',
	'photograph',
	'transcribe',
	'translate',
	'print',
	'publish',
	'leak'
]);

export const Passes = z.discriminatedUnion('what', [
	z.strictObject({ what: z.literal('gist') }),
	z.strictObject({ what: z.literal('copy'), copy: Id }),
	/** Some copy of the text, not identified. */
	z.strictObject({ what: z.literal('text') }),
	z.strictObject({ what: z.literal('make'), from: Id, to: Id })
]);

/** A proposition: that something passed from hand to hand. It has no date and no fact of its own. */
export const Handoff = z.strictObject({
	id: Id,
	kind: HandoffKind,
	from: z.array(Hand).min(1),
	to: z.array(Hand).min(1),
	passes: Passes,
	/** Organisations that the taker acts for: they hold what he holds, by the same event. */
	for: z.array(Id).optional(),
	place: Id.optional(),
	after: z.array(Id).optional(),
	/** Tells the same as these, in their order, more coarsely. */
	summarises: z.array(Id).optional(),
	/** Cannot be true together with these. */
	excludes: z.array(Id).optional(),
	/** The question at issue, for a disputed line: "leaked, or released?" */
	question: LocalText.optional(),
	note: LocalText.optional(),
	aliases: z.array(Id).optional()
});

export const Place = z.strictObject({
	id: Id,
	names: z.array(Name).min(1),
	side: z.enum(['east', 'west']),
	/** Degrees, north and east positive. */
	at: z.strictObject({ lat: z.number(), lon: z.number() }).optional(),
	/** Offset from UTC in spring 1956, "+03:00"; makes day bounds exact across places. */
	utc: z
		.string()
		.regex(/^[+-]\d\d:\d\d$/)
		.optional(),
	aliases: z.array(Id).optional()
});

export const Route = z.strictObject({
	id: Id,
	title: LocalText,
	summary: LocalText,
	steps: z
		.array(
			z.strictObject({
				handoff: Id,
				heading: LocalText,
				text: LocalText,
				claims: z.array(ClaimRef).min(1)
			})
		)
		.min(1),
	aliases: z.array(Id).optional()
});

/** CSL-JSON 1.0.2, the part this project uses. */
const CslName = z.union([
	z.strictObject({ family: z.string(), given: z.string().optional() }),
	z.strictObject({ literal: z.string() })
]);
const CslDate = z.strictObject({
	'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).min(1).max(2),
	circa: z.boolean().optional()
});
export const CslItem = z.strictObject({
	type: z.enum([
		'article-journal',
		'article-magazine',
		'article-newspaper',
		'book',
		'chapter',
		'entry',
		'entry-encyclopedia',
		'interview',
		'motion_picture',
		'manuscript',
		'pamphlet',
		'personal_communication',
		'post',
		'post-weblog',
		'report',
		'review',
		'speech',
		'thesis',
		'webpage',
		'broadcast',
		'document',
		'collection'
	]),
	title: z.string().min(1),
	'title-short': z.string().optional(),
	author: z.array(CslName).optional(),
	editor: z.array(CslName).optional(),
	interviewer: z.array(CslName).optional(),
	translator: z.array(CslName).optional(),
	'container-title': z.string().optional(),
	'collection-title': z.string().optional(),
	section: z.string().optional(),
	volume: z.string().optional(),
	issue: z.string().optional(),
	number: z.string().optional(),
	page: z.string().optional(),
	publisher: z.string().optional(),
	'publisher-place': z.string().optional(),
	archive: z.string().optional(),
	archive_location: z.string().optional(),
	edition: z.string().optional(),
	genre: z.string().optional(),
	medium: z.string().optional(),
	language: Lang.optional(),
	issued: CslDate.optional(),
	accessed: CslDate.optional(),
	'original-date': CslDate.optional(),
	URL: z.url({ protocol: /^https?$/ }).optional(),
	DOI: z.string().optional(),
	ISBN: z.string().optional(),
	note: z.string().optional()
});

export const Source = z.strictObject({
	id: Id,
	csl: CslItem,
	/** Admiralty scale: A completely reliable … E unreliable, F cannot be judged. */
	reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
	type: z.enum(['document', 'testimony', 'scholarship', 'press', 'reference', 'editorial']),
	/** How much of it the editors have read. */
	read: z.enum(['whole', 'most', 'opening', 'excerpt', 'abstract', 'quoted']),
	/** Another account that is a telling by the very same work: their claims are never independent. */
	sameWorkAs: Id.optional(),
	archived: z.url().optional(),
	note: LocalText.optional(),
	aliases: z.array(Id).optional()
});

export const Stance = z.enum(['asserts', 'reports', 'conjectures', 'doubts', 'denies']);
export const Basis = z.enum(['document', 'firsthand', 'reported', 'inferred']);

const claimBody = {
	id: Id,
	stance: Stance,
	/** What it says, in the editors' words: one plain sentence. */
	says: LocalText,
	date: EdtfDate.optional(),
	/** The source's own date words, verbatim. */
	said: z.string().optional(),
	basis: Basis,
	/** The witness behind the source: an agent or source id, or a name in words. */
	accordingTo: z.union([Id, z.strictObject({ witness: z.string().min(1) })]).optional(),
	/** Claim genealogy: what this claim copies or rests on. */
	follows: z.array(ClaimRef).optional(),
	locator: z
		.strictObject({
			page: z.string().optional(),
			section: z.string().optional(),
			paragraph: z.string().optional(),
			time: z.string().optional()
		})
		.optional(),
	quote: z
		.strictObject({ text: z.string().min(1), lang: Lang, translation: z.string().optional() })
		.optional(),
	rank: z.enum(['preferred', 'normal', 'deprecated']).default('normal'),
	why: z.string().optional(),
	by: z.string().optional(),
	on: z.iso.date().optional()
};

export const AboutField = z.strictObject({
	thing: Id,
	field: z.string().min(1),
	value: z.union([z.string(), z.number(), z.boolean()])
});

/** One thing one source says: about a handoff, or about one field of a thing. */
export const Claim = z.strictObject({ about: z.union([Id, AboutField]), ...claimBody });

/** One source and every claim it makes: one file, one witness. */
export const Account = z.strictObject({
	source: Source,
	/** Who entered the claims, and when; a claim may say otherwise for itself. */
	by: z.string().min(1),
	on: z.iso.date(),
	claims: z.array(Claim).min(1)
});

export const Case = z.strictObject({
	id: Id,
	/** Of the data, semver; stands in citations. */
	version: z.string().regex(/^\d+\.\d+\.\d+$/),
	title: LocalText,
	/** The two first lines that a stranger needs: whose speech, what booklet. */
	lead: LocalText,
	licence: z.string(),
	work: z.strictObject({
		title: z.array(Name).min(1),
		/** What sentences call it, with its article: "the speech". Without it they say "the text". */
		called: LocalText.optional(),
		/** Who had it first. */
		origin: z.array(Id).min(1),
		/** Nothing passed before this day. */
		floor: EdtfDate
	}),
	/** Columns of the picture in travel order; the frontier runs where the side changes. */
	lanes: z.array(z.strictObject({ id: Id, title: LocalText, places: z.array(Id).min(1) })).min(1),
	/** Headings of pages that each case would rather word itself; without them they are plain. */
	headings: z
		.strictObject({
			calendar: LocalText.optional(),
			map: LocalText.optional(),
			/** Of the disagreements on the way of the story. */
			disagreements: LocalText.optional()
		})
		.optional(),
	/** Names of the two sides of the frontier, and of where the text set out from. */
	sides: z.strictObject({ east: LocalText, west: LocalText, origin: LocalText.optional() }),
	/** The two stories of the first picture. */
	picture: z.strictObject({
		/** Handoffs along which the text runs, in order: the spine. */
		spine: z.array(Id).min(1),
		/** Handoffs along which word of it runs, in order: the strip above. */
		word: z.array(Id),
		/** Handoffs that the first wide view shows besides; all others are one step away. */
		branches: z.array(Id),
		/** Agents whose names are set large. */
		main: z.array(Id),
		/** Names on the strip. */
		wordTitle: LocalText.optional(),
		wordNote: LocalText.optional()
	}),
	/** Tellings that are worth hearing alone: named choices of accounts. */
	tellings: z.array(z.strictObject({ title: LocalText, accounts: z.array(Id).min(1) })).optional(),
	/** Days by which a date marked approximate is widened at both ends, by its precision. */
	approx: z.strictObject({
		day: z.number().int().min(0),
		month: z.number().int().min(0),
		year: z.number().int().min(0)
	}),
	/** What each version of the data brought, the newest first. */
	changes: z
		.array(
			z.strictObject({
				version: z.string().regex(/^\d+\.\d+\.\d+$/),
				on: z.iso.date(),
				what: LocalText
			})
		)
		.optional(),
	/** Ids that once named something: where they lead now, or null and why they were withdrawn. */
	redirects: z
		.array(
			z.strictObject({ from: Id, to: Id.nullable(), why: z.string().min(1), on: z.iso.date() })
		)
		.default([])
});

export type Id = z.infer<typeof Id>;
export type LocalText = z.infer<typeof LocalText>;
export type Name = z.infer<typeof Name>;
export type Hand = z.infer<typeof Hand>;
export type AgentKind = z.infer<typeof AgentKind>;
export type Agent = z.infer<typeof Agent>;
export type Copy = z.infer<typeof Copy>;
export type HandoffKind = z.infer<typeof HandoffKind>;
export type Passes = z.infer<typeof Passes>;
export type Handoff = z.infer<typeof Handoff>;
export type Place = z.infer<typeof Place>;
export type Route = z.infer<typeof Route>;
export type CslItem = z.infer<typeof CslItem>;
export type Source = z.infer<typeof Source>;
export type Stance = z.infer<typeof Stance>;
export type Basis = z.infer<typeof Basis>;
export type Claim = z.infer<typeof Claim>;
export type Account = z.infer<typeof Account>;
export type Case = z.infer<typeof Case>;

/** Everything a case folder holds, as records. */
export interface CaseRecords {
	case: Case;
	agents: Agent[];
	copies: Copy[];
	handoffs: Handoff[];
	places: Place[];
	routes: Route[];
	accounts: Account[];
}
