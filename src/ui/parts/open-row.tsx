import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Row, type RowProps } from './row.tsx';

interface OpenRowProps extends Omit<RowProps, 'href' | 'out' | 'onTap' | 'wait'> {
	readonly children: ComponentChildren;
}

/** A row that a tap opens and shuts: beneath it stands what can be done with it. */
export function OpenRow({ children, ...row }: OpenRowProps) {
	const [open, setOpen] = useState(false);
	return (
		<>
			<Row {...row} onTap={() => setOpen(!open)} />
			{open && children}
		</>
	);
}
