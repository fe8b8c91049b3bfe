import type { RankingAnswer } from '#lib/server/exports/ranking.ts';
import { scoreText, shareText } from '#lib/format/numbers.ts';
import { expect, test } from '../support/browser.ts';
import { openEngland } from './england.ts';

const QUESTIONS = [
	'edition=2021-22&w=33333-333',
	'edition=2021-22&w=19337-153',
	'edition=2015-16&w=33333-333',
	'edition=2015-16&w=91133-127',
	'score=geometric&w=33933-333',
	'score=worst',
	'score=minmax&cover=95',
	'score=percentile&edition=2015-16',
	'score=bands&ind=iapt-recovery-rate:0'
];

/** What a row says of a CCG: its place, score and coverage, by the code in its link. */
interface Said {
	readonly code: string;
	readonly rank: string;
	readonly score: string;
	readonly coverage: string;
}

const byCode = (a: Said, b: Said): number => (a.code < b.code ? -1 : 1);

for (const question of QUESTIONS) {
	test(`the page says of every CCG what the API says, for ${question}`, async ({ page, request }) => {
		await openEngland(page, `/?${question}`);
		const rows = await page.locator('table.ranking tbody tr:has(th)').evaluateAll((rows) =>
			rows.map((row) => {
				const text = (selector: string) => row.querySelector(selector)?.textContent?.trim() ?? '';
				const address = row.querySelector('th a')?.getAttribute('href') ?? '';
				const coverage = [...row.querySelectorAll('td.num')].at(-1)?.textContent?.trim() ?? '';
				return { code: /\/areas\/([0-9A-Z]+)/.exec(address)?.[1] ?? address, rank: text('td.rank'), score: text('td.score'), coverage };
			})
		);
		const decimals = question.includes('bands') ? 2 : 1;
		const answer = (await (await request.get(`/api/v1/ranking?${question}`)).json()) as RankingAnswer;
		const said = answer.areas.map(({ code, rank, score, coverage }) => ({
			code,
			rank: rank === null ? 'Not ranked' : String(rank),
			score: score === null ? 'None' : scoreText(score, decimals),
			coverage: coverage === null ? '0%' : shareText(coverage)
		}));
		expect(said.length).toBeGreaterThan(100);
		expect([...rows].sort(byCode)).toEqual([...said].sort(byCode));
	});
}
