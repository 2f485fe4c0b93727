import { Check as CheckIcon, MapPin, NotebookPen, Phone, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { drawings } from '../domain/drawing-letter.ts';
import { Button } from '../ui/parts/button.tsx';
import { Card } from '../ui/parts/card.tsx';
import { Check, Switch } from '../ui/parts/check.tsx';
import { Chips } from '../ui/parts/chips.tsx';
import { Drawing } from '../ui/parts/drawing.tsx';
import { Field } from '../ui/parts/field.tsx';
import { Flag, Flags } from '../ui/parts/flag.tsx';
import { Icon } from '../ui/parts/icon.tsx';
import { Initial } from '../ui/parts/initial.tsx';
import { Grow, Line } from '../ui/parts/line.tsx';
import { Money } from '../ui/parts/money.tsx';
import { RowList } from '../ui/parts/row-list.tsx';
import { Screen } from '../ui/parts/screen.tsx';
import { Section } from '../ui/parts/section.tsx';
import { Segment } from '../ui/parts/segment.tsx';
import { Stack } from '../ui/parts/stack.tsx';
import { Thumb } from '../ui/parts/thumb.tsx';
import { Title } from '../ui/parts/title.tsx';
import { Words } from '../ui/parts/words.tsx';
import { buyers } from './gallery-data.ts';

/** The small parts, each in every state. */
export function GalleryParts() {
	const [tier, setTier] = useState('biasa');
	const [groups, setGroups] = useState<readonly string[]>(['PKK']);
	const [name, setName] = useState('Bu Sri');
	const [checked, setChecked] = useState(true);
	return (
		<Screen place="bagian">
			<Title>Bagian</Title>
			<Section title="Tombol" />
			<Stack edge>
				<Button wide icon={CheckIcon}>
					Simpan pesanan
				</Button>
				<Line>
					<Button look="second">Bayar</Button>
					<Button look="quiet">Nanti saja</Button>
				</Line>
				<Line>
					<Button look="danger" icon={Trash2}>
						Hapus
					</Button>
					<Button disabled>Simpan</Button>
					<Button busy>Menyimpan</Button>
				</Line>
			</Stack>
			<Section title="Bendera" />
			<Stack edge>
				<Flags>
					<Flag of="regular">Pelanggan tetap</Flag>
					<Flag of="slipping">Mulai jauh</Flag>
					<Flag of="new">Baru</Flag>
					<Flag of="reseller">Reseller</Flag>
					<Flag of="kasbon">Kasbon</Flag>
					<Flag of="late">Lewat 5 hari</Flag>
					<Flag of="paid">Lunas</Flag>
				</Flags>
			</Stack>
			<Section title="Inisial" />
			<Stack edge>
				<Line>
					<Initial name="Bu Sri" regular="pelanggan tetap" />
					<Initial name="Pak Slamet Toko Rojo" shop regular="pelanggan tetap" />
					{['Dwi', 'Bagus', 'Nur', 'Yati', 'Ayu', 'Harto', '🌸 Melati', '🍜'].map((who) => (
						<Initial key={who} name={who} />
					))}
					<Initial name="Warung Bu Karti" shop />
					<Initial name="Sri" size="l" regular="pelanggan tetap" />
					{buyers.map(({ id, name: who, shop }) => (
						<Initial key={id} name={who} id={id} shop={shop} size="s" />
					))}
				</Line>
			</Stack>
			<Section title="Uang" />
			<Stack edge>
				<Card padded>
					<div>
						<Money amount={1_250_000} size="xl" />
						<Words>satu juta dua ratus lima puluh ribu rupiah</Words>
					</div>
					<Money amount={185_000} size="l" />
					<Line ends>
						<span>Nastar, 2 toples</span>
						<Money amount={90_000} />
					</Line>
					<Line ends>
						<span>Kembali</span>
						<Money amount={-18_000} />
					</Line>
				</Card>
			</Stack>
			<Section title="Isian" />
			<Stack edge>
				<Field label="Nama" value={name} onInput={setName} help="Panggilan sehari-hari saja cukup." />
				<Field
					label="Nomor WA"
					kind="tel"
					icon={Phone}
					value="0812 34"
					onInput={() => {}}
					error="Nomornya kurang panjang. Nama tetap tersimpan."
				/>
				<Field label="Harga" kind="number" prefix="Rp" value="23.000" onInput={() => {}} />
				<Field
					label="Alamat"
					kind="area"
					icon={MapPin}
					value=""
					placeholder="Sebelah musala"
					onInput={() => {}}
				/>
			</Stack>
			<Section title="Pilihan" />
			<Stack edge>
				<Segment
					label="Harga"
					chosen={tier}
					onChoose={setTier}
					options={[
						{ value: 'biasa', word: 'Biasa' },
						{ value: 'tetap', word: 'Tetap' },
						{ value: 'reseller', word: 'Reseller' },
					]}
				/>
			</Stack>
			<Chips
				label="Kelompok"
				chosen={groups}
				onChoose={(group) =>
					setGroups(groups.includes(group) ? groups.filter((other) => other !== group) : [...groups, group])
				}
				chips={[
					{ value: 'PKK', word: 'PKK' },
					{ value: 'Pengajian', word: 'Pengajian' },
					{ value: 'Pelajar', word: 'Pelajar', count: 31 },
					{ value: 'Kasbon', word: 'Kasbon', mark: <Icon of={NotebookPen} small /> },
				]}
			/>
			<Stack edge>
				<Card>
					<RowList>
						<Check name="Bu Tini" note="0812-0000-0001" checked={checked} onChange={setChecked} />
						<Check name="Pak Joko" note="0812-0000-0002" checked={false} onChange={() => {}} />
						<Check name="Kang Asep" note="sudah ada di buku" checked={false} disabled onChange={() => {}} />
						<Switch
							name="Bisa dipesan"
							note="Tampil di pesanan baru"
							checked={checked}
							onChange={setChecked}
						/>
					</RowList>
				</Card>
			</Stack>
			<Section title="Gambar produk" />
			<Stack edge>
				<Line>
					{drawings.map((drawing) => (
						<Thumb key={drawing} seed={drawing}>
							<Drawing of={drawing} />
						</Thumb>
					))}
				</Line>
			</Stack>
			<Stack edge>
				<Grow>
					<Words>Sampai di sini.</Words>
				</Grow>
			</Stack>
		</Screen>
	);
}
