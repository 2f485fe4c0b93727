import { type ImportRow, isOffered, togglePick } from '../../../app/customer-import.ts';
import type { Proposal } from '../../../domain/contact-match.ts';
import { formatPhone } from '../../../domain/phone.ts';
import * as customerImportText from '../../../i18n/customer-import.ts';
import { useApp } from '../../app-context.ts';
import { Check } from '../../parts/check.tsx';

interface ContactCheckProps {
	readonly row: ImportRow;
	readonly rows: readonly ImportRow[];
	readonly picked: boolean;
}

/** One contact to be ticked, and why it can't be where it can't. */
export function ContactCheck({ row, rows, picked }: ContactCheckProps) {
	const app = useApp();
	return (
		<Check
			name={row.proposal.contact.name}
			note={<Notes proposal={row.proposal} rows={rows} />}
			checked={picked}
			disabled={!isOffered(row)}
			onChange={() => togglePick(app, row.id)}
		/>
	);
}

function Notes({ proposal, rows }: { readonly proposal: Proposal; readonly rows: readonly ImportRow[] }) {
	const { phones, badPhones } = proposal.contact;
	const [phone] = phones;
	const state = stateOf(proposal, rows);
	const first = [phone && formatPhone(phone), state].filter(Boolean).join(', ');
	return (
		<>
			{first}
			{badPhones.map(({ text, code }) => (
				<div key={text}>{customerImportText.badPhone(text, code)}</div>
			))}
		</>
	);
}

function stateOf(proposal: Proposal, rows: readonly ImportRow[]): string | undefined {
	switch (proposal.status) {
		case 'known':
			return customerImportText.known;
		case 'twice':
			return customerImportText.twice(rows[proposal.earlier]?.proposal.contact.name ?? '');
		case 'no-phone':
			return customerImportText.noPhone;
		case 'new':
			return undefined;
	}
}
