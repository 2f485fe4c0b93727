import type { Box } from '../story/box.ts';
import { path } from '../story/path.ts';

/** A QR code: a square of modules, each dark or light. */
export interface QrCode {
	/** Modules across. */
	readonly size: number;
	/** Whether a module is dark; outside of the code none is. */
	get(x: number, y: number): boolean;
}

/** Light modules all around, without which cameras find no code (ISO/IEC 18004). */
const quiet = 4;

/** Its modules are of whole pixels, so that their edges stay sharp; hence it may be smaller than the board. */
export function qrBox({ size }: QrCode, board: Box): Box {
	const module = Math.floor(Math.min(board.width, board.height) / (size + quiet * 2));
	const side = module * size;
	return {
		x: Math.round(board.x + (board.width - side) / 2),
		y: Math.round(board.y + (board.height - side) / 2),
		width: side,
		height: side,
	};
}

/** The dark modules as one path, as large as they fit on a light board; neighbours in a row are one piece. */
export function qrPath(code: QrCode, board: Box): string {
	const { x, y, width } = qrBox(code, board);
	const module = width / code.size;
	let pieces = '';
	for (let row = 0; row < code.size; row += 1) {
		let from: number | undefined;
		for (let column = 0; column <= code.size; column += 1) {
			const dark = column < code.size && code.get(column, row);
			if (dark) from ??= column;
			else if (from !== undefined) {
				const long = (column - from) * module;
				pieces += path`M${x + from * module} ${y + row * module}h${long}v${module}h${-long}Z`;
				from = undefined;
			}
		}
	}
	return pieces;
}
