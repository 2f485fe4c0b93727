import type { LucideIcon } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { FieldFrame, rowsFor } from './field-frame.tsx';
import { Icon } from './icon.tsx';

export type FieldKind =
	| 'text'
	| 'number'
	| 'decimal'
	| 'tel'
	| 'search'
	| 'date'
	| 'time'
	| 'area'
	| 'secret';

interface FieldProps {
	readonly label: string;
	/** For TalkBack only; where the place says it, as for a search. */
	readonly quiet?: boolean | undefined;
	readonly kind?: FieldKind | undefined;
	readonly value: string;
	readonly onInput: (value: string) => void;
	/** When the field is left: the time to check what was typed. */
	readonly onLeave?: (() => void) | undefined;
	readonly help?: string | undefined;
	/** What is wrong and what to do. */
	readonly error?: string | undefined;
	readonly icon?: LucideIcon | undefined;
	/** Stands before what is typed: `Rp`. */
	readonly prefix?: string | undefined;
	/** Stands behind it: `loyang`. */
	readonly suffix?: string | undefined;
	readonly placeholder?: string | undefined;
	readonly most?: number | undefined;
	/** Takes the focus when it appears: only where typing is what one came for. */
	readonly focus?: boolean | undefined;
	/** Names and the like start with a capital at every word. */
	readonly names?: boolean | undefined;
	/** Enter leads on, to the next field, and does not send the form. */
	readonly onEnter?: (() => void) | undefined;
}

const traits = {
	text: { type: 'text' },
	number: { type: 'text', inputMode: 'numeric' },
	decimal: { type: 'text', inputMode: 'decimal' },
	tel: { type: 'tel' },
	search: { type: 'search', enterKeyHint: 'search' },
	date: { type: 'date' },
	time: { type: 'time' },
	// Seen while it is typed: who types a password blindly on a phone types a wrong one.
	secret: { type: 'text', spellcheck: false },
} as const;

/** One thing to type. */
export function Field(props: FieldProps) {
	const {
		label,
		quiet,
		kind = 'text',
		value,
		onInput,
		onLeave,
		help,
		error,
		icon,
		prefix,
		suffix,
		focus,
	} = props;
	const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
	// At once, not after the picture is drawn: on a slow phone somebody may be typing in another field by then.
	useLayoutEffect(() => {
		if (!focus) return;
		input.current?.focus();
		if (kind === 'date') showCalendar(input.current);
	}, [focus]);
	const common = {
		ref: input,
		value,
		placeholder: props.placeholder,
		maxLength: props.most,
		...(props.onEnter && { enterKeyHint: 'next' as const }),
		autocapitalize: kind === 'secret' ? 'off' : props.names ? 'words' : undefined,
		onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
			onInput(event.currentTarget.value),
		// A number is seldom mended, nearly always typed anew.
		onFocus: kind === 'number' ? () => input.current?.select() : undefined,
		onBlur: onLeave,
		// It finds while one types; Enter only takes the keyboard away, and must not send the form around it.
		onKeyDown: props.onEnter ? goOnAtEnter(props.onEnter) : kind === 'search' ? leaveOnEnter : undefined,
	} as const;
	return (
		<FieldFrame label={label} quiet={quiet} help={help} error={error}>
			{(ties) => (
				<>
					{icon && <Icon of={icon} />}
					{prefix && <span aria-hidden="true">{prefix}</span>}
					{kind === 'area' ? (
						<textarea rows={rowsFor(value)} {...ties} {...common} />
					) : (
						<input {...traits[kind]} {...ties} {...common} />
					)}
					{suffix && (
						<span class="field-suffix" aria-hidden="true">
							{suffix}
						</span>
					)}
				</>
			)}
		</FieldFrame>
	);
}

function goOnAtEnter(onEnter: () => void) {
	return (event: KeyboardEvent) => {
		if (event.key !== 'Enter') return;
		event.preventDefault();
		onEnter();
	};
}

function leaveOnEnter(event: KeyboardEvent) {
	if (event.key !== 'Enter') return;
	event.preventDefault();
	if (event.currentTarget instanceof HTMLElement) event.currentTarget.blur();
}

/** Chrome 99 and later, and only within a tap; else the field waits to be tapped itself. */
function showCalendar(input: HTMLInputElement | null) {
	try {
		input?.showPicker?.();
	} catch {
		// No tap came before: nothing is lost.
	}
}
