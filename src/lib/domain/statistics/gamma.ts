const LANCZOS = [
	0.99999999999980993227684700473478, 676.520368121885098567009190444019, -1259.13921672240287047156078755283,
	771.3234287776530788486528258894, -176.61502916214059906584551354, 12.507343278686904814458936853, -0.13857109526572011689554707,
	9.984369578019570859563e-6, 1.50563273514931155834e-7
];

/** The natural logarithm of the gamma function of x above 0 (Lanczos C, 1964, with g = 7 and nine terms). */
export function logGamma(x: number): number {
	const at = x - 1;
	const base = at + 7.5;
	const sum = LANCZOS.reduce((total, term, k) => (k === 0 ? term : total + term / (at + k)), 0);
	return 0.5 * Math.log(2 * Math.PI) + (at + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** The lower tail by its series, for x below a + 1. */
function series(a: number, x: number): number {
	let [term, sum] = [1 / a, 1 / a];
	for (let n = 1; n < 10_000 && term > sum * 1e-17; n++) {
		term *= x / (a + n);
		sum += term;
	}
	return sum * Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** The upper tail by Lentz's continued fraction, for x of a + 1 or more. */
function fraction(a: number, x: number): number {
	let b = x + 1 - a;
	let c = 1e300;
	let d = 1 / b;
	let h = d;
	for (let n = 1; n < 10_000; n++) {
		const an = -n * (n - a);
		b += 2;
		d = 1 / (an * d + b);
		c = b + an / c;
		h *= c * d;
		if (Math.abs(c * d - 1) < 1e-16) break;
	}
	return h * Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** The share, 0 to 1, of a gamma distribution of shape a above 0 and scale 1 that lies below x (Numerical Recipes, section 6.2). */
export function gammaBelow(a: number, x: number): number {
	if (x <= 0) return 0;
	return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
}

/** The value below which a share p, strictly between 0 and 1, of a gamma distribution of shape a and scale 1 lies, found by halving. */
export function gammaQuantile(p: number, a: number): number {
	let low = 0;
	let high = a + 10;
	while (gammaBelow(a, high) < p) high *= 2;
	for (let step = 0; step < 200 && high - low > high * 1e-15; step++) {
		const middle = (low + high) / 2;
		if (gammaBelow(a, middle) < p) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
