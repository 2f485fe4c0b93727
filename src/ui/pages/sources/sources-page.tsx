import { liveSources, type SourcesView } from '../../../app/sources.ts';
import * as sourceText from '../../../i18n/source.ts';
import { EmptyLink } from '../../empty-link.tsx';
import { InnerPage } from '../../inner-page.tsx';
import { KnownRow } from '../../known-row.tsx';
import { Card } from '../../parts/card.tsx';
import { Progress } from '../../parts/progress.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useLive } from '../../use-store.ts';

/** Where the customers came from. */
export function SourcesPage() {
	const view = useLive(liveSources, []);
	const found = view.value;
	const empty = found?.counts.length === 0;
	return (
		<InnerPage place="sources" fill={empty} above={{ page: 'settings' }} title={sourceText.title} view={view}>
			{empty && (
				<EmptyLink
					picture="warung"
					say={sourceText.empty}
					to={{ page: 'customers' }}
					word={sourceText.toCustomers}
				/>
			)}
			{found && !empty && <Counts view={found} />}
		</InnerPage>
	);
}

function Counts({ view: { counts, unknown, people, bringers } }: { readonly view: SourcesView }) {
	const bars = [
		...counts.map(({ kind, people }) => ({ word: sourceText.kind[kind], people })),
		...(unknown > 0 ? [{ word: sourceText.notAsked, people: unknown }] : []),
	];
	return (
		<>
			<Stack edge>
				<Card padded>
					<Stack>
						{bars.map((bar) => (
							<Progress
								key={bar.word}
								label={bar.word}
								note={sourceText.people(bar.people)}
								done={bar.people}
								total={people}
							/>
						))}
					</Stack>
				</Card>
			</Stack>
			{bringers.length > 0 && (
				<Section title={sourceText.bringers}>
					<RowCard label={sourceText.bringers}>
						{bringers.map(({ known, people }) => (
							<KnownRow key={known.customer.id} known={known} end={sourceText.people(people)} />
						))}
					</RowCard>
				</Section>
			)}
		</>
	);
}
