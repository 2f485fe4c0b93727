import { Copy, Eye, QrCode } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { CatalogReady } from '../../../app/catalog.ts';
import { mostItems } from '../../../domain/catalog.ts';
import * as catalogText from '../../../i18n/catalog.ts';
import { useApp } from '../../app-context.ts';
import { hrefTo } from '../../links.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Line } from '../../parts/line.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';

interface LinkToolsProps {
	readonly catalog: CatalogReady;
	/** The prices may go to whoever gets the link. */
	readonly isSure: boolean;
}

/** The link itself: how long it is, to look at, to copy. */
export function LinkTools({ catalog: { shown, address }, isSure }: LinkToolsProps) {
	const app = useApp();
	const [copied, setCopied] = useState<{ readonly address: string; readonly done: boolean }>();
	if (shown.length === 0) return <Notice of="warn">{catalogText.nothing}</Notice>;
	if (address === undefined) return <Notice of="warn">{catalogText.tooLong}</Notice>;
	const link = address;
	const copy = async () => setCopied({ address: link, done: await app.platform.copy(link) });
	return (
		<Stack>
			{shown.length > mostItems && <Notice of="warn">{catalogText.tooMany(mostItems)}</Notice>}
			<Line>
				<LinkButton look="second" icon={Eye} href={link} out>
					{catalogText.look}
				</LinkButton>
				<Button look="second" icon={Copy} disabled={!isSure} onTap={() => void copy()}>
					{catalogText.copy}
				</Button>
				<LinkButton look="second" icon={QrCode} href={hrefTo({ page: 'poster' })}>
					{catalogText.poster}
				</LinkButton>
			</Line>
			<Words live>
				{copied?.address !== link
					? catalogText.size(Math.min(shown.length, mostItems))
					: copied.done
						? catalogText.copied
						: catalogText.copyFailed}
			</Words>
		</Stack>
	);
}
