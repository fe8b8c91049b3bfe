import { expect, it } from 'vitest';
import { byar } from '#lib/domain/statistics/byar.ts';

it.each([
	[0.95, 50.1631877104595, 82.8491385459398],
	[0.998, 42.8802614714802, 94.000290844318]
] as const)('byar of 65 events at %d is %d to %d (PHEindicatormethods; methods.md section 26)', (level, lower, upper) => {
	const limits = byar(65, level);
	expect(limits!.lower! / lower).toBeCloseTo(1, 9);
	expect(limits!.upper / upper).toBeCloseTo(1, 9);
});

it('byar gives no lower limit where it would be below 0, nor for no events', () => {
	expect(byar(1, 0.998)?.lower).toBeUndefined();
	expect(byar(0, 0.95)?.lower).toBeUndefined();
	expect(byar(0, 0.95)?.upper).toBeGreaterThan(3);
	expect(byar(-1, 0.95)).toBeUndefined();
});
