// English: a view in the frame of another page.

export const embed = {
	explore: 'Press to explore',
	open: 'Open in Red Booklet',
	loading: 'Loading …'
};
