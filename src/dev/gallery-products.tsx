import { Menu, UserPlus } from 'lucide-preact';
import { BarAction } from '../ui/parts/bar.tsx';
import { LinkButton } from '../ui/parts/button.tsx';
import { Card } from '../ui/parts/card.tsx';
import { Drawing } from '../ui/parts/drawing.tsx';
import { Empty } from '../ui/parts/empty.tsx';
import { Meta } from '../ui/parts/meta.tsx';
import { Money } from '../ui/parts/money.tsx';
import { Row } from '../ui/parts/row.tsx';
import { RowList } from '../ui/parts/row-list.tsx';
import { Screen } from '../ui/parts/screen.tsx';
import { Section } from '../ui/parts/section.tsx';
import { Stack } from '../ui/parts/stack.tsx';
import { Thumb } from '../ui/parts/thumb.tsx';
import { Title } from '../ui/parts/title.tsx';
import { GalleryDock } from './gallery-dock.tsx';

export function Products() {
	return (
		<Screen place="jualan" bottom={<GalleryDock current="#jualan" />}>
			<Title action={<BarAction icon={Menu} word="Urutkan" href="#jualan" />}>Jualan</Title>
			<Section title="Katalog" more={{ word: 'Tambah produk', href: '#jualan' }} />
			<Stack edge>
				<Card>
					<RowList>
						{(['brownies', 'donat', 'nastar', 'gula-aren', 'kopi', 'bakso'] as const).map((drawing) => (
							<Row
								key={drawing}
								href="#jualan"
								lead={
									<Thumb seed={drawing}>
										<Drawing of={drawing} />
									</Thumb>
								}
								name={drawing}
								meta={<Meta tone="paid">Ready</Meta>}
								end={
									<>
										<Money amount={25_000} />
										<Meta>per loyang</Meta>
									</>
								}
							/>
						))}
					</RowList>
				</Card>
			</Stack>
		</Screen>
	);
}

export function Nothing() {
	return (
		<Screen place="kosong" fill bottom={<GalleryDock current="#pelanggan" />}>
			<Title>Pelanggan</Title>
			<Empty picture="buku" say="Catat satu pembeli. Pesanan berikutnya cukup dua ketukan.">
				<LinkButton wide icon={UserPlus} href="#pelanggan">
					Tambah pelanggan
				</LinkButton>
			</Empty>
		</Screen>
	);
}
