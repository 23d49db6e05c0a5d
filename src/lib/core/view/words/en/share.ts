// English: passing a view on, embedding it and citing it.

export const share = {
	/** Who answers for what is written here. */
	authors: 'The Red Booklet authors',
	close: 'Close',
	link: {
		heading: 'Share this view',
		lead: 'The link opens exactly what is shown:',
		label: 'Link',
		copy: 'Copy the link',
		system: 'Share …'
	},
	code: {
		heading: 'For a phone',
		/** Where the whole link is too long for a code. */
		plain:
			'For a phone: the page without what was chosen on it. The whole link is too long for a code.',
		label: (title: string) => `QR code of the link to: ${title}`
	},
	embed: {
		heading: 'For your own page',
		lead: 'The view in a frame, with a link back. It moves only when somebody presses it.',
		label: 'Embed code',
		copy: 'Copy the code'
	},
	copied: 'Copied.',
	notCopied: 'Your browser does not let pages copy. The text is selected: copy it from there.',
	citation: {
		heading: 'Cite this page',
		source: 'Cite this source',
		lead: 'With the version of the data and the day of your visit, since later versions may say more.',
		leadSource: 'The source itself, as it is listed here.',
		copy: (style: string) => `Copy ${style}`,
		files: 'For reference managers',
		/** Where a case of the reader’s own lies. */
		kept: 'local case, not published',
		failed: 'The citation could not be made.'
	},
	/** The plain line at the foot of a page. */
	line: 'To cite this page:',
	license: 'Licence'
};
