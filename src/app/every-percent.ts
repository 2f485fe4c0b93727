/** Told of how far long work has come, only where another percentage would be shown: to show it is work, too. */
export function everyPercent(tell: (done: number, total: number) => void): typeof tell {
	let told = -1;
	return (done, total) => {
		const percent = Math.floor((100 * done) / total);
		if (percent === told) return;
		told = percent;
		tell(done, total);
	};
}
