import { Download, Send } from 'lucide-preact';
import type { Story } from '../../../app/story.ts';
import type { StoryPicture } from '../../../app/story-state.ts';
import * as storyText from '../../../i18n/story.ts';
import { Failure } from '../../failure.tsx';
import { Act, ActSide } from '../../parts/act.tsx';
import { Button } from '../../parts/button.tsx';

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
			<Failure code={failure} />
			<ActSide icon={Download} word={storyText.save} onTap={() => story.save()} />
			<Button icon={Send} busy={making} disabled={!!failure} onTap={() => void story.send()}>
				{making ? storyText.making : storyText.send[choice.format]}
			</Button>
		</Act>
	);
}
