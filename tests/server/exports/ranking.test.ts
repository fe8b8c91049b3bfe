import { describe, expect, it } from 'vitest';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { rankingCsv } from '#lib/server/exports/ranking-csv.ts';
import { rankingTable } from '#lib/server/exports/ranking-table.ts';
import { rankingAnswer } from '#lib/server/exports/ranking.ts';
import { filledExample } from '../../support/example-figures.ts';

const release = filledExample();
const answer = await rankingAnswer(release, '2021-22', { ...EQUAL_WEIGHTS, groups: [9, 0, 0, 0, 0], factors: [9, 9, 0] });

describe('rankingCsv', () => {
	const lines = rankingCsv(answer).trimEnd().split('\n');
	it('has a header and a line an area, empty where there is no number', () => {
		expect(lines).toHaveLength(7);
		expect(lines[0]).toContain(
			'rank,code,gss,name,region,score,se,coverage,knownErrorShare,ownVariationShare,notToldApart,reason,older-people,'
		);
		expect(lines[1]).toMatch(/^1,D01,E38990004,Dale,Up,/);
		expect(lines.find((line) => line.includes('H01'))).toMatch(/^,H01,E38990008,Heath,Down,28\.9/);
	});

	it('quotes what has commas and quotes, and disarms what a spreadsheet would run', () => {
		const [area] = answer.areas;
		if (!area) throw new Error('the example has areas');
		const odd = { ...answer, areas: [{ ...area, name: '=1+1, "NHS"' }] };
		expect(rankingCsv(odd).split('\n')[1]).toContain(`"'=1+1, ""NHS"""`);
	});
});

describe('rankingTable', () => {
	it('says how many are ranked, and gives the reason of those who are not', () => {
		const text = rankingTable(answer);
		expect(text).toContain('2021-22, release 2022-05-01, weights 90000-990: 4 ranked, 2 not ranked');
		expect(text).toMatch(/\n {3}1 {2}D01 {4}Dale/);
		expect(text).toMatch(/H01 .*below-gate/);
	});
});

describe('without a composite', async () => {
	const counted = await rankingAnswer(release, '2021-22', { ...EQUAL_WEIGHTS, scoring: 'none' });

	it('the CSV has counts of figures by verdict, in all and by cell, and no score', () => {
		const [header = '', ...lines] = rankingCsv(counted).trimEnd().split('\n');
		const names = header.split(',');
		const dale = lines.find((line) => line.includes(',D01,'))?.split(',') ?? [];
		expect(dale[names.indexOf('score')]).toBe('');
		const numbers = ['better', 'similar', 'worse', 'notCompared'].map((kind) => Number(dale[names.indexOf(kind)]));
		expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(2);
		expect(names.filter((name) => name.endsWith(' worse'))).toHaveLength(15);
	});

	it('the table for a terminal has the same counts by name', () => {
		expect(rankingTable(counted)).toMatch(/score=none: 6 areas by name[^]*better +similar +worse[^]*\nD01 +Dale( +\d){4}\n/);
	});
});
