import { privacyText } from '../../../i18n/privacy.ts';
import { InnerPage } from '../../inner-page.tsx';
import { hrefTo } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Words } from '../../parts/words.tsx';

/** Privasi: what is kept of people, where, and what they may ask for. */
export function PrivacyPage() {
	return (
		<InnerPage place="privacy" above={{ page: 'settings' }} title={privacyText.title}>
			{privacyText.parts.map(({ head, say }) => (
				<div key={head}>
					<Section title={head}>
						<Words>{say}</Words>
					</Section>
				</div>
			))}
			<Stack edge top>
				<LinkButton look="second" href={hrefTo({ page: 'customers' })}>
					{privacyText.toCustomers}
				</LinkButton>
			</Stack>
		</InnerPage>
	);
}
