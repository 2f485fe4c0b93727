import './stamps.css';

interface StampsProps {
	readonly stamps: number;
	readonly of: number;
	/** `7 dari 10`. */
	readonly label: string;
}

const step = 24;

/** A stamp card: a petal for each purchase, hollow ones for those still to come. */
export function Stamps({ stamps, of: all, label }: StampsProps) {
	return (
		<svg
			class="stamps"
			role="img"
			aria-label={label}
			width={step * all}
			height={step}
			viewBox={`0 0 ${step * all} ${step}`}
		>
			{Array.from({ length: all }, (_, at) => (
				<ellipse
					key={at}
					class={at < stamps ? 'stamps-on' : undefined}
					rx="6"
					ry="10"
					transform={`translate(${step * (at + 0.5)} ${step / 2}) rotate(${at % 2 ? -35 : 35})`}
				/>
			))}
		</svg>
	);
}
