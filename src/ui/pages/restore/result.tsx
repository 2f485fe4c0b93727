import type { Restored } from '../../../app/restore.ts';
import { restoreText } from '../../../i18n/restore.ts';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';

/** What has come in, in words. */
export function Result({ result }: { readonly result: Restored }) {
	const { shop, how, difference, conflicts, more, gap } = result;
	const said = [restoreText.fresh(difference), restoreText.changed(difference)].filter(Boolean);
	return (
		<>
			<Stack edge>
				<Notice of="good">{restoreText.done[how](shop)}</Notice>
				{gap && <Notice of="warn">{restoreText.gap}</Notice>}
				{said.map((line) => (
					<Words key={line}>{line}</Words>
				))}
			</Stack>
			{conflicts.length > 0 && (
				<Section title={restoreText.conflicts}>
					<Card padded>
						{conflicts.map(({ field, name, value }, at) => (
							<p key={at}>{restoreText.conflict(field, name, value)}</p>
						))}
						{more > 0 && <p>{restoreText.more(more)}</p>}
					</Card>
				</Section>
			)}
		</>
	);
}
