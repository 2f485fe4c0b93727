import { createPortal } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dropLock, pinDigits, type Tried, tryNumber, tryPin } from '../app/lock-desk.ts';
import { forgotMs } from '../domain/lock.ts';
import * as lockText from '../i18n/lock.ts';
import { shellText } from '../i18n/shell.ts';
import { useApp } from './app-context.ts';
import { Button } from './parts/button.tsx';
import { Field } from './parts/field.tsx';
import { PinPad } from './parts/pin-pad.tsx';
import { Screen } from './parts/screen.tsx';
import { Stack } from './parts/stack.tsx';
import { Title } from './parts/title.tsx';
import { Words } from './parts/words.tsx';

const second = 1_000;

/** Stands over the whole app until somebody shows that it is theirs; beside it, so that it alone can be seen. */
export function LockScreen() {
	const [asked, setAsked] = useState<number>();
	const app = useApp();
	return createPortal(
		<div class="lock">
			<Screen place="lock">
				<Title>{lockText.locked}</Title>
				<Stack edge>
					{asked === undefined ? (
						<>
							<AskPin />
							<Button look="quiet" onTap={() => setAsked(app.platform.now())}>
								{lockText.forgot}
							</Button>
						</>
					) : (
						<>
							<AskNumber asked={asked} />
							<Button look="quiet" onTap={() => setAsked(undefined)}>
								{shellText.cancel}
							</Button>
						</>
					)}
				</Stack>
			</Screen>
		</div>,
		document.body,
	);
}

function AskPin() {
	const app = useApp();
	const [digits, setDigits] = useState<number>();
	const [pin, setPin] = useState('');
	const [tried, setTried] = useTried();
	useEffect(() => {
		// A lock without a PIN has lost it: nobody could open it.
		void pinDigits(app).then((found) => (found === undefined ? dropLock(app) : setDigits(found)));
	}, [app]);
	async function type(next: string) {
		setPin(next);
		if (next.length !== digits) return;
		setTried(await tryPin(app, next));
		setPin('');
	}
	return (
		<>
			<Words live>
				{tried ? (tried.kind === 'early' ? lockText.early(tried.ms) : lockText.wrong) : lockText.ask}
			</Words>
			{digits !== undefined && (
				<PinPad
					pin={pin}
					digits={digits}
					label={lockText.typed(pin.length, digits)}
					erase={lockText.erase}
					onPin={(next) => void type(next)}
				/>
			)}
		</>
	);
}

function AskNumber({ asked }: { readonly asked: number }) {
	const app = useApp();
	const [number, setNumber] = useState('');
	const [tried, setTried] = useTried({ kind: 'early', ms: forgotMs });
	return (
		<>
			{tried?.kind === 'early' && <Words live>{lockText.early(tried.ms)}</Words>}
			<Field
				label={lockText.number}
				kind="tel"
				value={number}
				onInput={setNumber}
				help={lockText.numberHelp}
				error={tried?.kind === 'wrong' ? lockText.wrongNumber : undefined}
			/>
			<Button wide onTap={() => void tryNumber(app, number, asked).then(setTried)}>
				{lockText.open}
			</Button>
		</>
	);
}

/** What came of the last try; a wait is counted down by the second, and then it is over. */
function useTried(first?: Tried) {
	const [tried, setTried] = useState(first);
	useEffect(() => {
		if (tried?.kind !== 'early') return;
		const { kind, ms } = tried;
		const tick = setTimeout(
			() => setTried(ms > second ? { kind, ms: ms - second } : undefined),
			Math.min(ms, second),
		);
		return () => clearTimeout(tick);
	}, [tried]);
	return [tried, setTried] as const;
}
