import { ShoppingBasket } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { openStory } from '../../../app/story.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as productsText from '../../../i18n/products.ts';
import { shellText } from '../../../i18n/shell.ts';
import * as storyText from '../../../i18n/story.ts';
import { BackBar } from '../../back-bar.tsx';
import { hrefTo } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { useMade, useStore } from '../../use-store.ts';
import { StoryAct } from './story-act.tsx';
import { StoryLook } from './story-look.tsx';
import { StoryPreview } from './story-preview.tsx';
import { StoryProducts } from './story-products.tsx';
import { StorySent } from './story-sent.tsx';
import { storyTexts } from './story-texts.ts';

/** A picture of what is sold, for WhatsApp Story: made before it is asked for, changed with a tap. */
export function StoryPage() {
	const story = useMade((app) => openStory(app, storyTexts), []);
	useEffect(() => story.start(), [story]);
	const state = useStore(story.state);
	return (
		<Screen
			place="story"
			fill={state.step === 'empty'}
			top={<BackBar above={{ page: 'products' }} word={shellText.products} />}
			bottom={state.step === 'picture' && <StoryAct story={story} picture={state} />}
		>
			<Title>{storyText.title}</Title>
			{state.step === 'failed' && (
				<Stack edge>
					<Notice of="danger">{errorText[state.code]}</Notice>
				</Stack>
			)}
			{state.step === 'empty' && (
				<Empty picture="keranjang" say={storyText.empty}>
					<LinkButton wide icon={ShoppingBasket} href={hrefTo({ page: 'product-new' })}>
						{productsText.addFirst}
					</LinkButton>
				</Empty>
			)}
			{state.step === 'picture' && (
				<>
					<StorySent picture={state} />
					<StoryPreview picture={state} />
					<StoryLook story={story} picture={state} />
					<StoryProducts story={story} picture={state} />
				</>
			)}
		</Screen>
	);
}
