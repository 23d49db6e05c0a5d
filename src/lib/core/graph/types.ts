// The woven graph of a case: records joined by their ids, with the indexes that every question needs.
import type {
	Account,
	Agent,
	Case,
	CaseRecords,
	Claim,
	Copy,
	Handoff,
	Id,
	Place,
	Route,
	Source
} from '../schema/records.ts';

/** `account#claim`, unique in the case. */
export type ClaimId = string;

/** What a hand can hold: a copy by id, the text read or heard read, or word of it. Copy ⊐ read ⊐ gist. */
export type Holding = { held: 'copy'; copy: Id | null } | { held: 'read' } | { held: 'gist' };

/** Half-open span of days `[from, to)`, in days since 1970-01-01; ±Infinity where open. */
export interface DaySpan {
	from: number;
	to: number;
}

export interface WovenHandoff extends Omit<Handoff, 'from' | 'to'> {
	/** Agent ids; an unnamed hand has become an agent of kind "unknown". */
	givers: Id[];
	takers: Id[];
	/** Takers and the organisations that they act for. */
	holders: Id[];
	/** What each giver must hold for this to happen. */
	needs: Holding;
	/** What each holder has afterwards. */
	grants: Holding;
}

export interface WovenClaim extends Omit<Claim, 'id' | 'follows' | 'by' | 'on'> {
	id: ClaimId;
	account: Id;
	by: string;
	on: string;
	/** Claim ids, or account ids where the whole source is followed. */
	follows: string[];
}

export type ThingKind = 'agent' | 'handoff' | 'copy' | 'place' | 'route' | 'source';

/** Where an id leads: a thing, perhaps under an older id, or the reason why it was withdrawn. */
export type Resolved =
	| { found: 'thing'; kind: ThingKind; id: Id; asked: Id }
	| { found: 'withdrawn'; asked: Id; why: string; on: string }
	| { found: 'nothing'; asked: string };

export interface CaseGraph {
	records: CaseRecords;
	case: Case;
	agents: ReadonlyMap<Id, Agent>;
	copies: ReadonlyMap<Id, Copy>;
	handoffs: ReadonlyMap<Id, WovenHandoff>;
	places: ReadonlyMap<Id, Place>;
	routes: ReadonlyMap<Id, Route>;
	sources: ReadonlyMap<Id, Source>;
	accounts: ReadonlyMap<Id, Account>;
	claims: ReadonlyMap<ClaimId, WovenClaim>;
	/** Claims about a handoff or about a field of any thing, in file order. */
	claimsAbout: ReadonlyMap<Id, readonly WovenClaim[]>;
	/** Handoffs in which the agent takes (or is acted for), and gives; in file order. */
	cameTo: ReadonlyMap<Id, readonly Id[]>;
	passedOn: ReadonlyMap<Id, readonly Id[]>;
	resolve(id: string): Resolved;
}
