import type { Known } from '../domain/known.ts';
import { shellText } from '../i18n/shell.ts';
import { Initial } from './parts/initial.tsx';

/** The initial of a customer, with the flower of a regular; for an order without a name, a question. */
export function KnownInitial({
	known,
	size,
}: {
	readonly known: Known | undefined;
	readonly size?: 's' | 'm' | 'l';
}) {
	if (!known) return <Initial name={shellText.noInitial} size={size} />;
	const { customer, summary } = known;
	const regular = summary.standing === 'regular' || summary.standing === 'slipping';
	return (
		<Initial
			id={customer.id}
			name={customer.name}
			shop={customer.kind !== 'buyer'}
			size={size}
			regular={regular ? shellText.regular : undefined}
		/>
	);
}
