import './pad.css';
import { Delete } from 'lucide-preact';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { isOutOfSight } from './out-of-sight.ts';

type Digits = `${number}`;

interface PadKeysProps {
	readonly keys: readonly Digits[];
	/** On the key that takes the last digit back: "Hapus". */
	readonly erase: string;
	readonly onKey: (key: Digits | 'erase') => void;
}

/** The keys of digits, large enough for a thumb. */
export function PadKeys({ keys, erase, onKey }: PadKeysProps) {
	const pad = useRef<HTMLDivElement>(null);
	useKeyboard(pad, onKey);
	return (
		<div class="pad-keys" ref={pad}>
			{keys.map((key) => (
				<button key={key} type="button" class="pad-key" onClick={() => onKey(key)}>
					{key}
				</button>
			))}
			<button type="button" class="pad-key pad-erase" onClick={() => onKey('erase')}>
				<Icon of={Delete} />
				{erase}
			</button>
		</div>
	);
}

/** Lets a real keyboard type too, unless something else is being typed into. */
function useKeyboard(pad: RefObject<Element | null>, press: (key: Digits | 'erase') => void): void {
	const latest = useRef(press);
	latest.current = press;
	// As soon as the pad is seen: digits typed at once must not get lost.
	useLayoutEffect(() => {
		function type(event: KeyboardEvent) {
			if (event.ctrlKey || event.metaKey || event.altKey || isOutOfSight(pad.current)) return;
			if (event.target instanceof HTMLElement && event.target.closest('input, textarea')) return;
			if (/^\d$/.test(event.key)) latest.current(event.key as `${number}`);
			else if (event.key === 'Backspace') latest.current('erase');
		}
		window.addEventListener('keydown', type);
		return () => window.removeEventListener('keydown', type);
	}, [pad]);
}
