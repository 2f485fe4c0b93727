import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Crop, type Place, pinched, pushed } from '../../domain/crop.ts';

interface Size {
	readonly width: number;
	readonly height: number;
}

/** Lets one finger push the picture under a frame, and two enlarge it. */
export function useFingers(
	frame: RefObject<HTMLElement | null>,
	crop: Crop,
	size: Size,
	onCrop: (crop: Crop) => void,
): void {
	const now = useRef({ crop, size, onCrop });
	now.current = { crop, size, onCrop };
	useEffect(() => {
		if (!frame.current) return;
		return followFingers(frame.current, (change) => {
			const { crop, size, onCrop } = now.current;
			const next = change(crop, size);
			// Two fingers move in one frame: the second must not go back to before the first.
			now.current = { crop: next, size, onCrop };
			onCrop(next);
		});
	}, [frame]);
}

type CropChange = (crop: Crop, size: Size) => Crop;

function followFingers(frame: HTMLElement, onChange: (change: CropChange) => void): () => void {
	const fingers = new Map<number, Place>();

	function place({ clientX, clientY }: PointerEvent): Place {
		const { left, top, width } = frame.getBoundingClientRect();
		return { x: (clientX - left) / width, y: (clientY - top) / width };
	}

	function down(event: PointerEvent): void {
		// A third finger rests.
		if (fingers.size === 2) return;
		frame.setPointerCapture(event.pointerId);
		fingers.set(event.pointerId, place(event));
	}

	function move(event: PointerEvent): void {
		const from = fingers.get(event.pointerId);
		if (!from) return;
		const to = place(event);
		const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
		fingers.set(event.pointerId, to);
		onChange((crop, size) =>
			other
				? pinched(crop, size, [from, other], [to, other])
				: pushed(crop, size, { x: to.x - from.x, y: to.y - from.y }),
		);
	}

	function up({ pointerId }: PointerEvent): void {
		fingers.delete(pointerId);
	}

	frame.addEventListener('pointerdown', down);
	frame.addEventListener('pointermove', move);
	frame.addEventListener('pointerup', up);
	frame.addEventListener('pointercancel', up);
	return () => {
		frame.removeEventListener('pointerdown', down);
		frame.removeEventListener('pointermove', move);
		frame.removeEventListener('pointerup', up);
		frame.removeEventListener('pointercancel', up);
	};
}
