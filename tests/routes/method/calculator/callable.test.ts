import { expect, it } from 'vitest';
import { OF_FIGURES } from '../../../../src/routes/method/calculator/of-figures.ts';
import { OF_GROUPS } from '../../../../src/routes/method/calculator/of-groups.ts';
import { answerTo } from '../../../../scripts/calc/answer.ts';
import { functions } from '../../../../scripts/calc/index.ts';

const callables = [...OF_FIGURES, ...OF_GROUPS];

it('the page of the calculator lists every function that it has, once', () => {
	expect(callables.map(({ name }) => name).sort()).toEqual(Object.keys(functions).sort());
});

it.each(callables)('the line for $name is answered as the page says', ({ line, back }) => {
	expect(answerTo(line)).toBe(back);
	expect(back).not.toContain('"error"');
});
