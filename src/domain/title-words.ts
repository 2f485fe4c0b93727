/** What people put before a name, folded: says little about who it is. */
export const titleWords: ReadonlySet<string> = new Set(
	(
		'bu ibu bunda pak bapak mbak mba mas bang abang kang mang teh teteh ceu neng aa kak kakak dik dek adik adek ' +
		'om tante bude pakde budhe pakdhe bulik paklik mbah haji hajah hj h ustad ustaz ustadz ustadzah nyonya ny'
	).split(' '),
);
