import './crop-frame.css';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, ZoomIn, ZoomOut } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { type Crop, enlarged, pushed } from '../../domain/crop.ts';
import { Button } from './button.tsx';
import { useFingers } from './use-fingers.ts';

export interface CropWords {
	/** For TalkBack: what is to be seen. */
	readonly picture: string;
	readonly larger: string;
	readonly smaller: string;
	readonly left: string;
	readonly right: string;
	readonly up: string;
	readonly down: string;
}

interface CropFrameProps {
	/** The address of the upright picture, and its size in the pixels that the crop counts. */
	readonly src: string;
	readonly size: { readonly width: number; readonly height: number };
	readonly crop: Crop;
	readonly words: CropWords;
	readonly onCrop: (crop: Crop) => void;
}

const zoomStep = 1.25;
/** How far a key pushes the picture, in parts of the frame. */
const pushStep = 0.1;

/** A square window over a picture, which is pushed about and enlarged beneath it by fingers or by keys. */
export function CropFrame({ src, size, crop, words, onCrop }: CropFrameProps) {
	const frame = useRef<HTMLDivElement>(null);
	useFingers(frame, crop, size, onCrop);
	const short = Math.min(size.width, size.height);
	const zoom = (factor: number) => onCrop(enlarged(crop, size, factor));
	const push = (x: number, y: number) => onCrop(pushed(crop, size, { x, y }));
	return (
		<>
			<div class="crop-frame" ref={frame}>
				<img
					src={src}
					alt={words.picture}
					draggable={false}
					style={{
						width: `${(size.width / short) * 100}%`,
						height: `${(size.height / short) * 100}%`,
						transform: `scale(${short / crop.side}) translate(${part(crop.x, size.width)}, ${part(crop.y, size.height)})`,
					}}
				/>
			</div>
			<div class="crop-keys">
				<Button look="quiet" icon={ZoomOut} onTap={() => zoom(1 / zoomStep)}>
					{words.smaller}
				</Button>
				<Button look="quiet" icon={ArrowUp} onTap={() => push(0, -pushStep)}>
					{words.up}
				</Button>
				<Button look="quiet" icon={ZoomIn} onTap={() => zoom(zoomStep)}>
					{words.larger}
				</Button>
				<Button look="quiet" icon={ArrowLeft} onTap={() => push(-pushStep, 0)}>
					{words.left}
				</Button>
				<Button look="quiet" icon={ArrowDown} onTap={() => push(0, pushStep)}>
					{words.down}
				</Button>
				<Button look="quiet" icon={ArrowRight} onTap={() => push(pushStep, 0)}>
					{words.right}
				</Button>
			</div>
		</>
	);
}

function part(pixels: number, of: number): string {
	return `${(-pixels / of) * 100}%`;
}
