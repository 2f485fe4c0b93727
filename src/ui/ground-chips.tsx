import { type Ground, grounds, themes } from '../domain/story/theme.ts';
import * as storyText from '../i18n/story.ts';
import { Chips } from './parts/chips.tsx';
import { Swatch } from './parts/swatch.tsx';

const chips = grounds.map((value) => ({
	value,
	word: storyText.grounds[value],
	mark: <Swatch color={themes[value].ground.fill} />,
}));

interface GroundChipsProps {
	readonly chosen: Ground;
	readonly onChoose: (ground: Ground) => void;
}

/** The colours a picture can be painted on. */
export function GroundChips(props: GroundChipsProps) {
	return <Chips label={storyText.ground} chips={chips} {...props} />;
}
