import './icon.css';
import type { Standing } from '../../domain/regular.ts';

interface PetalsProps {
	readonly of: Exclude<Standing, 'none'>;
	readonly small?: boolean | undefined;
}

/** The kawung counts: four petals are a regular, a broken one is slipping, one is new. */
export function Petals({ of: standing, small }: PetalsProps) {
	return (
		<svg
			class={small ? 'icon icon-small' : 'icon'}
			viewBox="0 0 24 24"
			fill="currentColor"
			aria-hidden="true"
		>
			{standing !== 'new' && <path d={full.upperLeft + full.lowerRight} />}
			<path d={full.lowerLeft} />
			{standing === 'regular' && <path d={full.upperRight} />}
			{standing === 'slipping' && <path d={hollow.upperRight} {...contour} stroke-dasharray="2 1.8" />}
			{standing === 'new' && (
				<path d={hollow.upperLeft + hollow.upperRight + hollow.lowerRight} {...contour} />
			)}
		</svg>
	);
}

const contour = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 } as const;

/** An ellipse leaning into its corner: both ends of the long axis, joined by two arcs. */
function petal(x: number, y: number, reach: number, round: number, rise: 1 | -1): string {
	const step = reach * Math.SQRT1_2;
	const arc = `A${reach} ${round} ${45 * rise} 0 1`;
	return `M${x - step} ${y - step * rise}${arc} ${x + step} ${y + step * rise}${arc} ${x - step} ${y - step * rise}z`;
}

const full = {
	upperLeft: petal(7, 7, 5.7, 3.6, 1),
	upperRight: petal(17, 7, 5.7, 3.6, -1),
	lowerLeft: petal(7, 17, 5.7, 3.6, -1),
	lowerRight: petal(17, 17, 5.7, 3.6, 1),
};

const hollow = {
	upperLeft: petal(7, 7, 4.9, 2.8, 1),
	upperRight: petal(17, 7, 4.9, 2.8, -1),
	lowerRight: petal(17, 17, 4.9, 2.8, 1),
};
