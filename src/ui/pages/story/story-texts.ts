import type { StoryTexts } from '../../../app/story-plan.ts';
import * as posterText from '../../../i18n/poster.ts';
import * as storyText from '../../../i18n/story.ts';
import { storyCaption, storyDay, storyLeaf, storyWords } from '../../../i18n/story.ts';

/** The words of pictures for the use case that makes them. */
export const storyTexts: StoryTexts = {
	words: storyWords,
	heading: (layout) => storyText.headings[layout][0],
	leaf: storyLeaf,
	day: storyDay,
	caption: storyCaption,
	code: { heading: posterText.heading, how: posterText.how },
	fileName: (page) => `gambar-jualan-${page}.jpg`,
};
