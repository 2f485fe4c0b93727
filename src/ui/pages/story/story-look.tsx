import type { Story } from '../../../app/story.ts';
import { mostHeading } from '../../../app/story-choice.ts';
import { headingOf } from '../../../app/story-plan.ts';
import type { StoryPicture } from '../../../app/story-state.ts';
import { type Layout, layouts } from '../../../domain/story/compose.ts';
import { formats } from '../../../domain/story/frame.ts';
import * as storyText from '../../../i18n/story.ts';
import { GroundChips } from '../../ground-chips.tsx';
import { Card } from '../../parts/card.tsx';
import { Switch } from '../../parts/check.tsx';
import { Chips } from '../../parts/chips.tsx';
import { Field } from '../../parts/field.tsx';
import { Segment } from '../../parts/segment.tsx';
import { Stack } from '../../parts/stack.tsx';
import { StoryDays } from './story-days.tsx';
import { storyTexts } from './story-texts.ts';

const layoutChips = layouts.map((value) => ({ value, word: storyText.layouts[value] }));
const formatOptions = formats.map((value) => ({ value, word: storyText.formats[value] }));
interface StoryLookProps {
	readonly story: Story;
	readonly picture: StoryPicture;
}

/** How the picture looks and what it shouts. */
export function StoryLook({ story, picture }: StoryLookProps) {
	const { choice } = picture;
	const { layout, ground, format, headings } = choice;
	const heading = headingOf(choice, storyTexts);
	const shout = (text: string) => story.change({ headings: { ...headings, [layout]: text } });
	return (
		<>
			<Chips
				label={storyText.layout}
				chips={layoutChips}
				chosen={layout}
				onChoose={(layout) => story.change({ layout })}
			/>
			<GroundChips chosen={ground} onChoose={(ground) => story.change({ ground })} />
			<Stack edge top>
				<Field
					label={storyText.heading}
					value={heading}
					most={mostHeading}
					help={storyText.headingHelp}
					onInput={shout}
				/>
			</Stack>
			<Chips label={storyText.suggested} chips={suggestions(layout)} chosen={heading} onChoose={shout} />
			<Stack edge>
				{layout === 'preorder' && <StoryDays story={story} choice={choice} />}
				<Segment
					label={storyText.format}
					options={formatOptions}
					chosen={format}
					onChoose={(format) => story.change({ format })}
				/>
				{picture.address && (
					<Card>
						<Switch
							name={storyText.code}
							note={storyText.codeHelp}
							checked={!!choice.code}
							onChange={(code) => story.change({ code })}
						/>
					</Card>
				)}
			</Stack>
		</>
	);
}

function suggestions(layout: Layout): { readonly value: string; readonly word: string }[] {
	return storyText.headings[layout].map((word) => ({ value: word, word }));
}
