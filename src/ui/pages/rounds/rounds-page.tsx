import { Plus } from 'lucide-preact';
import { liveRounds } from '../../../app/round.ts';
import { sayDay } from '../../../i18n/calendar.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as roundText from '../../../i18n/round.ts';
import { shellText } from '../../../i18n/shell.ts';
import { BackBar } from '../../back-bar.tsx';
import { hrefTo } from '../../links.ts';
import { Act } from '../../parts/act.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Meta } from '../../parts/meta.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Row } from '../../parts/row.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { useLive } from '../../use-store.ts';

const newRound = hrefTo({ page: 'round-new' });

/** The pre-order rounds. */
export function RoundsPage() {
	const view = useLive(liveRounds, []);
	const found = view.state === 'ready' ? view.value : undefined;
	const empty = found?.rounds.length === 0;
	return (
		<Screen
			place="rounds"
			fill={empty}
			top={<BackBar above={{ page: 'orders' }} word={shellText.orders} />}
			bottom={
				found &&
				!empty && (
					<Act>
						<LinkButton icon={Plus} href={newRound}>
							{roundText.add}
						</LinkButton>
					</Act>
				)
			}
		>
			<Title>{roundText.title}</Title>
			{empty && (
				<Empty picture="nampan" say={roundText.empty}>
					<LinkButton wide icon={Plus} href={newRound}>
						{roundText.addFirst}
					</LinkButton>
				</Empty>
			)}
			{found && !empty && (
				<Stack edge>
					<Card>
						<RowList label={roundText.list}>
							{found.rounds.map(({ round, state, full, orders }) => (
								<Row
									key={round.id}
									name={round.name}
									meta={roundText.state(round, state, full, found.today)}
									end={
										<>
											<Meta>{sayDay(round.day, found.today)}</Meta>
											<Meta>{roundText.count(orders.length)}</Meta>
										</>
									}
									href={hrefTo({ page: 'round', id: round.id })}
								/>
							))}
						</RowList>
					</Card>
				</Stack>
			)}
			{view.state === 'failed' && (
				<Stack edge>
					<Notice of="danger">{errorText[view.code]}</Notice>
				</Stack>
			)}
		</Screen>
	);
}
