import './sheet.css';
import { type ComponentChildren, createPortal } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { useModal } from './modal.ts';

interface SheetProps {
	readonly title: string;
	/** The word on the button that closes: "Tutup". */
	readonly close: string;
	/** Asked for by the button, the dark around, or Escape; the history takes the sheet away. */
	readonly onClose: () => void;
	/** The one action; stays in sight at the bottom. */
	readonly foot?: ComponentChildren;
	readonly children: ComponentChildren;
}

/** A sheet of paper over the page. Not `showModal`: that takes Android's back gesture from the history. */
export function Sheet({ title, close, onClose, foot, children }: SheetProps) {
	const id = useId();
	const layer = useRef<HTMLDivElement>(null);
	useModal(layer, onClose);
	return createPortal(
		<div class="sheet-layer" ref={layer}>
			<button type="button" class="sheet-scrim" tabIndex={-1} aria-hidden="true" onClick={onClose} />
			<dialog open class="sheet" aria-modal="true" aria-labelledby={id}>
				<div class="sheet-top">
					<h2 id={id} tabIndex={-1}>
						{title}
					</h2>
					<Button look="quiet" onTap={onClose}>
						{close}
					</Button>
				</div>
				<div class="sheet-body">{children}</div>
				{foot !== undefined && <div class="sheet-foot">{foot}</div>}
			</dialog>
		</div>,
		document.body,
	);
}
