import './tile.css';
import { Ban, Plus } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { Stepper, type StepperWords } from './stepper.tsx';
import { plateClass } from './thumb.tsx';

interface TileProps {
	/** Drawing or photo. */
	readonly picture: ComponentChildren;
	/** What the colour of the plate follows: the id of the product. */
	readonly seed: string;
	readonly name: string;
	/** `Rp6.000 / mika`. */
	readonly price: string;
	readonly count: number;
	readonly words: StepperWords;
	readonly onCount: (count: number) => void;
	readonly onType?: (() => void) | undefined;
	/** The word where it cannot be had, "Habis"; what was already picked may still be changed. */
	readonly out?: string | undefined;
}

/** A product on a tray: its picture, its price, and how many. */
export function Tile({ picture, seed, name, price, count, words, onCount, onType, out }: TileProps) {
	const isOut = out !== undefined && count === 0;
	const state = count > 0 ? ' tile-on' : isOut ? ' tile-out' : '';
	return (
		<li class={`tile${state}`}>
			<div class={`tile-picture ${plateClass(seed)}`}>{picture}</div>
			<div class="tile-text">
				<p class="tile-name">{name}</p>
				<p class="tile-price">{price}</p>
			</div>
			<div class="tile-step">
				{isOut ? (
					<span class="tile-none">
						<Icon of={Ban} small />
						{out}
					</span>
				) : (
					<Stepper count={count} words={words} onCount={onCount} onType={onType} />
				)}
			</div>
		</li>
	);
}

interface TileNewProps {
	readonly word: string;
	readonly onTap: () => void;
}

/** The empty place on the tray: a product that is not there yet. */
export function TileNew({ word, onTap }: TileNewProps) {
	return (
		<li class="tile tile-new">
			<button type="button" onClick={onTap}>
				<Icon of={Plus} />
				{word}
			</button>
		</li>
	);
}

interface TilesProps {
	/** Large pictures, for buyers who have never seen the goods. */
	readonly tall?: boolean | undefined;
	readonly children: ComponentChildren;
}

/** Tiles two by two; one by one where the letters are large. */
export function Tiles({ tall, children }: TilesProps) {
	return <ul class={tall ? 'tiles tiles-tall' : 'tiles'}>{children}</ul>;
}
