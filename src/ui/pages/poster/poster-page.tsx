import { Download, Send } from 'lucide-preact';
import { openPoster, type Poster, type PosterPicture, type PosterTexts } from '../../../app/poster.ts';
import * as posterText from '../../../i18n/poster.ts';
import { EmptyLink } from '../../empty-link.tsx';
import { Failure } from '../../failure.tsx';
import { GroundChips } from '../../ground-chips.tsx';
import { InnerPage } from '../../inner-page.tsx';
import { Act, ActSide } from '../../parts/act.tsx';
import { Button } from '../../parts/button.tsx';
import { PictureStrip } from '../../parts/picture-strip.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { useDesk } from '../../use-desk.ts';

const texts: PosterTexts = {
	heading: posterText.heading,
	how: posterText.how,
	fileName: posterText.fileName,
	saved: posterText.saved,
};

/** A sign to be printed, whose code leads to the catalog. */
export function PosterPage() {
	const [poster, state] = useDesk((app) => openPoster(app, texts), []);
	const { step } = state;
	return (
		<InnerPage
			place="poster"
			fill={step === 'empty' || step === 'long'}
			above={{ page: 'products' }}
			title={posterText.title}
			view={state}
			bottom={step === 'poster' && <PosterAct poster={poster} {...state} />}
		>
			{step === 'empty' && (
				<EmptyLink
					picture="keranjang"
					say={posterText.empty}
					to={{ page: 'product-new' }}
					word={posterText.addFirst}
				/>
			)}
			{step === 'long' && (
				<EmptyLink
					picture="kaca"
					say={posterText.long}
					to={{ page: 'catalog' }}
					word={posterText.toCatalog}
				/>
			)}
			{step === 'poster' && <PosterView poster={poster} {...state} />}
		</InnerPage>
	);
}

interface PosterProps extends PosterPicture {
	readonly poster: Poster;
}

function PosterView({ poster, painted, ready, failure, ground }: PosterProps) {
	const alt = posterText.picture;
	return (
		<>
			<Stack edge>
				<Words>{posterText.say}</Words>
				<Failure code={failure} />
			</Stack>
			<PictureStrip
				label={alt}
				pictures={painted ? [{ address: painted.address, alt }] : []}
				square={false}
				busy={!ready && !failure}
			/>
			<GroundChips chosen={ground} onChoose={poster.choose} />
			<Stack edge top>
				<Words>{posterText.again}</Words>
			</Stack>
		</>
	);
}

function PosterAct({ poster, ready, failure }: PosterProps) {
	const { share, save } = poster;
	const making = !ready && !failure;
	return (
		<Act>
			{share && <ActSide icon={Send} word={posterText.share} wait={!ready} onTap={() => void share()} />}
			<Button icon={Download} busy={making} disabled={!!failure} onTap={save}>
				{making ? posterText.making : posterText.save}
			</Button>
		</Act>
	);
}
