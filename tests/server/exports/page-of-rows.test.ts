import { describe, expect, it } from 'vitest';
import { answerJson } from '#lib/server/exports/json.ts';
import { PAGE_ROWS, pageOf, pageParameter } from '#lib/server/exports/page-of-rows.ts';
import { Refusal } from '#lib/server/exports/problem.ts';
import { filledExample } from '../../support/example-figures.ts';

const rows = Array.from({ length: 2 * PAGE_ROWS + 1 }, (_, at) => at);
const url = new URL('http://lens.example/api/v1/x?area=14L');

describe('pageOf', () => {
	it('gives 500 rows a page, and leads to the pages beside it', async () => {
		const answer = await answerJson(filledExample(), () => Promise.resolve(pageOf(rows, 2, url)));
		expect(await answer.json()).toEqual(rows.slice(500, 1000));
		const link = answer.headers.get('link') ?? '';
		expect(link).toContain('rel="license"');
		expect(link).toContain('</api/v1/x?area=14L&page=1>; rel="prev"');
		expect(link).toContain('</api/v1/x?area=14L&page=3>; rel="next"');
		expect(link).toContain('</api/v1/x?area=14L&page=3>; rel="last"');
	});

	it('of a short list is the whole, without links', () => {
		expect(pageOf([1], 1, url)).toMatchObject({ rows: [1], links: {} });
		expect(pageOf([], 1, url)).toMatchObject({ rows: [], links: {} });
	});

	it('refuses a page after the last, and says which there are', () => {
		expect(() => pageOf(rows, 4, url)).toThrow(Refusal);
		expect(() => pageOf(rows, 4, url)).toThrow('The list has 3 pages.');
	});
});

it.each(['page=0', 'page=x', 'page=', 'page=1&page=1', 'page=99999'])('pageParameter refuses %s', (query) => {
	expect(() => pageParameter(new URLSearchParams(query))).toThrow(Refusal);
});
