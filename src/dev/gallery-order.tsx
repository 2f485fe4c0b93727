import { useState } from 'preact/hooks';
import { Act, ActSum } from '../ui/parts/act.tsx';
import { Bar } from '../ui/parts/bar.tsx';
import { Button } from '../ui/parts/button.tsx';
import { Drawing } from '../ui/parts/drawing.tsx';
import { Memo } from '../ui/parts/memo.tsx';
import { Screen } from '../ui/parts/screen.tsx';
import { Segment } from '../ui/parts/segment.tsx';
import { Stack } from '../ui/parts/stack.tsx';
import { Tile, Tiles } from '../ui/parts/tile.tsx';
import { Title } from '../ui/parts/title.tsx';
import { stepperWords } from './gallery-data.ts';

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
