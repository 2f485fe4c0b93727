import { Dock } from '../ui/parts/dock.tsx';
import { places } from './gallery-data.ts';

/** The bottom bar as in the app. */
export function GalleryDock({ current }: { readonly current: string }) {
	return <Dock label="Tempat" places={places} current={current} add={{ word: 'Catat', onTap: () => {} }} />;
}
