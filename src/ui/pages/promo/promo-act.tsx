import { MessageCircle, SkipForward } from 'lucide-preact';
import { type PromoView, skipOne } from '../../../app/promo-queue.ts';
import { type NextStage, promoStage } from '../../../app/promo-stage.ts';
import type { Page } from '../../../app/route.ts';
import * as promoText from '../../../i18n/promo.ts';
import { useApp } from '../../app-context.ts';
import { hrefTo } from '../../links.ts';
import { Act, ActSide } from '../../parts/act.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { useMeant } from './use-meant.ts';
import { useTick } from './use-tick.ts';

/** The one thing to do with a promo now. */
export function PromoAct({ view }: { readonly view: PromoView }) {
	const stage = promoStage(view);
	switch (stage.kind) {
		case 'next':
			return <SendAct view={view} next={stage} />;
		case 'stuck':
			return <LinkAct to={{ page: 'promo-edit', id: view.promo.id }} word={promoText.mend} />;
		case 'full':
			return <LinkAct to={{ page: 'today' }} word={promoText.toToday} />;
		case 'over':
			return <LinkAct to={{ page: 'promo-new' }} word={promoText.add} />;
	}
}

function LinkAct({ to, word }: { readonly to: Page; readonly word: string }) {
	return (
		<Act>
			<LinkButton href={hrefTo(to)}>{word}</LinkButton>
		</Act>
	);
}

interface SendActProps {
	readonly view: PromoView;
	readonly next: NextStage;
}

function SendAct({ view, next: { known, link } }: SendActProps) {
	const app = useApp();
	const tick = useTick(view, known);
	const { id, name } = known.customer;
	const wait = !useMeant(id);
	return (
		<Act>
			<ActSide
				icon={SkipForward}
				word={promoText.skip}
				wait={wait}
				onTap={() => void skipOne(app, view, known, promoText.skipped(name))}
			/>
			<LinkButton icon={MessageCircle} href={link.href} out wait={wait} onTap={tick}>
				{promoText.send(name)}
			</LinkButton>
		</Act>
	);
}
