import { liveClockFault, trustClock } from '../../../app/clock.ts';
import * as todayText from '../../../i18n/today.ts';
import { useApp } from '../../app-context.ts';
import { Notice } from '../../parts/notice.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useLive, useStore } from '../../use-store.ts';

/** The phone's clock stands before what is in the book already. */
export function ClockNotice() {
	const app = useApp();
	const today = useStore(app.today);
	const view = useLive(liveClockFault, []);
	const last = view.state === 'ready' ? view.value : undefined;
	if (!last) return null;
	return (
		<Stack edge top>
			<Notice of="danger" action={{ word: todayText.clockRight, onTap: () => void trustClock(app, last) }}>
				{todayText.clock(last, today)}
			</Notice>
		</Stack>
	);
}
