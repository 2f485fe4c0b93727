export function saveText(name: string, text: string): void {
	saveFile(new File([text], name, { type: 'text/plain' }));
}

/** Offers a file as a download. The address is released only later: some browsers read it after the click. */
export function saveFile(file: File): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = file.name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export async function readFile(file: Blob): Promise<Uint8Array> {
	return new Uint8Array(await file.arrayBuffer());
}

export function decode(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}
