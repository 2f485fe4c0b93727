import './stepper.css';
import { Minus, Plus } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { mostQuantity } from '../../domain/order.ts';
import { Icon } from './icon.tsx';

export interface StepperWords {
	/** On the button that starts from nothing: "Tambah", the word that `more` begins with. */
	readonly add: string;
	/** For TalkBack: "Kurangi Klepon". */
	readonly less: string;
	/** For TalkBack: "Tambah Klepon". */
	readonly more: string;
	/** For TalkBack: "Ketik banyaknya Klepon". */
	readonly type: string;
}

interface StepperProps {
	readonly count: number;
	readonly words: StepperWords;
	readonly onCount: (count: number) => void;
	/** The number itself was tapped: large quantities are typed elsewhere. Without it they are typed here. */
	readonly onType?: (() => void) | undefined;
}

/** How many: − n +, or one wide button while there is none. */
export function Stepper({ count, words, onCount, onType }: StepperProps) {
	const more = useRef<HTMLButtonElement>(null);

	function lessen() {
		// With the last one the minus goes; the focus must not fall off the screen with it.
		if (count === 1) more.current?.focus();
		onCount(count - 1);
	}

	/** An empty field is about to be typed into: the number stays until there is another. */
	function type(text: string) {
		const typed = Number(text.replace(/\D/g, ''));
		if (typed > 0) onCount(Math.min(typed, mostQuantity));
	}

	return (
		<div class={count > 0 ? 'stepper stepper-on' : 'stepper'}>
			{count > 0 && (
				<button key="less" type="button" class="stepper-less" aria-label={words.less} onClick={lessen}>
					<Icon of={Minus} />
				</button>
			)}
			{count > 0 && !onType && (
				<input
					key="count"
					class="stepper-count"
					inputMode="numeric"
					aria-label={words.type}
					value={count}
					onFocus={(event) => event.currentTarget.select()}
					onInput={(event) => type(event.currentTarget.value)}
					onBlur={(event) => {
						event.currentTarget.value = String(count);
					}}
				/>
			)}
			{count > 0 && onType && (
				<button
					key="count"
					type="button"
					class="stepper-count"
					aria-label={`${words.type}, ${count}`}
					onClick={onType}
				>
					<span aria-live="polite">{count}</span>
				</button>
			)}
			<button
				key="more"
				ref={more}
				type="button"
				class="stepper-more"
				aria-label={words.more}
				onClick={() => onCount(Math.min(count + 1, mostQuantity))}
			>
				<Icon of={Plus} />
				{count === 0 && words.add}
			</button>
		</div>
	);
}
