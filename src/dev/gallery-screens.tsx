import { Menu, MessageCircle, Pencil, Plus, Repeat, Search, UserPlus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Act, ActSide, ActSum } from '../ui/parts/act.tsx';
import { Bar, BarAction } from '../ui/parts/bar.tsx';
import { Button, LinkButton } from '../ui/parts/button.tsx';
import { Card } from '../ui/parts/card.tsx';
import { Chips } from '../ui/parts/chips.tsx';
import { Dock } from '../ui/parts/dock.tsx';
import { Drawing } from '../ui/parts/drawing.tsx';
import { Empty } from '../ui/parts/empty.tsx';
import { Field } from '../ui/parts/field.tsx';
import { Flag, Flags } from '../ui/parts/flag.tsx';
import { Head } from '../ui/parts/head.tsx';
import { Initial } from '../ui/parts/initial.tsx';
import { Grow, Line } from '../ui/parts/line.tsx';
import { Memo } from '../ui/parts/memo.tsx';
import { Meta } from '../ui/parts/meta.tsx';
import { Money } from '../ui/parts/money.tsx';
import { Pad } from '../ui/parts/pad.tsx';
import { Petals } from '../ui/parts/petals.tsx';
import { Plan } from '../ui/parts/plan.tsx';
import { Rhythm } from '../ui/parts/rhythm.tsx';
import { Row } from '../ui/parts/row.tsx';
import { RowList } from '../ui/parts/row-list.tsx';
import { Screen } from '../ui/parts/screen.tsx';
import { Section } from '../ui/parts/section.tsx';
import { Segment } from '../ui/parts/segment.tsx';
import { Sheet } from '../ui/parts/sheet.tsx';
import { Stack } from '../ui/parts/stack.tsx';
import { Thumb } from '../ui/parts/thumb.tsx';
import { Tile, Tiles } from '../ui/parts/tile.tsx';
import { Title } from '../ui/parts/title.tsx';
import { Words } from '../ui/parts/words.tsx';
import { buyers, places, plan, quiet, stepperWords, today, weekly } from './gallery-data.ts';

function GalleryDock({ current }: { readonly current: string }) {
	return <Dock label="Tempat" places={places} current={current} add={{ word: 'Catat', onTap: () => {} }} />;
}

export function Today() {
	return (
		<Screen place="hari-ini" bottom={<GalleryDock current="#hari-ini" />}>
			<Head
				shop="Vanara Cake"
				date={12}
				day="Jumat"
				pasaran="Kliwon"
				month="Februari 2027"
				hijri="5 Ramadan 1448"
				more={{ word: 'Lainnya', href: '#' }}
			/>
			<Section title="Diambil hari ini" note="2 pesanan" />
			<Stack edge>
				<Card>
					<RowList>
						<Row
							href="#bu-sri"
							lead={<Initial name="Bu Sri" id="sri" regular="pelanggan tetap" />}
							name="Bu Sri"
							meta="2 brownies kukus"
							end={
								<>
									<Money amount={46_000} />
									<Meta>sisa Rp26.000</Meta>
								</>
							}
						/>
						<Row
							href="#bu-sri"
							lead={<Initial name="Pak Slamet Toko Rojo" id="rojo" shop regular="pelanggan tetap" />}
							name="Pak Slamet"
							meta="Toko Rojo, 40 donat"
							end={
								<>
									<Money amount={80_000} />
									<Meta tone="paid">lunas</Meta>
								</>
							}
						/>
					</RowList>
				</Card>
				<Plan
					title="Besok bikin apa"
					note="Sabtu Legi, 5 pesanan"
					items={plan}
					buyers={buyers}
					href="#pesanan-baru"
				/>
			</Stack>
			<Section title="Kasbon" note="3 orang, Rp185.000" />
			<Stack edge>
				<Card>
					<RowList>
						<Row
							href="#bu-sri"
							lead={<Initial name="Bu Nur" />}
							name="Bu Nur"
							meta={<Meta tone="late">lewat 5 hari</Meta>}
							end={<Money amount={60_000} />}
						/>
						<Row
							href="#bu-sri"
							lead={<Initial name="Pak Harto" />}
							name="Pak Harto"
							meta="habis panen"
							end={<Money amount={50_000} />}
						/>
					</RowList>
				</Card>
			</Stack>
			<Section title="Mulai jauh" note="1 orang" />
			<Stack edge>
				<Card padded>
					<Line>
						<Initial name="Bu Yati" regular="pelanggan tetap" />
						<Grow>
							<b>Bu Yati</b>
							<Words>Terakhir beli 16 hari lalu</Words>
						</Grow>
					</Line>
					<Rhythm
						days={quiet}
						today={today}
						gap={7}
						label="Tujuh kali beli, tiap 7 hari; dua kali terlewat"
						note="biasanya tiap 7 hari"
						now="hari ini"
					/>
					<LinkButton look="second" wide icon={MessageCircle} href="https://wa.me/6281200000104" out>
						Sapa lewat WA
					</LinkButton>
				</Card>
			</Stack>
		</Screen>
	);
}

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

