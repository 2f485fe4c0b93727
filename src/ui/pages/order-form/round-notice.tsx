import type { RoundDesk } from '../../../app/round-desk.ts';
import type { Day } from '../../../domain/day.ts';
import * as roundText from '../../../i18n/round.ts';
import { Notice } from '../../parts/notice.tsx';
import { Stack } from '../../parts/stack.tsx';

interface RoundNoticeProps {
	readonly of: RoundDesk;
	readonly today: Day;
}

/** The round that the order is for, and whether it takes any. */
export function RoundNotice({ of: { round, state, full }, today }: RoundNoticeProps) {
	return (
		<Stack edge>
			<Notice of={state === 'open' && !full ? 'info' : 'warn'}>
				{roundText.orderFor(round, state, full, today)}
			</Notice>
		</Stack>
	);
}
