import { FileUp } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface FileButtonProps {
	readonly word: string;
	/** As of `<input type="file">`. */
	readonly accept: string;
	readonly onFile: (file: File) => void;
}

/** Opens the phone's own file picker. */
export function FileButton({ word, accept, onFile }: FileButtonProps) {
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<Button wide icon={FileUp} onTap={() => input.current?.click()}>
				{word}
			</Button>
			<input
				ref={input}
				type="file"
				accept={accept}
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
