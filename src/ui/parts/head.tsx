import './cloth.css';
import './head.css';
import { Eye, EyeOff, Menu } from 'lucide-preact';
import { Icon } from './icon.tsx';
import { Petals } from './petals.tsx';
import { Tap, type TapTarget } from './tap.tsx';

interface HeadProps {
	readonly shop: string;
	/** The number of the day, `12`. */
	readonly date: number;
	/** `Jumat`. */
	readonly day: string;
	/** The day of the Javanese market week, `Kliwon`. */
	readonly pasaran: string;
	/** `Februari 2027`. */
	readonly month: string;
	/** `5 Ramadan 1448`. */
	readonly hijri?: string | undefined;
	/** Hides the amounts, or shows them again. */
	readonly veil: { readonly word: string; readonly on: boolean; readonly onTap: () => void };
	readonly more: TapTarget & { readonly word: string };
}

/** The top of Hari ini, set like the calendar on the wall. */
export function Head({ shop, date, day, pasaran, month, hijri, veil, more }: HeadProps) {
	return (
		<header class="head cloth kawung">
			<div class="head-top">
				<span class="head-shop">
					<Petals of="regular" />
					{shop}
				</span>
				<Tap class="head-more head-eye" onTap={veil.onTap}>
					<Icon of={veil.on ? EyeOff : Eye} />
					<span class="sr">{veil.word}</span>
				</Tap>
				<Tap class="head-more" href={more.href} onTap={more.onTap}>
					<Icon of={Menu} />
					{more.word}
				</Tap>
			</div>
			<div class="head-day">
				<span class="head-date" aria-hidden="true">
					{date}
				</span>
				<div>
					<h1>
						{day} <em>{pasaran}</em>
						<span class="sr"> {date}</span>
					</h1>
					<p>{month}</p>
					{hijri !== undefined && <p>{hijri}</p>}
				</div>
			</div>
		</header>
	);
}
