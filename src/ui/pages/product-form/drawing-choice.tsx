import { Image } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Form } from '../../../app/form.ts';
import type { ProductValue } from '../../../app/product-value.ts';
import { drawingOf } from '../../../domain/drawing.ts';
import { drawings } from '../../../domain/drawing-letter.ts';
import * as productFormText from '../../../i18n/product-form.ts';
import { Button } from '../../parts/button.tsx';
import { Drawing } from '../../parts/drawing.tsx';
import { Line } from '../../parts/line.tsx';
import { PictureChoice } from '../../parts/picture-choice.tsx';
import { Section } from '../../parts/section.tsx';
import { Stack } from '../../parts/stack.tsx';
import { Thumb } from '../../parts/thumb.tsx';
import { useStore } from '../../use-store.ts';

const options = drawings.map((value) => ({
	value,
	word: productFormText.drawings[value],
	picture: <Drawing of={value} />,
}));

/** The picture of a product: what its name suggests, until another one is tapped. */
export function DrawingChoice({ form }: { readonly form: Form<ProductValue> }) {
	const { value } = useStore(form.state);
	const [open, setOpen] = useState(false);
	const drawing = drawingOf(value);
	return (
		<>
			<Section title={productFormText.drawing} />
			<Stack edge>
				{open ? (
					<PictureChoice
						label={productFormText.drawing}
						options={options}
						chosen={drawing}
						onChoose={(drawing) => form.set({ drawing })}
					/>
				) : (
					<Line>
						<Thumb seed={value.id}>
							<Drawing of={drawing} />
						</Thumb>
						<Button look="second" icon={Image} onTap={() => setOpen(true)}>
							{productFormText.otherDrawing}
						</Button>
					</Line>
				)}
			</Stack>
		</>
	);
}
