import type { ComponentChildren } from 'preact';
import { closeSheet } from '../app/navigation.ts';
import { shellText } from '../i18n/shell.ts';
import { useApp } from './app-context.ts';
import { Sheet } from './parts/sheet.tsx';

interface BookSheetProps {
	readonly title: string;
	/** The word on the button that closes, where closing gives something up. */
	readonly close?: string;
	/** Where closing is more than going back. */
	readonly onClose?: () => void;
	/** The one action. */
	readonly foot?: ComponentChildren;
	readonly children: ComponentChildren;
}

/** A sheet over a page, with the way back to it. */
export function BookSheet({ close = shellText.close, onClose, ...rest }: BookSheetProps) {
	const app = useApp();
	return <Sheet {...rest} close={close} onClose={onClose ?? (() => closeSheet(app))} />;
}
