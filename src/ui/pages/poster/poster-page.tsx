import { Download, Send } from 'lucide-preact';
import { openPoster, type Poster, type PosterState, type PosterTexts } from '../../../app/poster.ts';
import { grounds, themes } from '../../../domain/story/theme.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as posterText from '../../../i18n/poster.ts';
import * as storyText from '../../../i18n/story.ts';
import { EmptyLink } from '../../empty-link.tsx';
import { InnerPage } from '../../inner-page.tsx';
import { Act, ActSide } from '../../parts/act.tsx';
import { Button } from '../../parts/button.tsx';
import { Chips } from '../../parts/chips.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PictureStrip } from '../../parts/picture-strip.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Swatch } from '../../parts/swatch.tsx';
import { Words } from '../../parts/words.tsx';
import { useDesk } from '../../use-desk.ts';

const texts: PosterTexts = {
	heading: posterText.heading,
	how: posterText.how,
	fileName: posterText.fileName,
	saved: posterText.saved,
};

const groundChips = grounds.map((value) => ({
	value,
	word: storyText.grounds[value],
	mark: <Swatch color={themes[value].ground.fill} />,
}));

/** A sign to be printed, whose code leads to the catalog. */
export function PosterPage() {
	const [poster, state] = useDesk((app) => openPoster(app, texts), []);
	return (
		<InnerPage
			place="poster"
			fill={state.step === 'empty' || state.step === 'long'}
			above={{ page: 'products' }}
			title={posterText.title}
			view={state}
			bottom={
				state.step === 'poster' && (
					<PosterAct poster={poster} ready={state.ready} failed={state.failure !== undefined} />
				)
			}
		>
			<Contents poster={poster} state={state} />
		</InnerPage>
	);
}

interface ContentsProps {
	readonly poster: Poster;
	readonly state: PosterState;
}

function Contents({ poster, state }: ContentsProps) {
	switch (state.step) {
		case 'loading':
		case 'failed':
			return null;
		case 'empty':
			return (
				<EmptyLink
					picture="keranjang"
					say={posterText.empty}
					to={{ page: 'product-new' }}
					word={posterText.addFirst}
				/>
			);
		case 'long':
			return (
				<EmptyLink
					picture="kaca"
					say={posterText.long}
					to={{ page: 'catalog' }}
					word={posterText.toCatalog}
				/>
			);
		case 'poster': {
			const { painted, ready, failure, ground } = state;
			return (
				<>
					<Stack edge>
						<Words>{posterText.say}</Words>
						{failure && <Notice of="danger">{errorText[failure]}</Notice>}
					</Stack>
					<PictureStrip
						label={posterText.picture}
						pictures={painted ? [{ address: painted.address, alt: posterText.picture }] : []}
						square={false}
						busy={!ready && !failure}
					/>
					<Chips
						label={posterText.ground}
						chips={groundChips}
						chosen={ground}
						onChoose={(next) => poster.choose(next)}
					/>
					<Stack edge top>
						<Words>{posterText.again}</Words>
					</Stack>
				</>
			);
		}
	}
}

interface PosterActProps {
	readonly poster: Poster;
	readonly ready: boolean;
	readonly failed: boolean;
}

function PosterAct({ poster, ready, failed }: PosterActProps) {
	const { share } = poster;
	return (
		<Act>
			{share && <ActSide icon={Send} word={posterText.share} wait={!ready} onTap={() => void share()} />}
			<Button icon={Download} busy={!ready && !failed} disabled={failed} onTap={poster.save}>
				{ready || failed ? posterText.save : posterText.making}
			</Button>
		</Act>
	);
}
