// English: how to read the picture, and what stands behind it.

interface Section {
	heading: string;
	signs: ('passed' | 'attested' | 'doubt' | 'who' | 'held')[];
	paragraphs: string[];
}

export const about = {
	heading: 'How to read it',
	lead: (work: string) =>
		`Each line of the picture is a handoff: someone is said to have passed ${work}, or word of it, to someone else. Nothing is drawn that no source says.`,
	/** `signs`: which groups of the picture’s key stand beside the paragraphs. */
	sections: (licence: string): Section[] => [
		{
			heading: 'What passed',
			signs: ['passed'],
			paragraphs: [
				'A solid red line is a copy of the text in motion. Dashes are a reading: the text was read out or shown, and nobody kept it. Dots are word of mouth: only what was in it passed on.',
				'Word of mouth can never turn back into the text. Whoever has the text must have had it from someone who had it.'
			]
		},
		{
			heading: 'Who held what',
			signs: ['who', 'held'],
			paragraphs: [
				'The shape of a mark says who: a circle is a person, a square an institution, a sheet with a folded corner a publication, a rounded bar a group. A broken outline is a hand that no source names.',
				'The filling says the most that this hand is told to have held: red, the text itself; half, read it or heard it read; empty, only heard of it.'
			]
		},
		{
			heading: 'How surely it is known',
			signs: ['attested'],
			paragraphs: [
				'Four bars grade each handoff by the best that speaks for it. Four: a document of the time, or two first-hand witnesses who do not depend on each other. Three: one first-hand witness, or two independent reports. Two: one report. One: conjecture only.',
				'A source that copies another adds nothing to the count, however often it is printed. Each claim therefore says what it follows.',
				'Sources are graded from A, completely reliable, to E, unreliable; F means that nobody can judge.'
			]
		},
		{
			heading: 'Days',
			signs: [],
			paragraphs: [
				'A handoff has no date of its own: each source dates it in its own words, and those words are kept. “By 13 April” means that day or any earlier; “1–10 March” means some day among these. Nothing is rounded to a day that nobody told.',
				'The order of events can narrow a day further: nobody hands on what has not yet come to him. Where this is so, it is said.'
			]
		},
		{
			heading: 'Doubt',
			signs: ['doubt'],
			paragraphs: [
				'A double line is told two ways: a source denies it, or another telling excludes it, or the days do not meet. Both tellings stay on the page.',
				'A hole with a question mark is a gap: somebody passes the text on, and no account says how he came by it. Gaps are found by reckoning, not by taste.'
			]
		},
		{
			heading: 'What may be done with it',
			signs: [],
			paragraphs: [
				`The data stand under the ${licence === 'CC-BY-4.0' ? 'Creative Commons Attribution 4.0' : licence} licence, the program under the MIT licence. Every claim names its source; please check there before you quote.`
			]
		}
	],
	data: 'The whole case as one file',
	version: (version: string) => `Version ${version} of the data`
};
