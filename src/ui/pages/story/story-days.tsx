import type { Story } from '../../../app/story.ts';
import type { StoryChoice } from '../../../app/story-choice.ts';
import { isDay } from '../../../domain/day.ts';
import * as storyText from '../../../i18n/story.ts';
import { Field } from '../../parts/field.tsx';

interface StoryDaysProps {
	readonly story: Story;
	readonly choice: StoryChoice;
}

/** The days of an advance order; each may be left out. */
export function StoryDays({ story, choice }: StoryDaysProps) {
	const { closing, pickUp } = choice;
	const dayOf = (typed: string) => (isDay(typed) ? typed : undefined);
	return (
		<>
			<Field
				label={storyText.closing}
				kind="date"
				value={closing ?? ''}
				onInput={(typed) => story.change({ closing: dayOf(typed) })}
			/>
			<Field
				label={storyText.pickUp}
				kind="date"
				value={pickUp ?? ''}
				onInput={(typed) => story.change({ pickUp: dayOf(typed) })}
			/>
		</>
	);
}
