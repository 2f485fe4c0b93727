import type { StoryTexts } from '../../../app/story-plan.ts';
import { posterText } from '../../../i18n/poster.ts';
import { storyCaption, storyDay, storyLeaf, storyText, storyWords } from '../../../i18n/story.ts';

/** The words of pictures for the use case that makes them. */
export const storyTexts: StoryTexts = {
	words: storyWords,
	heading: (layout) => storyText.headings[layout][0],
	leaf: storyLeaf,
	day: storyDay,
	caption: storyCaption,
	code: posterText,
	fileName: (page) => `gambar-jualan-${page}.jpg`,
};
