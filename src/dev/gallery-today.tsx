import { MessageCircle } from 'lucide-preact';
import { LinkButton } from '../ui/parts/button.tsx';
import { Card } from '../ui/parts/card.tsx';
import { Drawing } from '../ui/parts/drawing.tsx';
import { Head } from '../ui/parts/head.tsx';
import { Initial } from '../ui/parts/initial.tsx';
import { Grow, Line } from '../ui/parts/line.tsx';
import { Meta } from '../ui/parts/meta.tsx';
import { Money } from '../ui/parts/money.tsx';
import { Plan } from '../ui/parts/plan.tsx';
import { Rhythm } from '../ui/parts/rhythm.tsx';
import { Row } from '../ui/parts/row.tsx';
import { RowList } from '../ui/parts/row-list.tsx';
import { Screen } from '../ui/parts/screen.tsx';
import { Section } from '../ui/parts/section.tsx';
import { Stack } from '../ui/parts/stack.tsx';
import { Words } from '../ui/parts/words.tsx';
import { buyers, plan, quiet, today } from './gallery-data.ts';
import { GalleryDock } from './gallery-dock.tsx';

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
				veil={{ word: 'Sembunyikan angka', on: false, onTap: () => undefined }}
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
					items={plan.map(({ drawing, ...item }) => ({ ...item, picture: <Drawing of={drawing} /> }))}
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
