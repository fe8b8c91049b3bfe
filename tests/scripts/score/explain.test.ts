import { expect, it } from 'vitest';
import { METHOD } from '#lib/domain/method.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { choiceParameter } from '#lib/server/exports/choice.ts';
import { explain } from '../../../scripts/score/explain.ts';
import { filledExample } from '../../support/example-figures.ts';

const release = filledExample();
const explained = async (code: string, query = '') =>
	await explain(release, '2021-22', await choiceParameter(release, '2021-22', new URLSearchParams(query)), code);

it('a score is traced from the published cell to the rank, step by step (made-up figures, by hand)', async () => {
	const text = await explained('D01', 'w=90000-990');
	expect(text).toContain('D01 Dale: 2021-22, release 2022-05-01');
	// 90 of 100 people seen; England is the mean weighted by denominators of 60/300 and the like
	expect(text).toMatch(/seen-in-time \(weight 1\): .*\n {4}published: 90 .*2019\/20 \(published, made-up\.csv, line 4, value\)/);
	expect(text).toMatch(/early-deaths[^]*z = \(100 - 80\) \/ 47\.4342, low is good; centre 100 is England as published/);
	expect(text).toMatch(/Rank: 1 of 4 ranked, 2 not ranked; 95% interval 1 to [12], median 1\./);
	expect(text).toContain('mental-health/quality, weight 0: not measured in this edition');
});

it('a figure of a merged CCG names every cell that it was put together from (made-up figures)', async () => {
	const text = await explained('C9A', 'w=90000-990');
	// Ashford's 50 of 100 and Birch's 60 of 300 people seen
	expect(text).toMatch(/published: 27\.5 .*the first of 2 cells it is made of\)/);
	expect(text).toMatch(
		/ {6}from Ashford \(E38990001\), 2019\/20: ".*", made-up\.csv, line 1, value\n {6}from Birch \(E38990002\), 2019\/20: /
	);
	expect(await explained('D01', 'w=90000-990')).not.toMatch(/^ +from /m);
});

it('figures that are suspect or missing are named with their reason, and who has no rank is told why', async () => {
	expect(await explained('H01', 'w=90000-990')).toMatch(/seen-in-time.*\n {4}not counted: suppressed/);
	expect(await explained('H01', 'w=90000-990')).toContain('Rank: none (below-gate); a rank needs a coverage of 66.6667%.');
	expect(await explained('G01', 'w=90000-990')).toMatch(/early-deaths.*\n {4}not counted: A hospital did not report\./);
});

it('every way of scoring is explained in its own words', async () => {
	expect(await explained('D01', 'score=geometric&w=90000-990')).toContain('exp(sum of weight x ln(cell) / sum of weight)');
	expect(await explained('D01', 'score=minmax&w=90000-990')).toContain('between 80 and 200, low is good');
	expect(await explained('D01', 'score=percentile&w=90000-990')).toContain('no standard error');
	expect(await explained('D01', 'score=bands&w=90000-990&cover=0')).toContain('band against the standard in force, else England');
	expect(await explained('D01', 'score=none')).toMatch(/No composite was asked for\.\n$/);
	expect(await explained('D01', 'ind=early-deaths:0&w=90000-990')).toMatch(/early-deaths \(weight 0\).*\n {4}not counted/);
});

it('a code that the edition does not have, and a choice that is wrong, are refused with the argument’s name', async () => {
	await expect(explained('X99')).rejects.toMatchObject({ problem: { parameter: 'explain' } });
	await expect(explained('D01', 'ind=unheard-of:2')).rejects.toMatchObject({ problem: { parameter: 'ind' } });
	await expect(explained('D01', 'cover=101')).rejects.toMatchObject({ problem: { parameter: 'cover' } });
	expect(await choiceParameter(release, '2021-22', new URLSearchParams())).toEqual(EQUAL_WEIGHTS);
});

it('a release made by another method than that of this code says so (made-up release of method 1.0)', async () => {
	expect(await explained('D01')).toContain(`was made by method 1.0; this code has method ${METHOD}.`);
	const own = await explain({ ...release, method: METHOD }, '2021-22', EQUAL_WEIGHTS, 'D01');
	expect(own).not.toContain('was made by method');
});
