import './plan.css';
import type { ComponentChildren } from 'preact';
import { dots } from '../../domain/rupiah.ts';
import { Initial } from './initial.tsx';
import { Tap, type TapTarget } from './tap.tsx';

export interface PlanItem {
	readonly count: number;
	/** `loyang brownies`. */
	readonly name: string;
	/** Drawing or Photo. */
	readonly picture: ComponentChildren;
}

export interface PlanBuyer {
	readonly id: string;
	readonly name: string;
	readonly shop: boolean;
}

interface PlanProps extends TapTarget {
	/** `Besok bikin apa`. */
	readonly title: string;
	/** `Sabtu Legi, 5 pesanan`. */
	readonly note: string;
	readonly items: readonly PlanItem[];
	readonly buyers: readonly PlanBuyer[];
	/** What is left out: `dan 4 macam lagi`. */
	readonly rest?: string | undefined;
}

const mostFaces = 5;

/** What to make: the sum of all orders of a day, on one turmeric board. */
export function Plan({ title, note, items, buyers, rest, ...target }: PlanProps) {
	return (
		<Tap class="plan" {...target}>
			<span class="plan-top">
				<span>
					<span class="plan-title">{title}</span>
					<span class="plan-note">{note}</span>
				</span>
				<span class="plan-buyers" aria-hidden="true">
					{buyers.slice(0, mostFaces).map(({ id, name, shop }) => (
						<Initial key={id} id={id} name={name} shop={shop} size="s" />
					))}
				</span>
			</span>
			{items.map(({ count, name, picture }) => (
				<span key={name} class="plan-item">
					<b>{dots(count)}</b>
					<span>{name}</span>
					{picture}
				</span>
			))}
			{rest !== undefined && <span class="plan-item plan-note">{rest}</span>}
		</Tap>
	);
}
