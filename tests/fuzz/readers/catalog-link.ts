import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Catalog, mostHeading, mostItems } from '../../../src/domain/catalog.ts';
import { mostLink, packCatalog, readCatalog } from '../../../src/domain/catalog-link.ts';
import { mostName } from '../../../src/domain/customer.ts';
import { plainLine } from '../../../src/domain/plain-text.ts';
import { mostUnit } from '../../../src/domain/product.ts';
import { anyCatalog } from '../../domain/catalog-rows.ts';
import { brokenText } from '../broken.ts';
import { forged } from '../forged.ts';
import { reader, wasRead } from '../reader.ts';

const valid = anyCatalog.map(packCatalog);

/** Links to the buyer's page, damaged or forged. */
export const brokenLinks = fc.oneof(
	{ weight: 2, arbitrary: brokenText(valid) },
	{ weight: 1, arbitrary: forged(valid) },
);

export const catalogLink = reader('catalog link', brokenLinks, readCatalog, (read) => {
	if (read.state !== 'ready') return read.state;
	expectPlain(read.value);
	expectSame(read.value);
	return wasRead;
});

/** Nothing but lines that can be shown, none longer than it may be. */
function expectPlain({ shop, phone, heading, items }: Catalog): void {
	assert.match(phone, /^62[1-9]\d{1,14}$/);
	assert.ok(items.length > 0 && items.length <= mostItems);
	const lines = items.flatMap(
		({ name, unit }) =>
			[
				[name, mostName],
				[unit, mostUnit],
			] as const,
	);
	for (const [line, most] of [[shop, mostName], [heading, mostHeading], ...lines] as const) {
		assert.equal(line, plainLine(line));
		assert.ok([...line].length <= most);
	}
}

/** What was read is a catalog as we make them: it can be packed and is the same again. */
function expectSame(catalog: Catalog): void {
	const link = packCatalog(catalog);
	if (link.length <= mostLink) assert.deepEqual(readCatalog(link), { state: 'ready', value: catalog });
}
