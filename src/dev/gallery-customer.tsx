import { MessageCircle, Pencil, Repeat } from 'lucide-preact';
import { Act, ActSide } from '../ui/parts/act.tsx';
import { Bar, BarAction } from '../ui/parts/bar.tsx';
import { Button, LinkButton } from '../ui/parts/button.tsx';
import { Card } from '../ui/parts/card.tsx';
import { Flag, Flags } from '../ui/parts/flag.tsx';
import { Initial } from '../ui/parts/initial.tsx';
import { Grow, Line } from '../ui/parts/line.tsx';
import { Memo } from '../ui/parts/memo.tsx';
import { Meta } from '../ui/parts/meta.tsx';
import { Money } from '../ui/parts/money.tsx';
import { Rhythm } from '../ui/parts/rhythm.tsx';
import { Row } from '../ui/parts/row.tsx';
import { RowList } from '../ui/parts/row-list.tsx';
import { Screen } from '../ui/parts/screen.tsx';
import { Section } from '../ui/parts/section.tsx';
import { Stack } from '../ui/parts/stack.tsx';
import { Title } from '../ui/parts/title.tsx';
import { Words } from '../ui/parts/words.tsx';
import { today, weekly } from './gallery-data.ts';

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
