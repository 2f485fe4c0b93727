import { Plus, Search } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { BarAction } from '../ui/parts/bar.tsx';
import { Card } from '../ui/parts/card.tsx';
import { Chips } from '../ui/parts/chips.tsx';
import { Field } from '../ui/parts/field.tsx';
import { Flag } from '../ui/parts/flag.tsx';
import { Initial } from '../ui/parts/initial.tsx';
import { Meta } from '../ui/parts/meta.tsx';
import { Money } from '../ui/parts/money.tsx';
import { Petals } from '../ui/parts/petals.tsx';
import { Row } from '../ui/parts/row.tsx';
import { RowList } from '../ui/parts/row-list.tsx';
import { Screen } from '../ui/parts/screen.tsx';
import { Stack } from '../ui/parts/stack.tsx';
import { Title } from '../ui/parts/title.tsx';
import { GalleryDock } from './gallery-dock.tsx';

const names = ['Bu Lastri', 'Mbak Ayu', 'Bu Nur', 'Warung Bu Karti', 'Pak Harto', 'Ibu Nurhayati Rahmawati'];

export function Customers() {
	const [search, setSearch] = useState('');
	const [filter, setFilter] = useState('semua');
	const [shown, setShown] = useState(40);
	return (
		<Screen place="pelanggan" bottom={<GalleryDock current="#pelanggan" />}>
			<Title action={<BarAction icon={Plus} word="Tambah" href="#kosong" />}>Pelanggan</Title>
			<Stack edge>
				<Field
					label="Cari pelanggan"
					quiet
					kind="search"
					icon={Search}
					placeholder="Cari nama"
					value={search}
					onInput={setSearch}
				/>
			</Stack>
			<Chips
				label="Saring"
				chosen={filter}
				onChoose={setFilter}
				chips={[
					{ value: 'semua', word: 'Semua', count: 128 },
					{ value: 'tetap', word: 'Tetap', count: 23, mark: <Petals of="regular" small /> },
					{ value: 'jauh', word: 'Mulai jauh', count: 4, mark: <Petals of="slipping" small /> },
					{ value: 'kasbon', word: 'Kasbon', count: 3 },
				]}
			/>
			<Stack edge>
				<Card>
					<RowList label="Pelanggan" onEnd={() => setShown((n) => Math.min(n + 60, 10_000))}>
						<Row
							href="#bu-sri"
							lead={<Initial name="Bu Sri" id="sri" regular="pelanggan tetap" />}
							name="Bu Sri"
							meta="Krajan, sebelah musala"
							end="hari ini"
						/>
						<Row
							href="#bu-sri"
							lead={<Initial name="Pak Slamet Toko Rojo" id="rojo" shop regular="pelanggan tetap" />}
							name="Pak Slamet Toko Rojo"
							meta="Pasar Watukumpul"
							end="hari ini"
						/>
						<Row
							href="#bu-sri"
							lead={<Initial name="Bu Yati" regular="pelanggan tetap" />}
							name="Bu Yati"
							meta="Wonosari RT 4"
							end={<Flag of="slipping">Mulai jauh</Flag>}
						/>
						<Row
							href="#bu-sri"
							lead={<Initial name="Mbak Dwi" id="dwi" />}
							name="Mbak Dwi"
							meta="Kos belakang SMA"
							end={
								<>
									<Money amount={75_000} />
									<Meta>kasbon</Meta>
								</>
							}
						/>
						<Row
							href="#bu-sri"
							lead={<Initial name="Mas Bagus" id="bagus" />}
							name="Mas Bagus"
							meta="dari Bu Sri"
							end={<Flag of="new">Baru</Flag>}
						/>
						{Array.from({ length: shown }, (_, at) => (
							<Row
								key={`${at}`}
								href="#bu-sri"
								lead={<Initial name={names[at % names.length] ?? ''} id={`${at}`} shop={at % 6 === 3} />}
								name={names[at % names.length]}
								meta={`RT ${at + 1}`}
								end={`${at + 8} hari lalu`}
							/>
						))}
					</RowList>
				</Card>
			</Stack>
		</Screen>
	);
}
