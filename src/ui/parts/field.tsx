import './field.css';
import { CircleAlert, type LucideIcon } from 'lucide-preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';

export type FieldKind = 'text' | 'number' | 'tel' | 'search' | 'date' | 'area' | 'secret';

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
	tel: { type: 'tel' },
	search: { type: 'search', enterKeyHint: 'search' },
	date: { type: 'date' },
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
	const id = useId();
	const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
	// At once, not after the picture is drawn: on a slow phone somebody may be typing in another field by then.
	useLayoutEffect(() => {
		if (!focus) return;
		input.current?.focus();
		if (kind === 'date') showCalendar(input.current);
	}, [focus]);
	const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
	const common = {
		id,
		ref: input,
		value,
		placeholder: props.placeholder,
		maxLength: props.most,
		autocomplete: 'off',
		...(props.onEnter && { enterKeyHint: 'next' as const }),
		autocapitalize: kind === 'secret' ? 'off' : props.names ? 'words' : undefined,
		'aria-invalid': error ? true : undefined,
		'aria-describedby': described || undefined,
		onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
			onInput(event.currentTarget.value),
		// A number is seldom mended, nearly always typed anew.
		onFocus: kind === 'number' ? () => input.current?.select() : undefined,
		onBlur: onLeave,
		// It finds while one types; Enter only takes the keyboard away, and must not send the form around it.
		onKeyDown: props.onEnter ? goOnAtEnter(props.onEnter) : kind === 'search' ? leaveOnEnter : undefined,
	} as const;
	return (
		<div class={error ? 'field field-bad' : 'field'}>
			<label class={quiet ? 'sr' : 'field-label'} for={id}>
				{label}
			</label>
			<label class="field-in" for={id}>
				{icon && <Icon of={icon} />}
				{prefix && <span aria-hidden="true">{prefix}</span>}
				{kind === 'area' ? (
					<textarea rows={rowsFor(value)} {...common} />
				) : (
					<input {...traits[kind]} {...common} />
				)}
				{suffix && (
					<span class="field-suffix" aria-hidden="true">
						{suffix}
					</span>
				)}
			</label>
			{help && (
				<p class="field-help" id={`${id}-help`}>
					{help}
				</p>
			)}
			{error && (
				<p class="field-error" id={`${id}-error`} role="alert">
					<Icon of={CircleAlert} small />
					<span>{error}</span>
				</p>
			)}
		</div>
	);
}

/** Letters that surely fit into a line at 360 px. */
const rowLetters = 34;

/** Grows with what is typed, up to what leaves room for the rest of the screen. */
function rowsFor(text: string): number {
	const rows = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / rowLetters)));
	return Math.min(
		8,
		Math.max(
			2,
			rows.reduce((sum, each) => sum + each, 0),
		),
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
