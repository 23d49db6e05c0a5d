// English: days and spans of days. The days themselves are written by Intl.

export const dates = {
	/** Day first and no comma, as the story's own sources write. */
	locale: 'en-GB',
	by: (day: string) => `by ${day}`,
	from: (day: string) => `some day from ${day}`,
	untold: 'day not told',
	said: (words: string) => `“${words}”`,
	disputed: 'day disputed'
};
