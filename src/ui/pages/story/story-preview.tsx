import type { StoryPicture } from '../../../app/story-state.ts';
import * as storyText from '../../../i18n/story.ts';
import { PictureStrip } from '../../parts/picture-strip.tsx';
import { Progress } from '../../parts/progress.tsx';

/** The very pictures that will be sent, and how far they are. */
export function StoryPreview({ picture }: { readonly picture: StoryPicture }) {
	const { pages, total, ready, failure, choice } = picture;
	const pictures = pages.map(({ address }, at) => ({ address, alt: storyText.page(at + 1, total) }));
	return (
		<PictureStrip
			label={storyText.pictures}
			pictures={pictures}
			square={choice.format === 'square'}
			busy={!ready && !failure}
			progress={
				!ready &&
				!failure &&
				total > 1 && (
					<Progress
						label={storyText.making}
						note={storyText.made(pages.length, total)}
						done={pages.length}
						total={total}
					/>
				)
			}
		/>
	);
}
