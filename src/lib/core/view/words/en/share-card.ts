// English: the picture that a shared link shows.

export const shareCard = {
	/** What is told of the picture to those who do not see it. */
	alt: (name: string, kicker: string) => `${name}. ${kicker}. A card of Red Booklet.`,
	altHome: (headline: string) => `${headline} A card of Red Booklet.`,
	altDefault: 'Red Booklet: who had it, who passed it on, and on whose word.',
	/** What the card says that stands for everything without one of its own. */
	byDefault: 'Who had it, who passed it on, and on whose word.',
	kicker: (kind: string, more: string) => `${kind} · ${more}`,
	disputed: (noun: string) => `${noun}, disputed`,
	steps: (n: number) => `${n} ${n === 1 ? 'step' : 'steps'}`,
	claims: (claims: string, things: number) =>
		`${claims} about ${things} ${things === 1 ? 'thing' : 'things'}`,
	alone: (n: number) => `alone on ${n} ${n === 1 ? 'handoff' : 'handoffs'}`,
	follows: 'Follows',
	followsNone: 'no source here',
	followed: 'Followed by',
	followedNone: 'no source here',
	more: (n: number) => `and ${n} more answers`,
	moreHands: (n: number) => `and ${n} more ${n === 1 ? 'hand' : 'hands'}`
};
