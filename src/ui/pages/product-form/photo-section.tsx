import { Camera, Images, Trash2 } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import type { Form } from '../../../app/form.ts';
import { holdPhotoDesk, type PhotoDesk, photoDesk } from '../../../app/photo-desk.ts';
import type { ProductValue } from '../../../app/product-value.ts';
import type { Id } from '../../../domain/id.ts';
import * as productPhotoText from '../../../i18n/product-photo.ts';
import { shellText } from '../../../i18n/shell.ts';
import { useApp } from '../../app-context.ts';
import { Failure } from '../../failure.tsx';
import { Button } from '../../parts/button.tsx';
import { FileButton } from '../../parts/file-button.tsx';
import { Line } from '../../parts/line.tsx';
import { Progress } from '../../parts/progress.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Thumb } from '../../parts/thumb.tsx';
import { NewPicture, ProductPicture } from '../../product-picture.tsx';
import { useMade, useStore } from '../../use-store.ts';
import { DrawingChoice } from './drawing-choice.tsx';

interface PhotoSectionProps {
	readonly form: Form<ProductValue>;
	/** The photo that the product has in the book. */
	readonly kept: Id | undefined;
}

/** The picture of a product: a photo from the camera or the gallery, else a drawing. */
export function PhotoSection({ form, kept }: PhotoSectionProps) {
	const app = useApp();
	const { value } = useStore(form.state);
	const desk = useMade((app) => photoDesk(app, form), [form]);
	useEffect(() => holdPhotoDesk(app, desk), [app, desk]);
	const { photo } = value;
	const isShown = photo === undefined ? kept !== undefined : photo !== 'none';
	return (
		<>
			<Section title={productPhotoText.title} note={productPhotoText.note} />
			<Stack edge>
				{isShown && (
					<Line>
						<Thumb seed={value.id} large>
							{photo && photo !== 'none' ? (
								<NewPicture of={photo.thumb} />
							) : (
								<ProductPicture of={{ ...value, photo: kept }} />
							)}
						</Thumb>
						<Button look="quiet" icon={Trash2} onTap={() => form.set({ photo: 'none' })}>
							{productPhotoText.remove}
						</Button>
					</Line>
				)}
				<PhotoWays desk={desk} again={isShown} />
			</Stack>
			{!isShown && <DrawingChoice form={form} />}
		</>
	);
}

/** Where a photo may come from, and how far one has come. */
function PhotoWays({ desk, again }: { readonly desk: PhotoDesk; readonly again: boolean }) {
	const state = useStore(desk.state);
	const choose = (file: File) => void desk.choose(file);
	return (
		<>
			{state.at === 'rest' && <Failure code={state.failure} />}
			<Line>
				<FileButton
					word={again ? productPhotoText.takeOther : productPhotoText.take}
					accept="image/*"
					way={Camera}
					camera
					onFile={choose}
				/>
				<FileButton
					word={again ? productPhotoText.pickOther : productPhotoText.pick}
					accept="image/*"
					way={Images}
					onFile={choose}
				/>
			</Line>
			{state.at === 'opening' && (
				<Progress
					label={productPhotoText.opening}
					note={productPhotoText.step(state.done, state.total)}
					done={state.done}
					total={state.total}
					late
					cancel={{ word: shellText.cancel, onTap: desk.clear }}
				/>
			)}
		</>
	);
}
