import { phiInverse } from './normal-quantile.ts';

/** From here on the expansion about the normal quantile is exact to 15 figures. */
const MANY = 10_000;

/** Gamma(a + 1/2) / Gamma(a): its asymptotic series at 60 or more, brought down by the recurrence (Abramowitz and Stegun, 6.1). */
function gammaRatio(a: number): number {
	let [at, factor] = [a, 1];
	for (; at < 60; at++) factor *= (at + 0.5) / at;
	const h = 1 / (8 * at);
	const series = 1 - h + h ** 2 / 2 + (5 * h ** 3) / 2 - (21 * h ** 4) / 8 - (399 * h ** 5) / 8 + (869 * h ** 6) / 16;
	return (Math.sqrt(at) * series) / factor;
}

/** The continued fraction of the incomplete beta function, by Lentz (Numerical Recipes, section 6.4). */
function fraction(a: number, b: number, x: number): number {
	let d = 1 / (1 - ((a + b) * x) / (a + 1));
	let [c, h] = [1, d];
	for (let m = 1; m < 10_000; m++) {
		const steps = [(m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)), (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))];
		for (const step of steps) {
			d = 1 / (1 + step * d);
			c = 1 + step / c;
			h *= c * d;
		}
		if (Math.abs(c * d - 1) < 1e-16) break;
	}
	return h;
}

/** The share of Student's distribution that lies above t of 0 or more. */
function above(t: number, freedom: number): number {
	const a = freedom / 2;
	const all = freedom + t * t;
	const front = (Math.exp(-a * Math.log1p((t * t) / freedom)) * t * gammaRatio(a)) / Math.sqrt(Math.PI * all);
	if (freedom / all < (a + 1) / (a + 2.5)) return (0.5 * front * fraction(a, 0.5, freedom / all)) / a;
	return 0.5 - front * fraction(0.5, a, (t * t) / all);
}

/** Student's quantile for many degrees of freedom, from the normal one (Abramowitz and Stegun, 26.7.5). */
function expanded(z: number, freedom: number): number {
	const y = z * z;
	const terms = [1, (y + 1) / 4, ((5 * y + 16) * y + 3) / 96, (((3 * y + 19) * y + 17) * y - 15) / 384];
	return z * terms.reduce((sum, term, power) => sum + term / freedom ** power, 0);
}

/**
 * The value above which a share `outside` (over 0 and under a half) of Student's t distribution lies, found by halving;
 * `undefined` with less than one degree of freedom. Degrees of freedom need not be whole.
 */
export function studentQuantile(outside: number, freedom: number): number | undefined {
	if (!(freedom >= 1 && outside > 0 && outside < 0.5)) return undefined;
	if (freedom >= MANY) return expanded(-phiInverse(outside)!, freedom);
	let [low, high] = [0, 2];
	while (above(high, freedom) > outside) high *= 2;
	for (let step = 0; step < 200 && high - low > high * 1e-15; step++) {
		const middle = (low + high) / 2;
		if (above(middle, freedom) > outside) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
