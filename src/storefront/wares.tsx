import './wares.css';
import { useMemo } from 'preact/hooks';
import type { Catalog, Item } from '../domain/catalog.ts';
import { drawingOfLetter } from '../domain/drawing-letter.ts';
import { groupsOf } from '../domain/grouped.ts';
import * as storefrontText from '../i18n/storefront.ts';
import { Drawing, Photo } from '../ui/parts/drawing.tsx';
import { Tile, Tiles } from '../ui/parts/tile.tsx';
import { tinyAddress } from './tiny-image.ts';

interface WaresProps {
	readonly catalog: Catalog;
	readonly counts: readonly number[];
	/** Nothing can be ordered any more. */
	readonly shut: boolean;
	readonly onCount: (item: Item, count: number) => void;
}

/** All that is for sale under its headings, each with how many of it. */
export function Wares({ catalog: { items }, counts, shut, onCount }: WaresProps) {
	const pictures = useMemo(() => items.map(pictureOf), [items]);
	const tileOf = (item: Item) => {
		const at = items.indexOf(item);
		const count = shut || !item.available ? 0 : (counts[at] ?? 0);
		return (
			<Tile
				key={at}
				picture={pictures[at]}
				seed={item.name}
				name={item.name}
				price={storefrontText.perUnit(item.price, item.unit)}
				count={count}
				words={{
					add: storefrontText.pick,
					less: storefrontText.less(item.name),
					more: count > 0 ? storefrontText.more(item.name) : storefrontText.pickThis(item.name),
					type: storefrontText.type(item.name),
				}}
				onCount={(count) => onCount(item, count)}
				out={item.available ? (shut ? storefrontText.shut : undefined) : storefrontText.out}
			/>
		);
	};
	return groupsOf(items).map(({ name, members }) => (
		<>
			{name && <h2 class="wares-group">{name}</h2>}
			<Tiles tall>{members.map(tileOf)}</Tiles>
		</>
	));
}

/** A photo so blurred tells the colours, not the product: its drawing stands in front of it. */
function pictureOf({ picture, drawing }: Item) {
	return (
		<>
			{picture && <Photo src={tinyAddress(picture)} />}
			<Drawing of={drawingOfLetter(drawing)} />
		</>
	);
}
