import { expect, it } from 'vitest';
import { DEFAULT_EDITION } from '#lib/domain/edition.ts';
import { GROUPS } from '#lib/domain/framework.ts';
import { areasOf } from '#lib/server/queries/areas.ts';
import { answerOf, neighbourSentences } from '../../src/routes/areas/[code=area]/[group=group]/answer.ts';
import { groupSentences } from '../../src/routes/areas/[code=area]/[group=group]/five-groups.ts';
import { placeOf } from '../../src/routes/areas/[code=area]/[group=group]/place.ts';
import { questionOn } from '../../src/routes/areas/[code=area]/[group=group]/question.ts';
import { bannedWords } from '../support/plain-words.ts';
import { fleschKincaidGrade, sentencesOf, wordsOf } from '../support/readability.ts';
import { realRelease } from '../support/release.ts';

/** Texts without what is quoted, which are names of indicators, and without names of places, which no wording can make shorter. */
function ownWords(texts: readonly string[], names: readonly string[]): string {
	const quoted = texts.join(' ').replace(/“[^”]*”/g, 'this');
	return names.toSorted((a, b) => b.length - a.length).reduce((text, name) => text.replaceAll(name, 'Mere'), quoted);
}

it('every place says for every group how it does, in plain words of grade 8 or below', { timeout: 600_000 }, async () => {
	const { db, editions } = await realRelease();
	const edition = editions.find(({ id }) => id === DEFAULT_EDITION)!;
	const grades: number[] = [];
	for (const { code } of await areasOf(db, edition.id)) {
		for (const group of GROUPS) {
			const place = (await placeOf(db, edition, code, group))!;
			const where = `${code}, ${group}`;
			const names = [place.own, ...place.neighbours, ...place.alike].map(({ name }) => name);
			const { before, whichWay, after, howSure } = answerOf(place.own, group, edition);
			const told = [
				`${before} ${whichWay} ${after} ${howSure}`,
				...neighbourSentences(place.own, place.neighbours),
				...place.groups.flatMap((line) => groupSentences(line)),
				...place.cards.flatMap(({ sentences, howSure: sure, beside, gap }) => [...sentences, sure, ...beside, gap]),
				questionOn(place)
			];
			expect(bannedWords(told.join(' ')), where).toEqual([]);
			expect(told.join(' '), where).not.toMatch(/undefined|null|NaN|Infinity/);
			const text = ownWords(told, names);
			const grade = fleschKincaidGrade(text)!;
			grades.push(grade);
			expect(grade, where).toBeLessThanOrEqual(8);
			for (const sentence of sentencesOf(text)) expect(wordsOf(sentence).length, `${where}: ${sentence}`).toBeLessThanOrEqual(25);
		}
	}
	expect(grades).toHaveLength(530);
});
