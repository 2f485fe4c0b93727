import { useState } from 'preact/hooks';
import { dropLock, lockDelay, setLockDelay } from '../../../app/lock-desk.ts';
import { lockDelays } from '../../../domain/lock.ts';
import { lockText } from '../../../i18n/lock.ts';
import { useApp } from '../../app-context.ts';
import { Deed } from '../../deed.tsx';
import { InnerPage } from '../../inner-page.tsx';
import { OwnBook } from '../../own-book.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { Segment } from '../../parts/segment.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { NewPin } from './new-pin.tsx';

/** Kunci: a PIN before the app, and what it is worth. */
export function LockPage() {
	return (
		<InnerPage place="lock-page" above={{ page: 'settings' }} title={lockText.title}>
			<OwnBook>
				<Contents />
			</OwnBook>
		</InnerPage>
	);
}

function Contents() {
	const app = useApp();
	const [delay, setDelay] = useState(() => lockDelay(app));
	const [choosing, setChoosing] = useState(false);
	const look = () => {
		setDelay(lockDelay(app));
		setChoosing(false);
	};
	if (choosing) return <NewPin delay={delay} onDone={look} />;
	return (
		<>
			<Stack edge>
				<Words>{lockText.say}</Words>
				{delay !== undefined && <Notice of="good">{lockText.isSet}</Notice>}
				<Notice of="info">{lockText.honest}</Notice>
			</Stack>
			{delay !== undefined && (
				<Section title={lockText.when}>
					<Segment
						label={lockText.when}
						options={lockDelays.map((ms) => ({ value: `${ms}`, word: lockText.delay(ms) }))}
						chosen={`${delay}`}
						onChoose={(ms) => {
							setLockDelay(app, Number(ms));
							look();
						}}
					/>
				</Section>
			)}
			<Stack edge top>
				<Button wide look={delay === undefined ? 'main' : 'second'} onTap={() => setChoosing(true)}>
					{delay === undefined ? lockText.set : lockText.change}
				</Button>
				{delay !== undefined && <Deed word={lockText.remove} onDo={() => dropLock(app).then(look)} />}
			</Stack>
		</>
	);
}
