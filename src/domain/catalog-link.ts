import { type Catalog, type Item, mostHeading, mostItems } from './catalog.ts';
import { mostName, tiers } from './customer.ts';
import { type Format, type Opened, seal, unseal } from './packed/envelope.ts';
import { packChoice, packCount, packDay, packLine, packList, packPrice } from './packed/fields.ts';
import { type Packer, packWith, unpackWith } from './packed/packer.ts';
import { packPicture } from './packed/tiny-code.ts';
import { mostGroup, mostUnit } from './product.ts';
import { mostSalt, type Tag, tagBits } from './product-tag.ts';
import { rupiah } from './rupiah.ts';

/** What a link may carry after the hash sign, in letters; far above what `mostItems` plain names need. */
export const mostLink = 4_000;

/** With pictures; they are left out, the last first, where a link would be longer. */
export const mostPictured = 1_800;

const mostPhone = 15;
const mostMark = 4;

/**
 * A catalog as the letters after the hash sign of a link: only A–Z, a–z, 0–9, - and _, and never a sign
 * at the end, so that WhatsApp takes all of it for the link. The first letter is the version.
 */
export function packCatalog(catalog: Catalog): string {
	return seal(first, catalog);
}

/** The same with as many of the pictures, from the first on, as a link of so many letters has room for. */
export function packWithin(catalog: Catalog, most: number): string {
	let kept = catalog.items.filter(({ picture }) => picture).length;
	let letters = packCatalog(catalog);
	const bare = letters.length > most ? packCatalog(withPictures(catalog, 0)).length : 0;
	while (letters.length > most && kept > 0) {
		// They are of much the same length, so that one or two tries find how many fit.
		const share = Math.max(0, most - bare) / (letters.length - bare);
		kept = Math.min(kept - 1, Math.floor(kept * share));
		letters = packCatalog(withPictures(catalog, kept));
	}
	return letters;
}

function withPictures(catalog: Catalog, most: number): Catalog {
	let left = most;
	const items = catalog.items.map(({ picture, ...item }) => {
		if (!picture || left === 0) return item;
		left -= 1;
		return { ...item, picture };
	});
	return { ...catalog, items };
}

/** The catalog behind a link, of this version or an older one; never throws, whatever the text. */
export function readCatalog(fragment: string): Opened<Catalog> {
	if (fragment.length > mostLink) return { state: 'broken' };
	// Some apps hang their own marks on a link that is passed on.
	const [, text = '', rest = ''] = /^#?([\w-]*)(.*)$/s.exec(fragment) ?? [];
	return rest && !text ? { state: 'broken' } : unseal([first], text);
}

/** What this format was once, it must remain: links of it stand in chats for years. */
const first: Format<Catalog> = {
	version: '1',
	pack: (catalog) => packWith(describe, catalog),
	unpack: (bytes) => unpackWith(describe, blank, bytes),
};

const blank: Catalog = { shop: '', phone: '', heading: '', tier: 'ordinary', salt: 0, items: [] };

function describe(packer: Packer, catalog: Catalog): Catalog {
	const shop = packLine(packer, 'words', catalog.shop, mostName);
	const phone = packPhone(packer, catalog.phone);
	const heading = packLine(packer, 'words', catalog.heading, mostHeading);
	const closes = packDay(packer, catalog.closes);
	const tier = packChoice(packer, tiers, catalog.tier);
	const salt = packCount(packer, catalog.salt, mostSalt);
	// A product stands under the heading of the one before it, until there is another.
	let group = '';
	const items = packList(catalog.items, mostItems, (item) => {
		const read = packItem(packer, item, group);
		group = read?.group ?? '';
		return read;
	});
	if (items.length === 0) throw new RangeError('Nothing for sale.');
	return { shop, phone, heading, ...(closes && { closes }), tier, salt, items };
}

function packItem(packer: Packer, item: Item | undefined, above: string): Item | undefined {
	const name = packLine(packer, 'product', item?.name ?? '', mostName);
	if (name === '') return undefined;
	const kind = firstWord(name);
	const unit = packLine(packer, 'unit', item?.unit ?? '', mostUnit, kind);
	const price = packPrice(packer, item?.price ?? rupiah(0), `${kind} ${unit}`);
	const mark = packer.text('mark', item ? markOf(item, above) : '', mostMark, kind);
	const tag = packer.bits(item?.tag ?? 0, tagBits) as Tag;
	const [, under, out, pictured, drawing] = /^(#?)(-?)(\*?)([A-Za-z0-9])$/.exec(mark) ?? [];
	if (drawing === undefined) throw new RangeError('Not a mark.');
	const group = under ? packLine(packer, 'words', item?.group ?? '', mostGroup) : above;
	const picture = pictured ? packPicture(packer, item?.picture ?? []) : undefined;
	return {
		tag,
		name,
		unit,
		price,
		available: !out,
		drawing,
		...(group && { group }),
		...(picture && { picture }),
	};
}

/** Whether another heading stands above it, whether it has sold out, whether there is a picture; its drawing. */
function markOf({ available, drawing, group = '', picture }: Item, above: string): string {
	return `${group === above ? '' : '#'}${available ? '' : '-'}${picture ? '*' : ''}${drawing}`;
}

function packPhone(packer: Packer, phone: string): string {
	const read = packer.text('phone', phone.replace(/^62/, ''), mostPhone);
	if (!/^[1-9]\d+$/.test(read)) throw new RangeError('Not a number.');
	return `62${read}`;
}

function firstWord(name: string): string {
	return name.replace(/ .*$/, '').toLowerCase();
}
