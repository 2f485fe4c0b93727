import { mostText } from '../../domain/customer.ts';
import { type Placeholder, placeholders } from '../../domain/template.ts';
import { messagesText } from '../../i18n/messages.ts';
import { Chips } from '../parts/chips.tsx';
import { Field } from '../parts/field.tsx';
import { Stack } from '../parts/stack.tsx';

interface FreeTextProps {
	readonly template: string;
	readonly onTemplate: (template: string) => void;
	/** Words in braces that mean nothing. */
	readonly unknown: readonly string[];
}

/** The seller's own words, into which names and sums can be slipped. */
export function FreeText({ template, onTemplate, unknown }: FreeTextProps) {
	return (
		<Stack>
			<Field
				label={messagesText.write}
				kind="area"
				value={template}
				onInput={onTemplate}
				most={mostText}
				help={messagesText.writeHelp}
				error={unknown.length > 0 ? messagesText.unknown(unknown.join(', ')) : undefined}
			/>
			<Chips<Placeholder>
				label={messagesText.insert}
				chips={placeholders.map((value) => ({ value, word: `{${value}}` }))}
				chosen={[]}
				onChoose={(placeholder) => onTemplate(`${template}{${placeholder}}`)}
			/>
		</Stack>
	);
}
