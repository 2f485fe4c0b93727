import './pad.css';
import { useState } from 'preact/hooks';
import { dots, mostRupiah } from '../../domain/rupiah.ts';
import { Money } from './money.tsx';
import { type PadKey, padEntry } from './pad-entry.ts';
import { PadKeys } from './pad-keys.tsx';

interface PadProps {
	readonly amount: number;
	/** The amount was proposed, not typed: the first digit or note begins anew. */
	readonly proposed?: boolean | undefined;
	readonly onAmount: (amount: number) => void;
	/** The amount in words; the room for them is kept. */
	readonly inWords: string;
	/** What is wrong with the amount, in the place of the words. */
	readonly error?: string | undefined;
	/** What is said where a key would pass the most. */
	readonly full?: string | undefined;
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
export function Pad(props: PadProps) {
	const { amount, proposed, onAmount, inWords, full, erase, notes: notesLabel } = props;
	const [isFull, setFull] = useState(false);
	const error = (isFull && full) || props.error;
	function press(key: PadKey) {
		const from = proposed && key !== 'erase' ? 0 : amount;
		const next = padEntry(from, key, mostRupiah);
		setFull(from > 0 && next === from);
		onAmount(next);
	}
	return (
		<div class="pad">
			<output class={proposed ? 'pad-sum' : 'pad-sum pad-typed'}>
				<Money amount={amount} size={amount > mostLarge ? 'l' : 'xl'} />
				{error ? (
					<span class="pad-words pad-error" role="alert">
						{error}
					</span>
				) : (
					<span class={proposed ? 'pad-words sum-words' : 'pad-words'}>{inWords}</span>
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
			<PadKeys keys={keys} erase={erase} onKey={press} />
		</div>
	);
}
