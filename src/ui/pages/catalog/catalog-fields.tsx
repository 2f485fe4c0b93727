import { type CatalogReady, isLong } from '../../../app/catalog.ts';
import type { CatalogPlan } from '../../../app/catalog-plan.ts';
import { mostHeading } from '../../../domain/catalog.ts';
import { tiers } from '../../../domain/customer.ts';
import { isDay } from '../../../domain/day.ts';
import * as catalogText from '../../../i18n/catalog.ts';
import { useApp } from '../../app-context.ts';
import { Card } from '../../parts/card.tsx';
import { Check } from '../../parts/check.tsx';
import { Field } from '../../parts/field.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { Segment } from '../../parts/segment.tsx';
import { useStore } from '../../use-store.ts';

interface CatalogFieldsProps {
	readonly catalog: CatalogReady;
	readonly isSure: boolean;
	readonly onSure: (sure: boolean) => void;
	readonly onChange: (change: Partial<CatalogPlan>) => void;
}

const tierOptions = tiers.map((value) => ({ value, word: catalogText.tiers[value] }));

/** Whose prices, under which heading, until when, with photos or without. */
export function CatalogFields({ catalog, isSure, onSure, onChange }: CatalogFieldsProps) {
	const today = useStore(useApp().today);
	const { plan, photos, pictured, address = '' } = catalog;
	const { tier, heading, closes } = plan;
	return (
		<Section title={catalogText.contents}>
			<Labelled label={catalogText.tier}>
				<Segment
					label={catalogText.tier}
					options={tierOptions}
					chosen={tier}
					onChoose={(tier) => onChange({ tier })}
				/>
			</Labelled>
			{tier === 'regular' && <Notice of="info">{catalogText.regularSeen}</Notice>}
			{tier === 'reseller' && (
				<>
					<Notice of="warn">{catalogText.resellerSeen}</Notice>
					<Card>
						<Check name={catalogText.resellerSure} checked={isSure} onChange={onSure} />
					</Card>
				</>
			)}
			<Field
				label={catalogText.heading}
				value={heading}
				onInput={(heading) => onChange({ heading })}
				placeholder={catalogText.headingHint}
				most={mostHeading}
			/>
			<Field
				label={catalogText.closes}
				kind="date"
				value={closes ?? ''}
				onInput={(day) => onChange({ closes: isDay(day) ? day : undefined })}
				help={catalogText.closesHelp}
				error={closes && closes < today ? catalogText.closesPast : undefined}
			/>
			{photos > 0 && (
				<Card>
					<Check
						name={catalogText.photos}
						note={pictured && isLong(address) ? catalogText.photosLong : catalogText.photosNote(photos)}
						checked={pictured}
						onChange={(pictures) => onChange({ pictures })}
					/>
				</Card>
			)}
		</Section>
	);
}
