import { useState } from 'preact/hooks';
import { addDays } from '../domain/day.ts';
import { Act } from '../ui/parts/act.tsx';
import { Button } from '../ui/parts/button.tsx';
import { Card } from '../ui/parts/card.tsx';
import { Empty } from '../ui/parts/empty.tsx';
import { Memo } from '../ui/parts/memo.tsx';
import { Notice } from '../ui/parts/notice.tsx';
import { Progress } from '../ui/parts/progress.tsx';
import { Rhythm } from '../ui/parts/rhythm.tsx';
import { Screen } from '../ui/parts/screen.tsx';
import { Section } from '../ui/parts/section.tsx';
import { Stack } from '../ui/parts/stack.tsx';
import { Stamps } from '../ui/parts/stamps.tsx';
import { Title } from '../ui/parts/title.tsx';
import { Toast } from '../ui/parts/toast.tsx';
import { Wait } from '../ui/parts/wait.tsx';
import { quiet, today, weekly } from './gallery-data.ts';

const rhythms = [
	{ days: weekly, gap: 7, note: 'hari ini lagi' },
	{ days: quiet, gap: 7, note: 'dua kali terlewat' },
	{ days: quiet.map((day) => addDays(day, 14)), gap: 7, note: 'besok lusa lagi' },
	{ days: quiet.map((day) => addDays(day, -200)), gap: 7, note: 'lama sekali' },
	{ days: [40, 39, 38, 37, 5, 4, 3].map((ago) => addDays(today, -ago)), note: 'berdekatan' },
	{ days: [addDays(today, -3)], note: 'baru sekali' },
	{ days: [today], note: 'hari ini saja' },
];

/** What tells of a state: notices, toast, progress, rhythms and the empty pages. */
export function GalleryStates() {
	const [toast, setToast] = useState<string | undefined>('Kasbon tersimpan');
	return (
		<>
			<Screen
				place="keadaan"
				bottom={
					<Act>
						<Button onTap={() => setToast(toast ? undefined : 'Kasbon tersimpan')}>Tampilkan pesan</Button>
					</Act>
				}
			>
				<Title>Keadaan</Title>
				<Stack edge>
					<Notice of="info" action={{ word: 'Selesai', onTap: () => {} }}>
						Ini buku contoh. Coba sepuasnya.
					</Notice>
					<Notice of="warn" action={{ word: 'Pasang', onTap: () => {} }}>
						Versi baru sudah siap.
					</Notice>
					<Notice of="danger" action={{ word: 'Simpan buku', onTap: () => {} }}>
						Tempat di HP ini penuh. Catatan lama tetap aman.
					</Notice>
					<Memo>Kurang manis, tanpa kacang</Memo>
					<Card padded>
						<Progress
							label="Menyiapkan gambar"
							note="4 dari 6"
							done={4}
							total={6}
							cancel={{ word: 'Batalkan', onTap: () => {} }}
						/>
					</Card>
				</Stack>
				<Wait>Membuka buku</Wait>
				<Section title="Irama belanja" />
				<Stack edge>
					{rhythms.map(({ note, ...rhythm }) => (
						<Card key={note} padded>
							<Rhythm {...rhythm} today={today} label={note} note={note} now="hari ini" />
						</Card>
					))}
				</Stack>
				<Stack edge>
					{[0, 7, 10].map((stamps) => (
						<Stamps key={stamps} stamps={stamps} of={10} label={`${stamps} dari 10`} />
					))}
				</Stack>
				{(['buku', 'keranjang', 'nampan', 'kaca', 'plester', 'warung'] as const).map((picture) => (
					<Empty key={picture} picture={picture} say="Satu kalimat yang menunjukkan apa berikutnya.">
						<Button wide>Lakukan itu</Button>
					</Empty>
				))}
			</Screen>
			<Toast text={toast} undo={{ word: 'Urungkan', onTap: () => setToast(undefined) }} />
		</>
	);
}
