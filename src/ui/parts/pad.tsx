import './pad.css';
import { Delete } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { dots, mostRupiah } from '../../domain/rupiah.ts';
import { Icon } from './icon.tsx';
import { Money } from './money.tsx';
import { type PadKey, padEntry } from './pad-entry.ts';

interface PadProps {
	readonly amount: number;
	/** The amount was proposed, not typed: the first digit or note begins anew. */
	readonly proposed?: boolean | undefined;
	readonly onAmount: (amount: number) => void;
	/** The amount in words; the room for them is kept. */
	readonly inWords: string;
	/** What is wrong with the amount, in the place of the words. */
	readonly error?: string | undefined;
	/** On the key that takes the last digit back: "Hapus". */
	readonly erase: string;
	/** What TalkBack calls the row of notes: "Tambah uang kertas". */
	readonly notes: string;
}

const notes = [2_000, 5_000, 10_000, 20_000, 50_000, 100_000] as const;
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '000', '0'] as const;
/** Up to 999.999.999 fits beside Rp at the large size. */
const mostLarge = 999_999_999;

/** An amount, typed as markets count: digits, three noughts at once, or notes laid on the table. */
export function Pad({ amount, proposed, onAmount, inWords, error, erase, notes: notesLabel }: PadProps) {
	const press = (key: PadKey) =>
		onAmount(padEntry(proposed && key !== 'erase' ? 0 : amount, key, mostRupiah));
	useKeyboard(press);
	return (
		<div class="pad">
			<output class="pad-sum">
				<Money amount={amount} size={amount > mostLarge ? 'l' : 'xl'} />
				{error ? (
					<span class="pad-words pad-error" role="alert">
						{error}
					</span>
				) : (
					<span class="pad-words">{inWords}</span>
				)}
			</output>
			<fieldset class="pad-notes" aria-label={notesLabel}>
				{notes.map((note) => (
					<button
						key={note}
						type="button"
						class={`pad-note pad-note-${note / 1_000}`}
						onClick={() => press({ note })}
					>
						{dots(note)}
					</button>
				))}
			</fieldset>
			<div class="pad-keys">
				{keys.map((key) => (
					<button key={key} type="button" class="pad-key" onClick={() => press(key)}>
						{key}
					</button>
				))}
				<button type="button" class="pad-key pad-erase" onClick={() => press('erase')}>
					<Icon of={Delete} />
					{erase}
				</button>
			</div>
		</div>
	);
}

/** Lets a real keyboard type too, unless something else is being typed into. */
function useKeyboard(press: (key: PadKey) => void): void {
	const latest = useRef(press);
	latest.current = press;
	useEffect(() => {
		function type(event: KeyboardEvent) {
			if (event.ctrlKey || event.metaKey || event.altKey) return;
			if (event.target instanceof HTMLElement && event.target.closest('input, textarea')) return;
			if (/^\d$/.test(event.key)) latest.current(event.key as `${number}`);
			else if (event.key === 'Backspace') latest.current('erase');
		}
		window.addEventListener('keydown', type);
		return () => window.removeEventListener('keydown', type);
	}, []);
}
