import { useEffect, useState } from 'preact/hooks';
import { closeSheet } from '../../app/navigation.ts';
import { sampleShops, startSample } from '../../app/sample.ts';
import { shellText } from '../../i18n/shell.ts';
import * as welcomeText from '../../i18n/welcome.ts';
import { useApp } from '../app-context.ts';
import { Initial } from '../parts/initial.tsx';
import { Notice } from '../parts/notice.tsx';
import { Row } from '../parts/row.tsx';
import { RowCard } from '../parts/row-card.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { Stack } from '../parts/stack.tsx';
import { Wait } from '../parts/wait.tsx';
import { Words } from '../parts/words.tsx';

type Shops = readonly Awaited<ReturnType<typeof sampleShops>>[number][];

/** Coba dulu: which shop to play with. */
export function SampleSheet() {
	const app = useApp();
	const [shops, setShops] = useState<Shops>([]);
	const [state, setState] = useState<'choosing' | 'preparing' | 'failed'>('choosing');
	useEffect(() => {
		sampleShops().then(setShops, () => setState('failed'));
	}, []);
	function start(key: string): void {
		if (state === 'preparing') return;
		setState('preparing');
		startSample(app, key).catch(() => setState('failed'));
	}
	return (
		<Sheet title={welcomeText.tryTitle} close={shellText.close} onClose={() => closeSheet(app)}>
			<Stack>
				<Words>{welcomeText.trySay}</Words>
				{state === 'preparing' && <Wait>{welcomeText.preparing}</Wait>}
				{state === 'failed' && <Notice of="danger">{welcomeText.failed}</Notice>}
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
		</Sheet>
	);
}
