import { expect, it } from 'vitest';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { hasWeightForm, readWeightForm } from '#lib/url/weight-form.ts';
import { writeWeights } from '#lib/url/weights.ts';

const read = (query: string) => readWeightForm(new URLSearchParams(query));

it('an address without fields of the form is not about the form', () => {
	expect(hasWeightForm(new URLSearchParams('w=33933-333&region=Y54'))).toBe(false);
	expect(read('w=33933-333')).toBeUndefined();
});

it('the fields of the form become one w (the example of experience.md section 4)', () => {
	const reading = read('mental-health=9&prevention=3');
	expect(reading?.problem).toBeUndefined();
	expect(writeWeights(reading!.weights)).toEqual({ w: '33933-333' });
});

it('a field for a cell becomes its digit of cells', () => {
	expect(writeWeights(read('mental-health.quality=9')!.weights)).toEqual({ cells: '111111191111111' });
});

it.each(['mental-health=10', 'mental-health=', 'mental-health=3&mental-health=3', 'prevention=-1', 'mental-health.quality=x'])(
	'%s is refused in a sentence',
	(query) => {
		expect(read(query)?.weights).toEqual(EQUAL_WEIGHTS);
		expect(read(query)?.problem).toMatch(/^The weight /);
	}
);

it('sliders all at 0 are refused in a sentence', () => {
	const query = 'older-people=0&long-term-conditions=0&mental-health=0&mothers-and-children=0&generally-healthy=0';
	expect(read(query)?.problem).toBe('The weights in the address are 0 for all five patient groups. At least one must be more than 0.');
});
