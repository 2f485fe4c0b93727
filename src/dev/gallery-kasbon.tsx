import { useState } from 'preact/hooks';
import { Button } from '../ui/parts/button.tsx';
import { Pad } from '../ui/parts/pad.tsx';
import { Sheet } from '../ui/parts/sheet.tsx';
import { Customer } from './gallery-customer.tsx';

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
