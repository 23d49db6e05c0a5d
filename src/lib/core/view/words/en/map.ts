// English: what the map says beside names and days.

export const map = {
	title: (work: string) => `The way of ${work} on the map`,
	/** While a case of the reader’s own is being placed, and where it could not be. */
	loading: 'Placing the towns …',
	failed: 'This case could not be placed on the map.',
	/** Of hands whose place no source tells. */
	nowhere: 'Place not told',
	/** The names of what is drawn nearer than it lies. */
	parts: { america: 'America', china: 'China' },
	note: 'Hands stand at the towns where they worked; a way runs from town to town. America and China are drawn nearer than they lie. Places without a point on the earth are named in the margin. The land is drawn without borders: those of another year would be wrong.',
	places: 'Place by place',
	hands: (count: number) => (count === 1 ? '1 hand' : `${count} hands`),
	handoffs: (count: number) => (count === 1 ? '1 handoff' : `${count} handoffs`),
	within: 'Passed on here',
	from: 'From',
	onward: 'Onward:',
	through: 'Passed through here:',
	to: 'to',
	light: { 'not-yet': 'not yet', lost: 'lost with what is struck out' },
	struck: 'struck out',
	gap: 'how the giver got it is not told'
};
