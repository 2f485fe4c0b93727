import { useState } from 'preact/hooks';
import { setPin } from '../../../app/lock-desk.ts';
import { leastPin, mostPin, usualLockDelay } from '../../../domain/lock.ts';
import * as lockText from '../../../i18n/lock.ts';
import { useApp } from '../../app-context.ts';
import { Deed } from '../../deed.tsx';
import { Button } from '../../parts/button.tsx';
import { PinPad } from '../../parts/pin-pad.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';

interface NewPinProps {
	/** As it was chosen for the PIN before. */
	readonly delay: number | undefined;
	readonly onDone: () => void;
}

/** A PIN is chosen: typed twice, since nobody sees it. */
export function NewPin({ delay = usualLockDelay, onDone }: NewPinProps) {
	const app = useApp();
	const [first, setFirst] = useState<string>();
	const [pin, setTyped] = useState('');
	const [differs, setDiffers] = useState(false);
	const say = first ? lockText.again : lockText.first(leastPin, mostPin);
	const begin = (known?: string) => {
		setFirst(known);
		setTyped('');
	};
	async function save() {
		setDiffers(pin !== first);
		if (pin !== first) return begin();
		await setPin(app, pin, delay);
		onDone();
	}
	return (
		<Stack edge>
			<Words live>{differs ? lockText.differs : say}</Words>
			<PinPad
				pin={pin}
				digits={first?.length ?? mostPin}
				label={lockText.typed(pin.length, first?.length ?? mostPin)}
				erase={lockText.erase}
				onPin={(next) => {
					setDiffers(false);
					setTyped(next);
				}}
			/>
			{first === undefined ? (
				<Button wide disabled={pin.length < leastPin} onTap={() => begin(pin)}>
					{lockText.next}
				</Button>
			) : (
				<Deed look="main" word={lockText.save} onDo={save} />
			)}
		</Stack>
	);
}
