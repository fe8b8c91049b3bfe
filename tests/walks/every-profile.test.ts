import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { areasOf } from '#lib/server/queries/areas.ts';
import { findArea } from '#lib/server/queries/find-area.ts';
import { waysFrom } from '../../src/routes/areas/[code=area]/asked.ts';
import { hereIn } from '../../src/routes/areas/[code=area]/here.ts';
import Profile from '../../src/routes/areas/[code=area]/Profile.svelte';
import { fleschKincaidGrade, sentencesOf, wordsOf } from '../support/readability.ts';
import { bannedWords } from '../support/plain-words.ts';
import { realRelease } from '../support/release.ts';

/** The headings of the blocks, each of which is there for every CCG, full or with the reason why not. */
const BLOCKS = ['grid', 'alarm', 'place', 'figures', 'changes', 'improving', 'worsening', 'persistent', 'people', 'neighbours', 'alike'];

const HOLES = [/\bNaN\b/, /\bInfinity\b/, />[^<]*\b(undefined|null)\b[^<]*</, /="(undefined|null|NaN)[^"]*"/, /\[object Object\]/];

/** The text of a page's part, tags and pictures left out. */
const textOf = (html: string): string =>
	html
		.replace(/<svg[\s\S]*?<\/svg>|<!--[\s\S]*?-->/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');

it('every CCG of every edition has each block, at both reading levels, without a hole', { timeout: 600_000 }, async () => {
	const { db, editions } = await realRelease();
	for (const edition of editions) {
		for (const [at, { code }] of (await areasOf(db, edition.id)).entries()) {
			const view = at % 2 === 0 ? 'public' : 'board';
			const asked = { choice: EQUAL_WEIGHTS, view, comparison: 'neighbours', own: [], problems: [] } as const;
			const found = (await findArea(db, code))!;
			const here = (await hereIn(db, edition, code, asked))!;
			const ways = waysFrom(`/areas/${code}`, asked, edition);
			const { body } = render(Profile, { props: { found, here, edition, asked, ways } });
			const where = `${code} in ${edition.id}, ${view}`;
			for (const id of BLOCKS) expect(body.includes(`id="${id}"`), `${where}: ${id}`).toBe(true);
			for (const hole of HOLES) expect(hole.exec(body)?.[0], where).toBeUndefined();
			expect(body, where).not.toMatch(/<td[^>]*>(\s|<!--[^>]*-->)*<\/td>(?!\s*(<!--[^>]*-->)*\s*<th scope="col")/);
			if (view === 'public') {
				const lead = textOf(/<p class="lead">([\s\S]*?)<\/p>/.exec(body)?.[1] ?? '');
				expect(fleschKincaidGrade(lead)!, where).toBeLessThanOrEqual(8);
				for (const sentence of sentencesOf(lead)) expect(wordsOf(sentence).length, `${where}: ${sentence}`).toBeLessThanOrEqual(25);
				expect(bannedWords(textOf(body)), where).toEqual([]);
			}
		}
	}
});
