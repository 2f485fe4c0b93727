import { useEffect, useState } from 'preact/hooks';
import { sampleShops, startSample } from '../../app/sample.ts';
import { shellText } from '../../i18n/shell.ts';
import * as welcomeText from '../../i18n/welcome.ts';
import { useApp } from '../app-context.ts';
import { BookSheet } from '../book-sheet.tsx';
import { Initial } from '../parts/initial.tsx';
import { Notice } from '../parts/notice.tsx';
import { Row } from '../parts/row.tsx';
import { RowCard } from '../parts/row-card.tsx';
import { Stack } from '../parts/stack.tsx';
import { Wait } from '../parts/wait.tsx';
import { Words } from '../parts/words.tsx';

type Shops = readonly Awaited<ReturnType<typeof sampleShops>>[number][];

/** Coba dulu: which shop to play with. */
export function SampleSheet() {
	const app = useApp();
	const [shops, setShops] = useState<Shops>([]);
	const [preparing, setPreparing] = useState(false);
	const [fault, setFault] = useState<string>();
	useEffect(() => {
		sampleShops().then(setShops, () => setFault(welcomeText.absent));
	}, []);
	function start(key: string): void {
		if (preparing) return;
		setFault(undefined);
		setPreparing(true);
		startSample(app, key).catch(() => {
			setPreparing(false);
			setFault(welcomeText.failed);
		});
	}
	return (
		<BookSheet title={welcomeText.tryTitle}>
			<Stack>
				<Words>{welcomeText.trySay}</Words>
				{preparing && <Wait>{welcomeText.preparing}</Wait>}
				{fault && (
					// Older Chromes never ask again for a file that they once did not get, unless the app starts anew.
					<Notice of="danger" action={{ word: shellText.retry, onTap: app.platform.restart }}>
						{fault}
					</Notice>
				)}
				<RowCard>
					{shops.map((shop) => (
						<Row
							key={shop.key}
							lead={<Initial name={shop.name} id={shop.key} shop />}
							name={shop.name}
							meta={shop.sells}
							onTap={() => start(shop.key)}
						/>
					))}
				</RowCard>
			</Stack>
		</BookSheet>
	);
}
