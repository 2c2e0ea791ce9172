import {understand} from '../../../source/archive/understand.ts';
import type {Article, Brief} from '../../../source/article/article.ts';
import {parseDocument} from '../../../source/formats/parse.ts';
import {foldName} from '../../../source/names/fold-name.ts';
import type {GoldBrief} from './entry.ts';

/** How many values were shown, how many of them are right, how many were wanted, and how many of these are among them. */
export type Count = {shown: number; right: number; wanted: number; found: number};

export type Field = 'who' | 'where' | 'when' | 'figures' | 'gist';

/** The counts of every field over a list, and each error in words. */
export type Score = {readonly counts: Readonly<Record<Field, Count>>; readonly errors: readonly string[]};

/** Makes the brief of every file as the program does and compares it with what is right. */
export async function scoreOf(list: readonly GoldBrief[]): Promise<Score> {
	const count = (): Count => ({shown: 0, right: 0, wanted: 0, found: 0});
	const counts = {who: count(), where: count(), when: count(), figures: count(), gist: count()};
	const errors: string[] = [];
	for (const gold of list) {
		const {article, brief} = await briefOfFile(gold);
		const note = (field: Field, what: string) => errors.push(`${gold.id} ${field}: ${what}`);
		names('who', brief.who, gold.who, gold.mayWho);
		names('where', brief.where, gold.where, gold.mayWhere);
		when();
		for (const {text} of brief.figures) {
			counts.figures.shown++;
			if (gold.figures.some(figure => isSameFigure(figure, text))) counts.figures.right++;
			else note('figures', `wrong ${text}`);
		}
		counts.figures.wanted += gold.figures.length;
		counts.gist.wanted++;
		if (brief.gist !== null) {
			counts.gist.shown++;
			if (gold.gist.some(sentence => plain(sentence) === plain(brief.gist!.text))) counts.gist.right++;
			else note('gist', `wrong ${brief.gist.text} (headline ${article.headline})`);
		}

		function names(
			field: 'who' | 'where',
			shown: readonly string[],
			must: GoldBrief['who'],
			may: GoldBrief['who'],
		) {
			const rest = new Set([...must, ...may]);
			for (const name of shown) {
				counts[field].shown++;
				// "Selka, Dravania" names both.
				const said = field === 'where' ? [name, ...name.split(', ')].map(foldName) : [foldName(name)];
				const entries = [...rest].filter(forms => forms.some(form => said.includes(foldName(form))));
				if (entries.length === 0) note(field, `wrong ${name}`);
				else counts[field].right++;
				for (const entry of entries) rest.delete(entry);
			}
			for (const entry of must) {
				counts[field].wanted++;
				if (rest.has(entry)) note(field, `missing ${entry[0]}`);
				else counts[field].found++;
			}
		}

		function when() {
			if (gold.when !== null) counts.when.wanted++;
			if (brief.when === null) {
				if (gold.when !== null) note('when', `missing ${gold.when[0]}`);
				return;
			}
			counts.when.shown++;
			const shown = [brief.when.replace(/^(?:on|in) /i, ''), isoDay(brief.when)];
			if (gold.when?.some(form => shown.includes(form.replace(/^(?:on|in) /i, '')))) {
				counts.when.right++;
				counts.when.found++;
			} else note('when', `${brief.when}, not ${gold.when?.[0] ?? 'anything'}`);
		}
	}
	return {counts, errors};
}

async function briefOfFile({file, name}: GoldBrief): Promise<{article: Article; brief: Brief}> {
	const text = `${file.trim()}\n`;
	const [article] = await parseDocument({
		path: name,
		text,
		encoding: 'utf-8',
		bytes: Buffer.byteLength(text),
		sha256: '',
		modified: null,
		warnings: [],
	});
	const {brief} = understand(article!, true);
	return {article: article!, brief: brief!};
}

/** "Friday, 14 August 2026" as `2026-08-14`, "August 2026" as `2026-08`; empty when it is no such date. */
function isoDay(when: string): string {
	const found = /^(?:\p{L}+, (\d{1,2}) )?(\p{L}+) (\d{4})$/u.exec(when);
	if (found === null) return '';
	const month = new Date(`${found[2]} 1, 2000 UTC`).getUTCMonth() + 1;
	const day = found[1] === undefined ? '' : `-${found[1].padStart(2, '0')}`;
	return `${found[3]}-${String(month).padStart(2, '0')}${day}`;
}

function isSameFigure(gold: string, shown: string): boolean {
	const [one, other] = [plain(gold), plain(shown)];
	const number = (text: string) => /\d[\d.,]*/.exec(text)?.[0].replace(/[.,]$/, '');
	return number(one) === number(other) && (one.includes(other) || other.includes(one));
}

function plain(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/[“”„«»]/g, '"')
		.replace(/[‘’]/g, "'")
		.trim();
}
