import './wait.css';

/** A quiet word while the book is being read; unseen for the first 300 ms, which is nearly always. */
export function Wait({ children }: { readonly children: string }) {
	return (
		<p class="wait" role="status">
			{children}
		</p>
	);
}
