import { test } from 'vitest';
import { composeStory, layouts } from '../../../src/domain/story/compose.ts';
import { formats, frames } from '../../../src/domain/story/frame.ts';
import { flatTexts, lies, overlap } from './flat.ts';
import { factsOf, pen, productsOf } from './story-facts.ts';
import { shout } from '../../../src/domain/story/pen.ts';
const shops = ['Ayu', 'Vanara Cake', 'Dapoer Ibu Siti Rohmah Putri', 'Sambal & Kue "Bu Qomariyah"'];
test('faults', () => {
	for (const layout of layouts) for (const format of formats) {
		const seen = new Map<string, string>();
		for (const count of [1,2,3,4,5,6,13]) for (const shop of shops) for (const drop of ['', 'closing', 'pickUp', 'both']) if(layout==='preorder'||!drop) for (const heading of ['', 'Ready hari ini', 'Menerima pesanan hajatan & arisan']) for (let shift=0;shift<2;shift++){
			const f: any = factsOf([...productsOf(count+shift*3)].slice(shift*3), { shop, heading });
			if (drop==='closing'||drop==='both') delete f.closing; if (drop==='pickUp'||drop==='both') delete f.pickUp;
			const { top, bottom, width } = frames[format];
			const sheets=composeStory({ layout, ground: 'toska', format, facts: f }, pen);
			for (const sheet of sheets) {
				const texts = flatTexts(sheet); const out: string[] = [];
				texts.forEach((t, i) => {
					if (t.corners.some(([x, y]) => !(x >= 16 && x <= width - 16 && y >= top && y <= bottom))) out.push('outside ' + t.letters.text+' '+t.corners.map(c=>c.map(Math.round)).join(' '));
					const p = t.panels.at(-1); if (p && !lies(t.letters.box, p)) out.push('beyond ' + t.letters.text+JSON.stringify(p)+JSON.stringify(t.letters.box));
					if (t.covers.some((c) => overlap(t.corners, c))) out.push('covered ' + t.letters.text+' '+t.corners.map(c=>c.map(Math.round)).join(' '));
					if (t.letters.size < 13) out.push('tiny ' + t.letters.text + ' ' + t.letters.size);
					for (const o of texts.slice(i + 1)) if (overlap(t.corners, o.corners)) out.push(`cross ${t.letters.text} × ${o.letters.text}`);
				});
				for (const o of out) { const k = o.split(' ').slice(0, 2).join(' '); if (!seen.has(k)) seen.set(k, `${count} ${shop} ${drop} "${heading}" n${sheet.paints.length}: ${o}`); }
			}
			const text=sheets.flatMap(s=>flatTexts(s).map(t=>t.letters.text)).join(' ');
			for(const p of f.products) if(!text.includes(shout(p.name))) seen.set('missing '+p.name, `${count} missing ${p.name}`);
		}
		if (seen.size) console.log(layout, format, '\n  ' + [...seen.values()].slice(0, 12).join('\n  '));
	}
},200000);
