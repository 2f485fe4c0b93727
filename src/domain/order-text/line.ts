import type { Id } from '../id.ts';
import { mostQuantity } from '../order.ts';
import type { Product } from '../product.ts';
import type { Span } from './folded-message.ts';
import { readItems } from './item.ts';
import { type Mention, readMentions } from './mention.ts';
import type { SizeItem } from './naming.ts';
import { type NamedProduct, vocabularyOf } from './product-names.ts';
import { segments, type Token, tokens } from './token.ts';
import { measures, type Size } from './units.ts';

/** A line as it was heard, before anybody has agreed to it. */
export interface FoundLine {
	readonly product: Id;
	readonly quantity: number;
	/** Whether neither product nor quantity had to be guessed. */
	readonly sure: boolean;
	/** The words it was read from, as stretches of the folded text. */
	readonly spans: readonly Span[];
}

interface Candidate extends FoundLine {
	/** The products it may be just as well. */
	readonly rivals: readonly Id[];
}

/** A product that may be meant, and what speaks for it. */
interface Guess {
	readonly named: NamedProduct;
	/** How well the sizes fit: 3 named so, 2 weighed out ("20 kg" of what is sold by the kilo), 1 so many packs, 0 nothing said, −1 another size. */
	readonly size: number;
	readonly unit: number;
	/** Words of its name that were not said. */
	readonly missing: number;
	readonly quantity?: number;
}

/** The products and quantities in a text, by the price list; a product named twice is one line. */
export function readLines(text: string, products: readonly Product[]): FoundLine[] {
	const vocabulary = vocabularyOf(products);
	const items = segments(tokens(text)).map((segment) => readItems(segment, vocabulary));
	const found = readMentions(items, vocabulary).flatMap((mention) => lineOf(mention) ?? []);
	const lines = new Map<Id, FoundLine>();
	for (const [at, { rivals, ...line }] of found.entries()) {
		if (isSum(line, rivals, found.slice(at + 1))) continue;
		const before = lines.get(line.product);
		lines.set(line.product, before ? together(before, line) : line);
	}
	return [...lines.values()];
}

/** "Bakpia 20 kotak, kacang hijau 10, cokelat 5, keju 5": the first is the sum of the others. */
function isSum({ quantity }: FoundLine, rivals: readonly Id[], after: readonly FoundLine[]): boolean {
	const parts = after.filter(({ product }) => rivals.includes(product));
	return parts.length > 1 && parts.reduce((sum, part) => sum + part.quantity, 0) === quantity;
}

function together(a: FoundLine, b: FoundLine): FoundLine {
	const quantity = Math.min(a.quantity + b.quantity, mostQuantity);
	return { product: a.product, quantity, sure: false, spans: [...a.spans, ...b.spans] };
}

function lineOf(said: Mention): Candidate | undefined {
	const mention = withNumbersAsSizes(said);
	const guesses = mention.candidates.map((named) => guess(named, mention)).sort(better);
	const [best] = guesses;
	if (!best || !isBelieved(best, mention)) return undefined;
	const [count] = mention.counts;
	const quantity = count?.count ?? best.quantity;
	const isOnly = isUnrivalled(best, guesses);
	if (quantity === undefined && !(isOnly && isOrdered(mention, best))) return undefined;
	const used = [...(best.size > 0 ? mention.sizes : []), ...(count ? [count] : []), ...mention.units];
	return {
		product: best.named.product.id,
		quantity: quantity ?? 1,
		sure:
			quantity !== undefined &&
			isOnly &&
			!mention.isBroken &&
			mention.counts.length <= 1 &&
			(best.size >= 2 || mention.sizes.length === 0) &&
			(!count?.unit || best.unit > 0),
		rivals: isOnly ? [] : guesses.map(({ named }) => named.product.id),
		spans: spansOf([...mention.names, ...used.flatMap((item) => item.tokens)], mention.glue),
	};
}

