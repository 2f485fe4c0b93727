import { MessageCircle, Send, ShieldCheck } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { liveMove, type MoveView, openMovePicture } from '../../../app/move.ts';
import { waLink } from '../../../domain/wa.ts';
import { errorText } from '../../../i18n/errors.ts';
import { moveMessage, moveText, moveTexts } from '../../../i18n/move.ts';
import { InnerPage } from '../../inner-page.tsx';
import { hrefTo } from '../../links.ts';
import { OwnBook } from '../../own-book.tsx';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PictureStrip } from '../../parts/picture-strip.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { useDesk } from '../../use-desk.ts';
import { useLive } from '../../use-store.ts';

/** Pindah HP: the way of the book to a new phone, step by step. */
export function MovePage() {
	const view = useLive(liveMove, []);
	return (
		<InnerPage place="move" above={{ page: 'settings' }} title={moveText.title} view={view}>
			<OwnBook>{view.value && <Contents view={view.value} />}</OwnBook>
		</InnerPage>
	);
}

function Contents({ view: { address, customers, products, owed } }: { readonly view: MoveView }) {
	const link = waLink({ text: moveMessage(address) });
	return (
		<>
			<Stack edge>
				<Words>{moveText.say}</Words>
			</Stack>
			<Step number={1} head={moveText.send} say={moveText.sendSay}>
				<LinkButton icon={ShieldCheck} href={hrefTo({ page: 'backup' })}>
					{moveText.send}
				</LinkButton>
			</Step>
			<Step number={2} head={moveText.open} say={moveText.openSay(address)}>
				{link.kind === 'link' && (
					<LinkButton look="second" icon={MessageCircle} href={link.href} out>
						{moveText.instruct}
					</LinkButton>
				)}
			</Step>
			<Step number={3} head={moveText.restore} say={moveText.restoreSay} />
			<Step number={4} head={moveText.check} say={moveText.checkSay(customers, products, owed)} />
			<Instructions address={address} />
		</>
	);
}

function Instructions({ address }: { readonly address: string }) {
	const [picture, { painted, failure }] = useDesk(
		(app) => openMovePicture(app, moveTexts(address)),
		[address],
	);
	return (
		<>
			<Section title={moveText.picture}>
				<Words>{moveText.pictureSay}</Words>
				{failure && <Notice of="danger">{errorText[failure]}</Notice>}
			</Section>
			<PictureStrip
				label={moveText.picture}
				pictures={painted ? [{ address: painted.address, alt: moveText.picture }] : []}
				square={false}
				busy={!painted && !failure}
			/>
			<Stack edge>
				<Button
					wide
					look="second"
					icon={Send}
					busy={!painted && !failure}
					disabled={failure !== undefined}
					onTap={() => void picture.hand(moveText.saved)}
				>
					{moveText.share}
				</Button>
			</Stack>
		</>
	);
}

interface StepProps {
	readonly number: number;
	readonly head: string;
	readonly say: string;
	readonly children?: ComponentChildren;
}

function Step({ number, head, say, children }: StepProps) {
	return (
		<Section title={moveText.step(number, head)}>
			<Words>{say}</Words>
			{children}
		</Section>
	);
}
