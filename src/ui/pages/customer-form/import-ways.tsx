import { BookUser, FileUser, Tent } from 'lucide-preact';
import { importPicked, resetImport } from '../../../app/customer-import.ts';
import { goInstead } from '../../../app/navigation.ts';
import * as customerFormText from '../../../i18n/customer-form.ts';
import { useApp } from '../../app-context.ts';
import { hrefTo } from '../../links.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Line } from '../../parts/line.tsx';

/** Somebody who need not be typed: from the phone's contacts, where it lets us ask, or from a file. */
export function ImportWays() {
	const app = useApp();
	function toFile(event: MouseEvent) {
		event.preventDefault();
		resetImport(app);
		goInstead(app, { page: 'customer-import' });
	}
	function toBazaar(event: MouseEvent) {
		event.preventDefault();
		goInstead(app, { page: 'bazaar' });
	}
	return (
		<Line>
			{app.platform.pickContacts && (
				<Button look="quiet" icon={BookUser} onTap={() => void importPicked(app)}>
					{customerFormText.fromPhone}
				</Button>
			)}
			<LinkButton look="quiet" icon={FileUser} href={hrefTo({ page: 'customer-import' })} onTap={toFile}>
				{customerFormText.fromFile}
			</LinkButton>
			<LinkButton look="quiet" icon={Tent} href={hrefTo({ page: 'bazaar' })} onTap={toBazaar}>
				{customerFormText.fromBazaar}
			</LinkButton>
		</Line>
	);
}
