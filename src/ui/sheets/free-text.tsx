import { Plus } from 'lucide-preact';
import { mostText } from '../../domain/customer.ts';
import {
	type Placeholder,
	placeholders,
	type TemplateValues,
	unfilledPlaceholders,
} from '../../domain/template.ts';
import * as messagesText from '../../i18n/messages.ts';
import { Chips } from '../parts/chips.tsx';
import { Field } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { Stack } from '../parts/stack.tsx';

interface FreeTextProps {
	readonly template: string;
	readonly onTemplate: (template: string) => void;
	/** What the words in braces stand for here. */
	readonly values: TemplateValues;
	/** Other names for some of these words. */
	readonly words?: Partial<Record<Placeholder, string>> | undefined;
	/** What else is wrong with it. */
	readonly error?: string | undefined;
}

/** The seller's own words, into which names and sums can be slipped. */
export function FreeText({ template, onTemplate, values, words, error }: FreeTextProps) {
	const unfilled = unfilledPlaceholders(template, values).map((word) => `{${word}}`);
	return (
		<Stack>
			<Field
				label={messagesText.write}
				kind="area"
				value={template}
				onInput={onTemplate}
				most={mostText}
				error={error ?? (unfilled.length > 0 ? messagesText.unfilled(unfilled.join(', ')) : undefined)}
			/>
			<Chips<Placeholder>
				label={messagesText.insert}
				chips={placeholders
					.filter((value) => values[value] !== undefined)
					.map((value) => ({
						value,
						word: words?.[value] ?? messagesText.words[value],
						mark: <Icon of={Plus} small />,
					}))}
				chosen={[]}
				onChoose={(placeholder) => onTemplate(`${template}{${placeholder}}`)}
			/>
		</Stack>
	);
}
