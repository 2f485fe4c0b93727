import './money.css';
import { dots } from '../../domain/rupiah.ts';

interface MoneyProps {
	readonly amount: number;
	readonly size?: 's' | 'l' | 'xl' | undefined;
}

/** An amount: the digits heavy and of equal width, Rp small. */
export function Money({ amount, size = 's' }: MoneyProps) {
	return (
		<span class={`money money-${size}`}>
			{amount < 0 && '−'}
			<small>Rp</small>
			{dots(Math.abs(amount))}
		</span>
	);
}
