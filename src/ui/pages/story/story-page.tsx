import { ShoppingBasket } from 'lucide-preact';
import { openStory } from '../../../app/story.ts';
import * as productsText from '../../../i18n/products.ts';
import * as storyText from '../../../i18n/story.ts';
import { EmptyLink } from '../../empty-link.tsx';
import { InnerPage } from '../../inner-page.tsx';
import { useDesk } from '../../use-desk.ts';
import { StoryAct } from './story-act.tsx';
import { StoryLook } from './story-look.tsx';
import { StoryPreview } from './story-preview.tsx';
import { StoryProducts } from './story-products.tsx';
import { StorySent } from './story-sent.tsx';
import { storyTexts } from './story-texts.ts';

/** A picture of what is sold, for WhatsApp Story: made before it is asked for, changed with a tap. */
export function StoryPage() {
	const [story, state] = useDesk((app) => openStory(app, storyTexts), []);
	return (
		<InnerPage
			place="story"
			fill={state.step === 'empty'}
			above={{ page: 'products' }}
			title={storyText.title}
			view={state}
			bottom={state.step === 'picture' && <StoryAct story={story} picture={state} />}
		>
			{state.step === 'empty' && (
				<EmptyLink
					picture="keranjang"
					say={storyText.empty}
					to={{ page: 'product-new' }}
					word={productsText.addFirst}
					icon={ShoppingBasket}
				/>
			)}
			{state.step === 'picture' && (
				<>
					<StorySent picture={state} />
					<StoryPreview picture={state} />
					<StoryLook story={story} picture={state} />
					<StoryProducts story={story} picture={state} />
				</>
			)}
		</InnerPage>
	);
}
