/** A drop of paint before its name. */
export function Swatch({ color }: { readonly color: string }) {
	return (
		<svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
			<circle
				cx="10"
				cy="10"
				r="9"
				fill={color}
				stroke="currentColor"
				stroke-opacity=".35"
				stroke-width="1.5"
			/>
		</svg>
	);
}
