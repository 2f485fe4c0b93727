import { useState } from 'preact/hooks';
import { answerSource, liveSourceQuestion, waveSourceAway } from '../../../app/source-question.ts';
import type { Customer } from '../../../domain/customer.ts';
import type { Id } from '../../../domain/id.ts';
import type { Source } from '../../../domain/source.ts';
import * as sourceText from '../../../i18n/source.ts';
import { useApp } from '../../app-context.ts';
import { BringerPicker } from '../../bringer-picker.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { SourceChoice } from '../../source-choice.tsx';
import { useLive } from '../../use-store.ts';

/** Asks once, at the first order, where a customer came from. */
export function SourceQuestion({ customer }: { readonly customer: Id }) {
	const view = useLive((app) => liveSourceQuestion(app, customer), [customer]);
	const asked = view.value;
	return asked ? <Question of={asked} /> : null;
}

function Question({ of: { id, name } }: { readonly of: Customer }) {
	const app = useApp();
	const [brought, setBrought] = useState(false);
	const answer = (source: Source) => void answerSource(app, id, source, sourceText.answered(name));
	return (
		<Stack edge top>
			<Card padded>
				<Stack>
					<Words>{sourceText.ask(name)}</Words>
					<SourceChoice
						label={sourceText.ask(name)}
						chosen={brought ? 'customer' : undefined}
						onChoose={(kind) => (kind === 'customer' ? setBrought(true) : answer({ kind }))}
					/>
					{brought && (
						<>
							<BringerPicker self={id} onPick={(customer) => answer({ kind: 'customer', customer })} />
							<Button look="second" onTap={() => answer({ kind: 'customer' })}>
								{sourceText.forgot}
							</Button>
						</>
					)}
					<Button look="quiet" onTap={() => void waveSourceAway(app, id)}>
						{sourceText.later}
					</Button>
				</Stack>
			</Card>
		</Stack>
	);
}
