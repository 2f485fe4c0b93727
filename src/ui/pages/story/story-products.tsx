import { ArrowUp } from 'lucide-preact';
import type { Story } from '../../../app/story.ts';
import type { StoryPicture } from '../../../app/story-state.ts';
import type { Product } from '../../../domain/product.ts';
import { formatRupiah } from '../../../domain/rupiah.ts';
import { mostOnPage } from '../../../domain/story/compose.ts';
import * as storyText from '../../../i18n/story.ts';
import { Button } from '../../parts/button.tsx';
import { Check } from '../../parts/check.tsx';
import { Grow, Line } from '../../parts/line.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Section } from '../../parts/section.tsx';

interface StoryProductsProps {
	readonly story: Story;
	readonly picture: StoryPicture;
}

/** What the picture shows, in its order, and under it what else there is. */
export function StoryProducts({ story, picture }: StoryProductsProps) {
	const { products, picked, total, choice } = picture;
	const alone = mostOnPage(choice.layout) === 1;
	const shown = alone ? products : [...picked, ...products.filter((product) => !picked.includes(product))];
	const note = [storyText.count(picked.length), total > 1 && storyText.pages(total)]
		.filter(Boolean)
		.join(', ');
	return (
		<Section title={alone ? storyText.alone : storyText.products} note={alone ? undefined : note}>
			<RowCard label={storyText.products}>
				{shown.map((product) => (
					<Line key={product.id}>
						<Grow>
							<Check
								name={product.name}
								note={noteOf(product)}
								checked={picked.includes(product)}
								onChange={() => story.toggle(product.id)}
							/>
						</Grow>
						{!alone && picked.indexOf(product) > 0 && (
							<Button look="quiet" icon={ArrowUp} onTap={() => story.raise(product.id)}>
								<span aria-hidden="true">{storyText.raise}</span>
								<span class="sr">{storyText.raiseOf(product.name)}</span>
							</Button>
						)}
					</Line>
				))}
			</RowCard>
		</Section>
	);
}

function noteOf({ price, available }: Product): string {
	return available ? formatRupiah(price) : `${formatRupiah(price)}, ${storyText.out}`;
}
