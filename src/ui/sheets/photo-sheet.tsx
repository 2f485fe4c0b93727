import { useEffect, useState } from 'preact/hooks';
import { closeSheet } from '../../app/navigation.ts';
import { heldPhotoDesk, type PhotoDesk, type PhotoState } from '../../app/photo-desk.ts';
import { wholeCrop } from '../../domain/crop.ts';
import * as productPhotoText from '../../i18n/product-photo.ts';
import { shellText } from '../../i18n/shell.ts';
import { useApp } from '../app-context.ts';
import { BookSheet } from '../book-sheet.tsx';
import { Failure } from '../failure.tsx';
import { Button } from '../parts/button.tsx';
import { CropFrame } from '../parts/crop-frame.tsx';
import { Stack } from '../parts/stack.tsx';
import { Words } from '../parts/words.tsx';
import { useStore } from '../use-store.ts';

/** A photo is cut to a square. */
export function PhotoSheet() {
	const desk = heldPhotoDesk(useApp());
	return desk ? <OnDesk desk={desk} /> : <Nothing />;
}

function OnDesk({ desk }: { readonly desk: PhotoDesk }) {
	const state = useStore(desk.state);
	useEffect(() => desk.clear, [desk]);
	return state.at === 'open' ? <Cutting desk={desk} state={state} /> : <Nothing />;
}

/** Where the app was started anew, or one has gone forward again: the photo is no longer there. */
function Nothing() {
	const app = useApp();
	useEffect(() => closeSheet(app), [app]);
	return null;
}

interface CuttingProps {
	readonly desk: PhotoDesk;
	readonly state: Extract<PhotoState, { at: 'open' }>;
}

function Cutting({ desk, state: { photo, cutting, failure } }: CuttingProps) {
	const [crop, setCrop] = useState(() => wholeCrop(photo));
	return (
		<BookSheet
			title={productPhotoText.cutTitle}
			close={shellText.cancel}
			foot={
				<Button wide busy={cutting} onTap={() => void desk.cut(crop)}>
					{productPhotoText.use}
				</Button>
			}
		>
			<Stack>
				<Words>{productPhotoText.cutHow}</Words>
				<Failure code={failure} />
				<CropFrame
					src={photo.preview}
					size={photo}
					crop={crop}
					words={productPhotoText.keys}
					onCrop={setCrop}
				/>
			</Stack>
		</BookSheet>
	);
}