export function Customer() {
	return (
		<Screen
			place="bu-sri"
			top={
				<Bar
					back={{ word: 'Pelanggan', href: '#pelanggan' }}
					action={<BarAction icon={Pencil} word="Ubah" href="#bu-sri" />}
				/>
			}
			bottom={
				<Act>
					<ActSide icon={MessageCircle} word="WA" href="https://wa.me/6281200000104" out />
					<ActSide icon={Repeat} word="Seperti biasa" onTap={() => {}} />
					<LinkButton href="#pesanan-baru">Pesanan baru</LinkButton>
				</Act>
			}
		>
			<Stack edge>
				<Line>
					<Initial name="Bu Sri" id="sri" size="l" regular="pelanggan tetap" />
					<Grow>
						<Title>Bu Sri</Title>
						<Words>Krajan RT 2, sebelah musala</Words>
					</Grow>
				</Line>
				<Flags>
					<Flag of="regular">Pelanggan tetap</Flag>
				</Flags>
				<Rhythm
					days={weekly}
					today={today}
					gap={7}
					label="Tujuh kali beli, tiap 7 hari, hari ini lagi"
					note="23 kali, tiap 7 hari"
					now="hari ini"
				/>
				<Card padded>
					<Line ends low>
						<div>
							<Words>Sisa bayar</Words>
							<Money amount={26_000} size="l" />
							<Words>dua puluh enam ribu rupiah</Words>
						</div>
						<Button look="second">Bayar</Button>
					</Line>
				</Card>
				<Memo>Kurang manis, tanpa kacang</Memo>
			</Stack>
			<Section title="Riwayat" more={{ word: 'Semua', href: '#pelanggan' }} />
			<Stack edge>
				<Card>
					<RowList>
						<Row
							href="#"
							name="2 brownies kukus"
							meta="hari ini, DP Rp20.000"
							end={<Money amount={46_000} />}
						/>
						<Row
							href="#"
							name="1 brownies, 10 klepon"
							meta="Jumat lalu"
							end={
								<>
									<Money amount={83_000} />
									<Meta tone="paid">lunas</Meta>
								</>
							}
						/>
					</RowList>
				</Card>
			</Stack>
		</Screen>
	);
}

const tray = [
	{ name: 'Brownies kukus', drawing: 'brownies', price: 'Rp23.000 / loyang', count: 2 },
	{ name: 'Klepon', drawing: 'klepon', price: 'Rp6.000 / mika', count: 3 },
	{ name: 'Donat kentang', drawing: 'donat', price: 'Rp2.500 / biji', count: 0 },
	{ name: 'Pastel isi', drawing: 'pastel', price: 'Rp3.000 / biji', count: 0 },
	{ name: 'Bakpia kacang hijau isi 10', drawing: 'bakpia', price: 'Rp15.000 / kotak', count: 120 },
	{ name: 'Dadar gulung', drawing: 'dadar', price: 'Rp2.500 / biji', count: 0, out: 'Habis' },
] as const;

export function NewOrder() {
	const [counts, setCounts] = useState<readonly number[]>(tray.map(({ count }) => count));
	const [day, setDay] = useState('besok');
	return (
		<Screen
			place="pesanan-baru"
			top={<Bar back={{ word: 'Bu Sri', href: '#bu-sri' }} />}
			bottom={
				<Act>
					<ActSum note="Besok, Sabtu Legi" amount={64_000} />
					<Button>Simpan</Button>
				</Act>
			}
		>
			<Title>Pesanan baru</Title>
			<Stack edge>
				<Memo>Kurang manis, tanpa kacang</Memo>
				<Segment
					label="Hari"
					chosen={day}
					onChoose={setDay}
					options={[
						{ value: 'ini', word: 'Hari ini' },
						{ value: 'besok', word: 'Besok' },
						{ value: 'lain', word: 'Hari lain' },
					]}
				/>
				<Tiles>
					{tray.map(({ name, drawing, price, ...rest }, at) => (
						<Tile
							key={name}
							picture={<Drawing of={drawing} />}
							seed={name}
							name={name}
							price={price}
							count={counts[at] ?? 0}
							words={stepperWords(name)}
							onCount={(next) => setCounts(counts.map((count, other) => (other === at ? next : count)))}
							onType={() => {}}
							out={'out' in rest ? rest.out : undefined}
						/>
					))}
				</Tiles>
			</Stack>
		</Screen>
	);
}

export function Kasbon() {
	const [amount, setAmount] = useState(75_000);
	return (
		<>
			<Customer />
			<Sheet
				title="Kasbon Mbak Dwi"
				close="Tutup"
				onClose={() => {
					location.hash = '#bu-sri';
				}}
				foot={<Button wide>Simpan kasbon</Button>}
			>
				<Pad
					amount={amount}
					onAmount={setAmount}
					inWords="tujuh puluh lima ribu rupiah"
					erase="Hapus"
					notes="Tambah uang kertas"
				/>
			</Sheet>
		</>
	);
}

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
