import { useEffect, useRef } from 'preact/hooks';
import type { StoryPicture } from '../../../app/story-state.ts';
import * as storyText from '../../../i18n/story.ts';
import { Notice } from '../../parts/notice.tsx';
import { PictureSteps } from '../../parts/picture-steps.tsx';
import { Stack } from '../../parts/stack.tsx';

/** What is left to do in WhatsApp once the picture has gone there, or lies on the phone. */
export function StorySent({ picture }: { readonly picture: StoryPicture }) {
	const { sent, copied, choice } = picture;
	const place = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (sent) place.current?.scrollIntoView({ block: 'start' });
	}, [sent]);
	const where = choice.format === 'story' ? storyText.sharedStory : storyText.sharedSquare;
	return (
		<div ref={place} role="status">
			{sent && (
				<Stack edge>
					{sent === 'saved' && <PictureSteps title={storyText.savedTitle} steps={steps} />}
					{sent === 'shared' && <Notice of="info">{copied ? `${where} ${storyText.copied}` : where}</Notice>}
					{sent === 'saved' && copied && <Notice of="info">{storyText.copied}</Notice>}
				</Stack>
			)}
		</div>
	);
}

const pictures = ['status-1', 'status-2'] as const;
const steps = storyText.steps.map((word, at) => ({ word, picture: pictures[at] ?? pictures[0] }));
