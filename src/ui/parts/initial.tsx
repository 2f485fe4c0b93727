import './initial.css';
import { initialLetter } from './initial-letter.ts';
import { Petals } from './petals.tsx';
import { stableHash } from './stable-hash.ts';

interface InitialProps {
	readonly name: string;
	/** Keeps the colour when the name changes. */
	readonly id?: string | undefined;
	/** Square for a shop or reseller, round for a person. */
	readonly shop?: boolean | undefined;
	readonly size?: 's' | 'm' | 'l' | undefined;
	/** The word for TalkBack, `pelanggan tetap`; with it the flower is shown. */
	readonly regular?: string | undefined;
}

const hues = 8;

/** Who: a letter on one of eight kitchen dyes. */
export function Initial({ name, id, shop = false, size = 'm', regular }: InitialProps) {
	const hue = (stableHash(id ?? name) % hues) + 1;
	const form = shop ? ' initial-shop' : '';
	return (
		<span class={`initial initial-${size}${form} initial-hue-${hue}`}>
			<span aria-hidden="true">{initialLetter(name, shop)}</span>
			{regular !== undefined && (
				<span class="initial-regular">
					<Petals of="regular" />
					<span class="sr">{regular}</span>
				</span>
			)}
		</span>
	);
}