/** "Bakpia campur 20 = 2 kotak" and "hampers 3 toples 2": the first number is in the product's name. */
function withNumbersAsSizes(mention: Mention): Mention {
	const [first, second] = mention.counts;
	if (!first || !second) return mention;
	const own = mention.candidates.flatMap(({ sizes }) => sizes);
	const size = own.find(({ of, amount }) => amount === first.count && (!first.unit || first.unit === of));
	if (!size) return mention;
	const item: SizeItem = { kind: 'size', size, tokens: first.tokens };
	return { ...mention, sizes: [...mention.sizes, item], counts: mention.counts.slice(1) };
}

function guess(named: NamedProduct, mention: Mention): Guess {
	const { words, sizes, counts, units } = mention;
	const [count] = counts;
	const fits = sizes.map(({ size }) => sizeFit(named, size, count !== undefined));
	const saidUnits = [...units.map(({ unit }) => unit), ...(count?.unit ? [count.unit] : [])];
	const hasUnit = saidUnits.some((unit) => unit === named.unit || named.units.has(unit));
	const unsaidUnits = [...named.units].filter((unit) => !saidUnits.includes(unit));
	const quantity = fits.find((each) => each.quantity !== undefined)?.quantity;
	return {
		named,
		size: fits.length === 0 ? 0 : Math.min(...fits.map((each) => each.size)),
		unit: hasUnit ? 1 : 0,
		missing: [...named.words].filter((word) => !words.has(word)).length + unsaidUnits.length / 2,
		...(quantity !== undefined && quantity <= mostQuantity && { quantity }),
	};
}

/** How a size that was said fits a product, and how many of it that makes where no other number says so. */
function sizeFit(
	{ sizes, unit }: NamedProduct,
	said: Size,
	isCounted: boolean,
): { size: number; quantity?: number } {
	const own = sizes.filter(({ of }) => of === said.of);
	const sold = measures.get(unit);
	const weighed = sold?.of === said.of ? said.amount / sold.amount : undefined;
	if (own.some(({ amount }) => amount === said.amount)) {
		return { size: 3, ...(weighed === 1 && !isCounted && { quantity: 1 }) };
	}
	if (isCounted) return { size: own.length > 0 ? -1 : 0 };
	if (weighed !== undefined && weighed >= 1 && Number.isInteger(weighed))
		return { size: 2, quantity: weighed };
	const packs = own.map(({ amount }) => said.amount / amount).find((each) => Number.isInteger(each));
	return packs === undefined ? { size: -1 } : { size: 1, quantity: packs };
}

function better(a: Guess, b: Guess): number {
	return (
		b.size - a.size ||
		b.unit - a.unit ||
		packs(a) - packs(b) ||
		a.missing - b.missing ||
		Number(b.named.product.available) - Number(a.named.product.available) ||
		a.named.product.rank - b.named.product.rank
	);
}

/** Five kilos are rather five large packs than twenty small ones. */
function packs({ size, quantity = 0 }: Guess): number {
	return size === 1 ? quantity : 0;
}

/** Whether what was said leaves no other product: the size or unit tells, or the whole name was said. */
function isUnrivalled(best: Guess, guesses: readonly Guess[]): boolean {
	const rivals = guesses.filter(({ size, unit }) => size === best.size && unit === best.unit);
	return (
		rivals.length === 1 || (best.missing === 0 && rivals.every((one) => one === best || one.missing > 0))
	);
}

/** Not believed: part of a name with a stranger in it, or of another size than anything on the list. */
function isBelieved({ missing, size, named }: Guess, mention: Mention): boolean {
	const isPart = missing >= 1;
	const [head = ''] = named.words;
	if (isPart && (mention.isBroken || (mention.isLed && !mention.words.has(head)))) return false;
	return size >= 0 || mention.counts.length > 0;
}

/** A product named without a number is ordered once, if nothing else is said of it. */
function isOrdered({ isAlone, isAbout, isExact, names }: Mention, { size }: Guess): boolean {
	return isAlone && !isAbout && isExact && names.length > 0 && size >= 0;
}

/** The words used, with the little words between them. */
function spansOf(used: readonly Token[], glue: readonly Token[]): Span[] {
	const start = Math.min(...used.map((token) => token.start));
	const end = Math.max(...used.map((token) => token.end));
	const between = glue.filter((token) => token.start > start && token.end < end);
	return [...new Set([...used, ...between])]
		.sort((a, b) => a.start - b.start)
		.map((token) => [token.start, token.end]);
}
