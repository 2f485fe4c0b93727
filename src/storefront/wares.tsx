import type { Catalog, Item } from '../domain/catalog.ts';
import { drawingOfLetter } from '../domain/drawing-letter.ts';
import { storefrontText } from '../i18n/storefront.ts';
import { Drawing } from '../ui/parts/drawing.tsx';
import { Tile, Tiles } from '../ui/parts/tile.tsx';

interface WaresProps {
	readonly catalog: Catalog;
	readonly counts: readonly number[];
	/** Nothing can be ordered any more. */
	readonly shut: boolean;
	readonly onCount: (item: Item, count: number) => void;
}

/** All that is for sale, each with how many of it. */
export function Wares({ catalog, counts, shut, onCount }: WaresProps) {
	return (
		<Tiles tall>
			{catalog.items.map((item, at) => {
				const count = shut || !item.available ? 0 : (counts[at] ?? 0);
				return (
					<Tile
						key={item.tag}
						picture={<Drawing of={drawingOfLetter(item.drawing)} />}
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
			})}
		</Tiles>
	);
}
