import { Pencil } from 'lucide-preact';
import type { ComponentChildren, ComponentType } from 'preact';
import type { App } from '../app/app.ts';
import type { LiveStore } from '../app/live.ts';
import type { Page } from '../app/route.ts';
import type { Id } from '../domain/id.ts';
import { errorText } from '../i18n/errors.ts';
import { shellText } from '../i18n/shell.ts';
import { EmptyLink } from './empty-link.tsx';
import { InnerPage } from './inner-page.tsx';
import { hrefTo } from './links.ts';
import { BarAction } from './parts/bar.tsx';
import { useItem } from './use-item.ts';
import { useLive } from './use-store.ts';

interface OneProps<T> {
	/** The list it stands in. */
	readonly above: Page;
	/** The name of the list, where it is not a place of its own. */
	readonly word?: string;
	/** Reads it; `undefined` where it is not in the book (any more). */
	readonly live: (app: App, id: Id) => LiveStore<T | undefined>;
	/** What is said then, and the word that leads to the list. */
	readonly missing: string;
	readonly toList: string;
}

interface OnePageProps<T> extends OneProps<T> {
	readonly page: 'customer' | 'order' | 'promo';
	/** The bottom of the page. */
	readonly act: ComponentType<{ readonly view: T }>;
	readonly children: (view: T) => ComponentChildren;
}

/** The page of one thing in the book. */
export function OnePage<T extends object>(props: OnePageProps<T>) {
	const id = useItem();
	return id ? <Shown {...props} id={id} /> : null;
}

function Shown<T extends object>(props: OnePageProps<T> & { readonly id: Id }) {
	const { page, above, word, live, missing, toList, act: Bottom, children, id } = props;
	const view = useLive((app) => live(app, id), [id]);
	const isMissing = view.state === 'ready' && !view.value;
	return (
		<InnerPage
			place={`${page} ${id}`}
			above={above}
			word={word}
			action={
				view.value && (
					<BarAction icon={Pencil} word={shellText.edit} href={hrefTo({ page: `${page}-edit`, id })} />
				)
			}
			bottom={view.value && <Bottom view={view.value} />}
			fill={isMissing}
			view={view}
		>
			{view.value && children(view.value)}
			{isMissing && <EmptyLink picture="kaca" say={missing} to={above} word={toList} />}
		</InnerPage>
	);
}

interface OneFormProps<T> extends OneProps<T> {
	readonly page: 'customer-edit' | 'order-edit' | 'product-edit' | 'promo-edit';
	/** The form of what is in the book, or of something new. */
	readonly children: (known: T | undefined) => ComponentChildren;
}

/** The form of one thing in the book, or of a new one. */
export function OneForm<T extends object>(props: OneFormProps<T>) {
	const id = useItem();
	return <>{id ? <Known {...props} id={id} /> : props.children(undefined)}</>;
}

function Known<T extends object>(props: OneFormProps<T> & { readonly id: Id }) {
	const { page, above, word, live, missing, toList, children, id } = props;
	const view = useLive((app) => live(app, id), [id]);
	if (view.state === 'loading') return null;
	if (view.value) return <>{children(view.value)}</>;
	return (
		<InnerPage place={page} above={above} word={word} fill>
			<EmptyLink
				picture="kaca"
				say={view.state === 'failed' ? errorText[view.code] : missing}
				to={above}
				word={toList}
			/>
		</InnerPage>
	);
}
