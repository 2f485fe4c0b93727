import { Download, Send } from 'lucide-preact';
import type { Story } from '../../../app/story.ts';
import type { StoryPicture } from '../../../app/story-state.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as storyText from '../../../i18n/story.ts';
import { Act, ActSide } from '../../parts/act.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';

interface StoryActProps {
	readonly story: Story;
	readonly picture: StoryPicture;
}

/** Sends the pictures, or saves them to send them by hand. */
export function StoryAct({ story, picture }: StoryActProps) {
	const { ready, failure, choice } = picture;
	const making = !ready && !failure;
	return (
		<Act>
			{failure && <Notice of="danger">{errorText[failure]}</Notice>}
			<ActSide icon={Download} word={storyText.save} onTap={() => story.save()} />
			<Button icon={Send} busy={making} disabled={!!failure} onTap={() => void story.send()}>
				{making ? storyText.making : storyText.send[choice.format]}
			</Button>
		</Act>
	);
}
