import { liveSources, type SourcesView } from '../../../app/sources.ts';
import { errorText } from '../../../i18n/errors.ts';
import * as settingsText from '../../../i18n/settings.ts';
import * as sourceText from '../../../i18n/source.ts';
import { BackBar } from '../../back-bar.tsx';
import { KnownInitial } from '../../known-initial.tsx';
import { hrefTo } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Progress } from '../../parts/progress.tsx';
import { Row } from '../../parts/row.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { useLive } from '../../use-store.ts';

/** Where the customers came from. */
export function SourcesPage() {
	const view = useLive(liveSources, []);
	const found = view.state === 'ready' ? view.value : undefined;
	const empty = found?.counts.length === 0;
	return (
		<Screen
			place="sources"
			fill={empty}
			top={<BackBar above={{ page: 'settings' }} word={settingsText.title} />}
		>
			<Title>{sourceText.title}</Title>
			{empty && (
				<Empty picture="warung" say={sourceText.empty}>
					<LinkButton wide href={hrefTo({ page: 'customers' })}>
						{sourceText.toCustomers}
					</LinkButton>
				</Empty>
			)}
			{found && !empty && <Counts view={found} />}
			{view.state === 'failed' && (
				<Stack edge>
					<Notice of="danger">{errorText[view.code]}</Notice>
				</Stack>
			)}
		</Screen>
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
				<>
					<Section title={sourceText.bringers} />
					<Stack edge>
						<Card>
							<RowList label={sourceText.bringers}>
								{bringers.map(({ known, people }) => (
									<Row
										key={known.customer.id}
										lead={<KnownInitial known={known} />}
										name={known.customer.name}
										end={sourceText.people(people)}
										href={hrefTo({ page: 'customer', id: known.customer.id })}
									/>
								))}
							</RowList>
						</Card>
					</Stack>
				</>
			)}
		</>
	);
}
