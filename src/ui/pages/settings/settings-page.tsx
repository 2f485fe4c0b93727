import { Signpost } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Form } from '../../../app/form.ts';
import { goBack, openSheet } from '../../../app/navigation.ts';
import { endSample } from '../../../app/sample.ts';
import { openShopForm, type ShopValue } from '../../../app/shop-form.ts';
import * as settingsText from '../../../i18n/settings.ts';
import { shellText } from '../../../i18n/shell.ts';
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

/** Lainnya: the shop, where the book lies, the app itself. */
export function SettingsPage() {
	const form = useForm(
		(app) => openShopForm(app, settingsText.shopSaved, () => goBack(app, { page: 'today' })),
		[],
	);
	return (
		<InnerPage place="settings" above={{ page: 'today' }} title={settingsText.title}>
			<Section title={settingsText.shop} />
			{form && <ShopSection form={form} />}
			<SourcesLink />
			<Section title={settingsText.book} />
			<BookLinks />
			<Section title={settingsText.storage} />
			<StorageSection />
			<InstallSection />
			<Section title={settingsText.sample} />
			<SampleSection />
		</InnerPage>
	);
}

function ShopSection({ form }: { readonly form: Form<ShopValue> }) {
	const { saving, failure } = useStore(form.state);
	return (
		<Stack edge>
			<Resumed form={form} />
			<ShopFields form={form} id="shop" />
			<Failure code={failure} />
			<Button look="second" form="shop" busy={saving}>
				{settingsText.save}
			</Button>
		</Stack>
	);
}

function SourcesLink() {
	return (
		<Stack edge top>
			<LinkButton look="second" icon={Signpost} href={hrefTo({ page: 'sources' })}>
				{settingsText.sources}
			</LinkButton>
		</Stack>
	);
}

/** What keeps the book safe, each a page of its own. */
const bookPages = ['backup', 'move', 'bin', 'lock', 'privacy'] as const;

function BookLinks() {
	return (
		<Stack edge>
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
		</Stack>
	);
}

function StorageSection() {
	const app = useApp();
	const [kept, setKept] = useState<boolean>();
	useEffect(() => {
		app.platform.persist().then(setKept, () => setKept(false));
	}, [app]);
	return (
		<Stack edge>
			<Card padded>
				<Stack>
					<Words>{settingsText.storageSay}</Words>
					{kept !== undefined && <Words>{kept ? settingsText.kept : settingsText.notKept}</Words>}
					<RawCopy />
				</Stack>
			</Card>
		</Stack>
	);
}

function InstallSection() {
	const app = useApp();
	if (!useInstallOffer()) return null;
	return (
		<>
			<Section title={settingsText.app} />
			<Stack edge>
				<Words>{settingsText.installSay}</Words>
				<Button look="second" onTap={() => void app.platform.install.prompt()}>
					{settingsText.install}
				</Button>
			</Stack>
		</>
	);
}

function SampleSection() {
	const app = useApp();
	if (app.kind === 'sample') {
		return (
			<Stack edge>
				<Words>{settingsText.inSample}</Words>
				<Button look="second" onTap={() => void endSample(app)}>
					{shellText.endSample}
				</Button>
			</Stack>
		);
	}
	return (
		<Stack edge>
			<Words>{settingsText.sampleSay}</Words>
			<Button look="second" onTap={() => openSheet(app, { name: 'sample' })}>
				{settingsText.trySample}
			</Button>
		</Stack>
	);
}
