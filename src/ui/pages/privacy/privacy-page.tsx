import { privacyText } from '../../../i18n/privacy.ts';
import { shellText } from '../../../i18n/shell.ts';
import { BackBar } from '../../back-bar.tsx';
import { hrefTo } from '../../links.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Title } from '../../parts/title.tsx';
import { Words } from '../../parts/words.tsx';

/** Privasi: what is kept of people, where, and what they may ask for. */
export function PrivacyPage() {
	return (
		<Screen place="privacy" top={<BackBar above={{ page: 'settings' }} word={shellText.more} />}>
			<Title>{privacyText.title}</Title>
			{privacyText.parts.map(({ head, say }) => (
				<div key={head}>
					<Section title={head} />
					<Stack edge>
						<Words>{say}</Words>
					</Stack>
				</div>
			))}
			<Stack edge top>
				<LinkButton look="second" href={hrefTo({ page: 'customers' })}>
					{privacyText.toCustomers}
				</LinkButton>
			</Stack>
		</Screen>
	);
}
