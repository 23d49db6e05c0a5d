// English: every key that the site listens to, and the control that does the same.

export const keys = {
	open: 'Keys',
	heading: 'Keys',
	lead: 'They work while the picture has the focus: press Tab until a hand in it is ringed. Everything that a key does has a button or a link too.',
	close: 'Close',
	key: 'Key',
	does: 'What it does',
	instead: 'Without keys',
	or: 'or',
	groups: [
		{
			heading: 'Walk',
			rows: [
				{
					keys: [['Right']],
					does: 'On along the handoff, the story first',
					instead: 'The links on a hand’s card'
				},
				{ keys: [['Left']], does: 'Back along it', instead: 'The links on a hand’s card' },
				{
					keys: [['Down'], ['Up']],
					does: 'The next or the previous hand that the same hand passed something on to',
					instead: 'Press the hand'
				},
				{
					keys: [['Home'], ['End']],
					does: 'The first or the last of these',
					instead: 'Press the hand'
				},
				{
					keys: [['1'], ['9']],
					between: '–',
					does: 'Take that one of the ways on',
					instead: 'The numbered names below the picture'
				},
				{ keys: [['Backspace']], does: 'Undo the last step', instead: 'Press the hand' },
				{
					keys: [['A'], ['Z']],
					between: '–',
					does: 'Find a name in any script; Down and Up pass through all that are so called',
					instead: 'The search at the head of the page'
				}
			]
		},
		{
			heading: 'Open and close',
			rows: [
				{ keys: [['Enter']], does: 'Open the hand’s card', instead: 'Press the hand' },
				{
					keys: [['Space']],
					does: 'Open the handoff by which you came',
					instead: 'Press its line, or “Read this handoff”'
				},
				{
					keys: [['Esc']],
					does: 'Clear what was typed; close the card; back to the whole picture',
					instead: 'Close, The whole picture'
				}
			]
		},
		{
			heading: 'Move the picture',
			rows: [
				{
					keys: [['+'], ['-']],
					does: 'Larger, smaller',
					instead: 'The buttons, a pinch, Ctrl and wheel'
				},
				{ keys: [['0']], does: 'Show the whole picture', instead: 'The button' },
				{
					keys: [['Shift', 'an arrow']],
					does: 'Move it that way',
					instead: 'The arrow buttons, or drag'
				}
			]
		},
		{
			heading: 'Days',
			rows: [
				{
					keys: [['Right'], ['Left']],
					does: 'On the line of days: one day on or back',
					instead: 'Drag the handle, or choose a day'
				}
			]
		},
		{
			heading: 'Anywhere',
			rows: [
				{ keys: [['Tab']], does: 'The next link or button; the picture is one stop', instead: '' },
				{ keys: [['?']], does: 'This list, from the picture', instead: 'The button Keys' }
			]
		}
	] as readonly KeyGroup[]
};

interface KeyGroup {
	heading: string;
	rows: readonly {
		/** Each a key, or several pressed together. */
		keys: readonly (readonly string[])[];
		/** What stands between them; else "or". */
		between?: string;
		does: string;
		instead: string;
	}[];
}
