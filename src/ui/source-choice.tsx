import { type SourceKind, sourceKinds } from '../domain/source.ts';
import * as sourceText from '../i18n/source.ts';
import { Chips } from './parts/chips.tsx';

interface SourceChoiceProps {
	/** What TalkBack calls the group. */
	readonly label: string;
	readonly chosen: SourceKind | undefined;
	readonly onChoose: (kind: SourceKind) => void;
}

const chips = sourceKinds.map((value) => ({ value, word: sourceText.kind[value] }));

/** How somebody came. */
export function SourceChoice({ label, chosen, onChoose }: SourceChoiceProps) {
	return <Chips label={label} chips={chips} chosen={chosen ? [chosen] : []} onChoose={onChoose} />;
}
