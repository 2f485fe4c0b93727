/** How people are addressed, folded: says little about who somebody is. */
export const titleWords: ReadonlySet<string> = new Set(
	(
		'a aa abah abang adek adik aki ayah bang bapak bibi bu bude budhe bulek bulik bunda cak ce cece ceu ci cik ' +
		'dek dik eyang gus h hj haji hajah ibu jeng kak kakak kakek kang kiai ko koh kyai mak mama mamah mang mas ' +
		'mba mbah mbak mbok nek nenek neng ning ny nyai nyonya om pa pak pakde pakdhe pakle paklik papa tante teh ' +
		'teteh tuan uda umi uni ust ustad ustadz ustadzah ustaz wak yu'
	).split(' '),
);
