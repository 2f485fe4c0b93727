import type { Day } from '../../../domain/day.ts';
import type { Known } from '../../../domain/known.ts';
import { formatPhone } from '../../../domain/phone.ts';
import { daysAgo } from '../../../i18n/calendar.ts';
import * as customersText from '../../../i18n/customers.ts';
import { standingText } from '../../../i18n/regular.ts';
import { KnownRow } from '../../known-row.tsx';
import { Flag } from '../../parts/flag.tsx';
import { Meta } from '../../parts/meta.tsx';
import { Money } from '../../parts/money.tsx';

interface CustomerRowProps {
	readonly known: Known;
	readonly today: Day;
	/** Says what is owed before how they stand. */
	readonly debts: boolean;
}

/** One customer of the list. */
export function CustomerRow({ known, today, debts }: CustomerRowProps) {
	const { place, phone } = known.customer;
	return (
		<KnownRow known={known} meta={place ?? (phone && formatPhone(phone))} end={endOf(known, today, debts)} />
	);
}

/** What matters most about them: how they stand, what they owe, or when they last bought. */
function endOf({ summary }: Known, today: Day, debts: boolean) {
	const { standing, balance, last } = summary;
	if (!debts && (standing === 'slipping' || standing === 'new')) {
		return <Flag of={standing}>{standingText[standing]}</Flag>;
	}
	if (balance > 0) {
		return (
			<>
				<Money amount={balance} />
				<Meta>{customersText.owes}</Meta>
			</>
		);
	}
	return last && daysAgo(last, today);
}
