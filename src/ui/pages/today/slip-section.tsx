import { Search } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { liveWaiting, nameSlip, removeSlip, type SlipOwner, type Waiting } from '../../../app/slip.ts';
import { type ErrorCode, errorCode } from '../../../domain/errors.ts';
import { plainLine } from '../../../domain/plain-text.ts';
import type { Slip } from '../../../domain/slip.ts';
import * as amountText from '../../../i18n/amount.ts';
import { clockTime, sayDay } from '../../../i18n/calendar.ts';
import * as recordText from '../../../i18n/record.ts';
import { useApp } from '../../app-context.ts';
import { CustomerPicker } from '../../customer-picker.tsx';
import { Deed } from '../../deed.tsx';
import { Failure } from '../../failure.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Chips } from '../../parts/chips.tsx';
import { Line } from '../../parts/line.tsx';
import { Money } from '../../parts/money.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { useLive, useStore } from '../../use-store.ts';

/** Tadi siapa? Kasbon that was noted in a hurry waits for its name. */
export function SlipSection() {
	const view = useLive(liveWaiting, []);
	if (view.state !== 'ready' || view.value.slips.length === 0) return null;
	const { slips, likely } = view.value;
	return (
		<>
			<Section title={recordText.who} note={recordText.wait(slips.length)} />
			<Stack edge>
				{slips.map((slip) => (
					<SlipCard key={slip.id} slip={slip} likely={likely} />
				))}
			</Stack>
		</>
	);
}

interface SlipCardProps extends Pick<Waiting, 'likely'> {
	readonly slip: Slip;
}

function SlipCard({ slip, likely }: SlipCardProps) {
	const app = useApp();
	const today = useStore(app.today);
	const [query, setQuery] = useState<string>();
	const [failure, setFailure] = useState<ErrorCode>();
	const { id, amount, day, at } = slip;
	const name = plainLine(query ?? '');
	const give = (owner: SlipOwner) =>
		void nameSlip(app, slip, owner, amountText.kinds.kasbon.said).catch((error: unknown) =>
			setFailure(errorCode(error)),
		);
	return (
		<Card padded>
			<Stack>
				<Line ends>
					<Money amount={amount} size="l" />
					<Words>{recordText.when(sayDay(day, today), clockTime(at))}</Words>
				</Line>
				{likely.length > 0 && query === undefined && (
					<Chips
						label={recordText.who}
						chips={likely.map(({ customer }) => ({ value: customer.id, word: customer.name }))}
						chosen={[]}
						onChoose={(id) => give({ id })}
					/>
				)}
				{query !== undefined && (
					<CustomerPicker
						label={amountText.search}
						placeholder={amountText.search}
						query={query}
						onQuery={setQuery}
						likely={async () => likely}
						onPick={({ customer }) => give({ id: customer.id })}
						add={name ? { name, onTap: () => give({ name }) } : undefined}
					/>
				)}
				<Failure code={failure} />
				<Line>
					{query === undefined && (
						<Button look="quiet" icon={Search} onTap={() => setQuery('')}>
							{recordText.search}
						</Button>
					)}
					<Deed word={recordText.remove} onDo={() => removeSlip(app, id, recordText.removed(amount))} />
				</Line>
			</Stack>
		</Card>
	);
}
