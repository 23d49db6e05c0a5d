import story from 'virtual:pictures/story';
import type { PageServerLoad } from './$types';

/** What the poster says until the exhibit is awake. */
export const load: PageServerLoad = () => {
	const { finding, lead } = story.stage;
	return { finding, lead };
};
