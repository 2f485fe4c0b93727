import { Download, Send } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { openPoster, type Poster, type PosterPicture, type PosterTexts } from '../../../app/poster.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as posterText from '../../../i18n/poster.ts';
import { shellText } from '../../../i18n/shell.ts';
import { BackBar } from '../../back-bar.tsx';
import { GroundChips } from '../../ground-chips.tsx';
import { hrefTo } from '../../links.ts';
import { Act, ActSide } from '../../parts/act.tsx';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PictureStrip } from '../../parts/picture-strip.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { Words } from '../../parts/words.tsx';
import { useMade, useStore } from '../../use-store.ts';

const texts: PosterTexts = {
	heading: posterText.heading,
	how: posterText.how,
	fileName: posterText.fileName,
	saved: posterText.saved,
};

/** A sign to be printed, whose code leads to the catalog. */
export function PosterPage() {
	const poster = useMade((app) => openPoster(app, texts), []);
	useEffect(() => poster.start(), [poster]);
	const state = useStore(poster.state);
	const { step } = state;
	return (
		<Screen
			place="poster"
			fill={step === 'empty' || step === 'long'}
			top={<BackBar above={{ page: 'products' }} word={shellText.products} />}
			bottom={step === 'poster' && <PosterAct poster={poster} {...state} />}
		>
			<Title>{posterText.title}</Title>
			{step === 'failed' && (
				<Stack edge>
					<Notice of="danger">{errorText[state.code]}</Notice>
				</Stack>
			)}
			{step === 'empty' && (
				<Empty picture="keranjang" say={posterText.empty}>
					<LinkButton wide href={hrefTo({ page: 'product-new' })}>
						{posterText.addFirst}
					</LinkButton>
				</Empty>
			)}
			{step === 'long' && (
				<Empty picture="kaca" say={posterText.long}>
					<LinkButton wide href={hrefTo({ page: 'catalog' })}>
						{posterText.toCatalog}
					</LinkButton>
				</Empty>
			)}
			{step === 'poster' && <PosterView poster={poster} {...state} />}
		</Screen>
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
				{failure && <Notice of="danger">{errorText[failure]}</Notice>}
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
