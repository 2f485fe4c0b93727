import { Signpost } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Form } from '../../../app/form.ts';
import { goBack, openSheet } from '../../../app/navigation.ts';
import { endSample } from '../../../app/sample.ts';
import { openShopForm, type ShopValue } from '../../../app/shop-form.ts';
import * as settingsText from '../../../i18n/settings.ts';
import { shellText } from '../../../i18n/shell.ts';
import * as sourceText from '../../../i18n/source.ts';
import { useApp } from '../../app-context.ts';
import { Failure } from '../../failure.tsx';
import { InnerPage } from '../../inner-page.tsx';
import { hrefTo } from '../../links.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Row } from '../../parts/row.tsx';
import { RowCard } from '../../parts/row-card.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';
import { RawCopy } from '../../raw-copy.tsx';
import { Resumed } from '../../resumed.tsx';
import { ShopFields } from '../../shop-fields.tsx';
import { useInstallOffer } from '../../use-install-offer.ts';
import { useForm, useStore } from '../../use-store.ts';

/** What keeps the book safe, each a page of its own. */
const bookPages = ['backup', 'move', 'bin', 'lock', 'privacy'] as const;

/** Lainnya: the shop, where the book lies, the app itself. */
export function SettingsPage() {
	const form = useForm(
		(app) => openShopForm(app, settingsText.shopSaved, () => goBack(app, { page: 'today' })),
		[],
	);
	return (
		<InnerPage place="settings" above={{ page: 'today' }} title={settingsText.title}>
			<Section title={settingsText.shop}>{form && <ShopForm form={form} />}</Section>
			<Stack edge top>
				<LinkButton look="second" icon={Signpost} href={hrefTo({ page: 'sources' })}>
					{sourceText.title}
				</LinkButton>
			</Stack>
			<Section title={settingsText.book}>
				<RowCard>
					{bookPages.map((page) => (
						<Row
							key={page}
							name={settingsText.pages[page].name}
							meta={settingsText.pages[page].note}
							href={hrefTo({ page })}
						/>
					))}
				</RowCard>
			</Section>
			<Section title={settingsText.storage}>
				<Storage />
			</Section>
			<InstallSection />
			<Section title={settingsText.sample}>
				<Sample />
			</Section>
		</InnerPage>
	);
}

function ShopForm({ form }: { readonly form: Form<ShopValue> }) {
	const { saving, failure } = useStore(form.state);
	return (
		<>
			<Resumed form={form} />
			<ShopFields form={form} id="shop" />
			<Failure code={failure} />
			<Button look="second" form="shop" busy={saving}>
				{settingsText.save}
			</Button>
		</>
	);
}

function Storage() {
	const app = useApp();
	const [kept, setKept] = useState<boolean>();
	useEffect(() => {
		app.platform.persist().then(setKept, () => setKept(false));
	}, [app]);
	return (
		<Card padded>
			<Stack>
				<Words>{settingsText.storageSay}</Words>
				{kept !== undefined && <Words>{kept ? settingsText.kept : settingsText.notKept}</Words>}
				<RawCopy />
			</Stack>
		</Card>
	);
}

function InstallSection() {
	const app = useApp();
	if (!useInstallOffer()) return null;
	return (
		<Section title={settingsText.app}>
			<Words>{settingsText.installSay}</Words>
			<Button look="second" onTap={() => void app.platform.install.prompt()}>
				{settingsText.install}
			</Button>
		</Section>
	);
}

function Sample() {
	const app = useApp();
	if (app.kind === 'sample') {
		return (
			<>
				<Words>{settingsText.inSample}</Words>
				<Button look="second" onTap={() => void endSample(app)}>
					{shellText.endSample}
				</Button>
			</>
		);
	}
	return (
		<>
			<Words>{settingsText.sampleSay}</Words>
			<Button look="second" onTap={() => openSheet(app, { name: 'sample' })}>
				{settingsText.trySample}
			</Button>
		</>
	);
}
