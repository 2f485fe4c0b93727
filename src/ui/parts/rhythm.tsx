import './rhythm.css';
import { useMemo } from 'preact/hooks';
import { type Day, dayNumber } from '../../domain/day.ts';
import { rhythmLine } from '../../domain/rhythm-line.ts';

interface RhythmProps {
	/** Purchase days, oldest first. */
	readonly days: readonly Day[];
	readonly today: Day;
	/** The usual number of days between two purchases, where known. */
	readonly gap?: number | undefined;
	/** The whole in one sentence, for TalkBack. */
	readonly label: string;
	/** `23 kali, tiap 7 hari`. */
	readonly note: string;
	/** The word at the triangle: `hari ini`. */
	readonly now: string;
}

/** The shopping of one customer: a petal for each purchase, an empty one where it was due, a triangle today. */
export function Rhythm({ days, today, gap, label, note, now }: RhythmProps) {
	const line = useMemo(() => rhythmLine(days.map(dayNumber), dayNumber(today), gap), [days, today, gap]);
	return (
		<div class="rhythm">
			<svg role="img" aria-label={label}>
				<line class="rhythm-line" x1="-7" x2={at(line.last)} y1="25" y2="25" />
				<line class="rhythm-gap" x1={at(line.last)} x2="100%" y1="25" y2="25" />
				{line.bought.map((x) => (
					<ellipse key={x} class="rhythm-bought" cx={at(x)} cy="13" rx="5.5" ry="11" />
				))}
				{line.due.map((x) => (
					<ellipse key={x} class="rhythm-due" cx={at(x)} cy="13" rx="4.5" ry="10" />
				))}
				<svg x={at(line.today)} y="27" aria-hidden="true">
					<path class="rhythm-today" d="M-6 8 0 0l6 8z" />
				</svg>
			</svg>
			<p>
				<span>{note}</span>
				<span style={{ marginRight: at(1 - line.today) }}>{now}</span>
			</p>
		</div>
	);
}

function at(share: number): string {
	return `${Math.round(share * 1000) / 10}%`;
}
