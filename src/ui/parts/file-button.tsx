import { FileUp, type LucideIcon } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface FileButtonProps {
	readonly word: string;
	/** As of `<input type="file">`. */
	readonly accept: string;
	/** One of several ways, with an icon of its own; without it, the one thing to do on the page. */
	readonly way?: LucideIcon | undefined;
	/** Opens the camera at once, where the phone has one. */
	readonly camera?: boolean | undefined;
	readonly onFile: (file: File) => void;
}

/** Opens the phone's own file picker, or its camera. */
export function FileButton({ word, accept, way, camera, onFile }: FileButtonProps) {
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<Button
				wide={!way}
				look={way ? 'second' : 'main'}
				icon={way ?? FileUp}
				onTap={() => input.current?.click()}
			>
				{word}
			</Button>
			<input
				ref={input}
				type="file"
				accept={accept}
				capture={camera ? 'environment' : undefined}
				hidden
				onChange={(event) => {
					const field = event.currentTarget;
					const file = field.files?.[0];
					if (file) onFile(file);
					// Or choosing the same file again would be no change.
					field.value = '';
				}}
			/>
		</>
	);
}
