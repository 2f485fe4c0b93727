import './picture-steps.css';

interface PictureStepsProps {
	readonly title: string;
	readonly steps: readonly { readonly word: string; readonly picture: 'status-1' | 'status-2' }[];
}

/** What to do in another app, a drawn picture to each step. */
export function PictureSteps({ title, steps }: PictureStepsProps) {
	return (
		<section class="picture-steps" aria-label={title}>
			<h2>{title}</h2>
			<ol>
				{steps.map(({ word, picture }, at) => (
					<li key={picture}>
						<img
							src={`${import.meta.env.BASE_URL}pictures/${picture}.svg`}
							width={140}
							height={176}
							decoding="async"
							alt=""
						/>
						<p>
							{at + 1}. {word}
						</p>
					</li>
				))}
			</ol>
		</section>
	);
}
