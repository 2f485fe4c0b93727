import type { CustomerView } from '../../../app/customer-view.ts';
import { amountWords } from '../../../domain/amount-words.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { shortDay } from '../../../i18n/calendar.ts';
import * as customerText from '../../../i18n/customer.ts';
import { useApp } from '../../app-context.ts';
import { hrefToSheet } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Line } from '../../parts/line.tsx';
import { Memo } from '../../parts/memo.tsx';
import { Money } from '../../parts/money.tsx';
import { Words } from '../../parts/words.tsx';

/** What they still owe, or what is theirs; beneath it what they like. */
export function BalanceCard({ view: { known, since, today } }: { readonly view: CustomerView }) {
	const app = useApp();
	const { id: customer, likes } = known.customer;
	const { balance } = known.summary;
	const addKasbon = (
		<LinkButton look="quiet" href={hrefToSheet(app, { name: 'kasbon', customer })}>
			{customerText.addKasbon}
		</LinkButton>
	);
	return (
		<>
			<Card padded>
				<Line ends>
					{balance === 0 ? (
						<Words>{customerText.paidUp}</Words>
					) : (
						<div>
							<Words>
								{balance > 0 ? customerText.owed(since && shortDay(since, today)) : customerText.credit}
							</Words>
							<Money amount={Math.abs(balance)} size="l" />
							<Words sum>{amountWords(rupiah(Math.abs(balance)))}</Words>
						</div>
					)}
					{balance <= 0 && addKasbon}
				</Line>
				{balance > 0 && (
					<Line>
						{addKasbon}
						<LinkButton look="quiet" href={hrefToSheet(app, { name: 'message', customer, kind: 'reminder' })}>
							{customerText.remind}
						</LinkButton>
						<LinkButton look="second" href={hrefToSheet(app, { name: 'payment', customer })}>
							{customerText.pay}
						</LinkButton>
					</Line>
				)}
			</Card>
			{likes && <Memo>{likes}</Memo>}
		</>
	);
}
