// English: the routes that the editors tell step by step.

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const toldRoutes = {
	kind: 'A route, step by step',
	heading: 'Routes told step by step',
	/** Opens the choice of what the picture shows; the routes come first in it. */
	choose: 'Choose what to show',
	byRoute: 'By route',
	steps: (n: number) => count(n, 'step', 'steps'),
	/** The heading of a step: "3. She lends him the booklet". */
	step: (at: number, heading: string) => `${at}. ${heading}`,
	/** A step as the name of a link from its handoff: "The red booklet, step 3". */
	stepOf: (title: string, at: number) => `${title}, step ${at}`,
	walk: (at: number, of: number) => `Step ${at} of ${of}`,
	begin: 'Begin',
	back: 'Previous step',
	next: 'Next step',
	restsOn: 'What it rests on',
	others: 'Other routes',
	/** On the card of a handoff that such a route goes over. */
	toldIn: 'Told step by step in'
};
