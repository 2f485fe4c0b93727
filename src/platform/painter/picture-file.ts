/** The source of a picture that comes with the app. */
export async function readPicture(name: string): Promise<string> {
	const answer = await fetch(`${import.meta.env.BASE_URL}pictures/${name}.svg`);
	if (!answer.ok) throw new Error(`No picture ${name}.`);
	return answer.text();
}

/** Loads what has a name once; what failed is tried again. */
export function onceEach<Name, Loaded>(
	load: (name: Name) => Promise<Loaded>,
): (name: Name) => Promise<Loaded> {
	const loads = new Map<Name, Promise<Loaded>>();
	return (name) => {
		const loading = loads.get(name) ?? load(name);
		loads.set(name, loading);
		loading.catch(() => loads.delete(name));
		return loading;
	};
}
