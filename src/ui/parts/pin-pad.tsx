import './pin-pad.css';
import { PadKeys } from './pad-keys.tsx';

interface PinPadProps {
	readonly pin: string;
	/** How many digits it has, or may have. */
	readonly digits: number;
	/** What TalkBack calls what was typed: "2 dari 4 angka". */
	readonly label: string;
	/** On the key that takes the last digit back: "Hapus". */
	readonly erase: string;
	readonly onPin: (pin: string) => void;
}

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;

/** A PIN, typed unseen: a dot for each digit. */
export function PinPad({ pin, digits, label, erase, onPin }: PinPadProps) {
	return (
		<div class="pin-pad">
			<output class="pin-dots" aria-label={label}>
				{Array.from({ length: digits }, (_, at) => (
					<span key={at} class={at < pin.length ? 'pin-dot pin-typed' : 'pin-dot'} />
				))}
			</output>
			<PadKeys
				keys={keys}
				erase={erase}
				onKey={(key) => {
					if (key === 'erase') onPin(pin.slice(0, -1));
					else if (pin.length < digits) onPin(pin + key);
				}}
			/>
		</div>
	);
}
