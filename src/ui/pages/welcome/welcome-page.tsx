import { useState } from 'preact/hooks';
import type { Form } from '../../../app/form.ts';
import { missingShop, missNoMore } from '../../../app/missing-book.ts';
import { openSheet } from '../../../app/navigation.ts';
import { openShopForm, type ShopValue } from '../../../app/shop-form.ts';
import { errorText } from '../../../i18n/errors.ts';
import { restoreText } from '../../../i18n/restore.ts';
import * as welcomeText from '../../../i18n/welcome.ts';
import { useApp } from '../../app-context.ts';
import { Act } from '../../parts/act.tsx';
import { Button } from '../../parts/button.tsx';
import { Masthead } from '../../parts/masthead.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Stack } from '../../parts/stack.tsx';
import { RestoreFile } from '../../restore-file.tsx';
import { ShopFields } from '../../shop-fields.tsx';
import { useForm, useStore } from '../../use-store.ts';
import { MissingPage } from './missing-page.tsx';

/** The first run: the shop's name and number, nothing else; unless a book was here before. */
export function WelcomePage() {
	const app = useApp();
	const form = useForm((app) => openShopForm(app, ''), []);
	const [missing, setMissing] = useState(() => missingShop(app));
	if (missing) {
		return (
			<MissingPage
				shop={missing}
				onAnew={() => {
					missNoMore(app);
					setMissing(undefined);
				}}
			/>
		);
	}
	return form ? <Welcome form={form} /> : null;
}

function Welcome({ form }: { readonly form: Form<ShopValue> }) {
	const { saving, failure } = useStore(form.state);
	const app = useApp();
	return (
		<Screen
			place="welcome"
			bottom={
				<Act>
					<Button look="second" onTap={() => openSheet(app, { name: 'sample' })}>
						{welcomeText.tryFirst}
					</Button>
					<Button form="shop" busy={saving}>
						{welcomeText.begin}
					</Button>
				</Act>
			}
		>
			<Masthead title={welcomeText.title}>{welcomeText.say}</Masthead>
			<Stack edge top>
				<ShopFields form={form} id="shop" />
				{failure && <Notice of="danger">{errorText[failure]}</Notice>}
				<RestoreFile word={restoreText.have} />
			</Stack>
		</Screen>
	);
}
