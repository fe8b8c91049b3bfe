import { expect, it } from 'vitest';
import { valueClasses } from '#lib/charts/value-classes.ts';

it('five classes hold about as many values each, and their words say where each begins and ends', () => {
	const classes = valueClasses(
		Array.from({ length: 100 }, (_, at) => at),
		(value) => value.toFixed(0),
		0
	);
	expect(classes.words).toEqual(['under 20', '20 to under 40', '40 to under 59', '59 to under 79', '79 and over']);
	const counts = [0, 0, 0, 0, 0];
	for (let value = 0; value < 100; value++) counts[classes.of(value) - 1]!++;
	for (const count of counts) expect(Math.abs(count - 20)).toBeLessThanOrEqual(1);
});

it('values that are alike share a class, and no two classes have the same words', () => {
	const classes = valueClasses([1, 1, 1, 1, 1, 1, 1, 9], String, 0);
	expect(new Set(classes.words).size).toBe(classes.words.length);
	expect(classes.of(1)).toBe(classes.of(1));
	expect(classes.of(9)).toBeGreaterThanOrEqual(classes.of(1));
});

it('a value that prints like the limit of a class stands in it', () => {
	const classes = valueClasses([0.4, 0.4086, 0.4094, 0.45, 0.5], (value) => `${(100 * value).toFixed(1)}%`, 3);
	for (const [at, start] of classes.starts.entries()) {
		expect(classes.of(start - 0.0004)).toBe(at + 2);
		expect(classes.of(start - 0.0006)).toBeLessThan(at + 2);
	}
});
