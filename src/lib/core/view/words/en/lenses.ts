// English: what the pages of the lenses say of themselves, where the case has no heading of its own.

export const lenses = {
	calendar: {
		title: 'Calendar',
		heading: 'The days, and the days nobody wrote down',
		lead: 'Every handoff at the days on which it can have happened; a fading mark is as soft as its sources.'
	},
	map: {
		title: 'Map',
		heading: 'From place to place',
		lead: 'The handoffs on the ground: where the text was carried, and where only word of it went.'
	},
	text: {
		title: 'The story in words',
		heading: 'The story in words',
		lead: 'Everything that the picture shows, as a list: who passed what to whom, when, and on whose word.'
	}
};
