import { readShop } from './sample-shop.ts';
import { alFazza } from './shops/al-fazza.ts';
import { alena } from './shops/alena.ts';
import { azzalea } from './shops/azzalea.ts';
import { bakpia } from './shops/bakpia.ts';
import { bakso } from './shops/bakso.ts';
import { bongas } from './shops/bongas.ts';
import { karuhun } from './shops/karuhun.ts';
import { kopiRojo } from './shops/kopi-rojo.ts';
import { pempek } from './shops/pempek.ts';
import { sigendo } from './shops/sigendo.ts';
import { vanara } from './shops/vanara.ts';

/** The shops to play with, each a different trade. */
export const sampleShops = [
	azzalea,
	kopiRojo,
	sigendo,
	vanara,
	bongas,
	bakpia,
	pempek,
	alena,
	alFazza,
	karuhun,
	bakso,
].map(readShop);
