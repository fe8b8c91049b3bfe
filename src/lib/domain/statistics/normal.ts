/** The normal quantiles of two-sided 95% and 99.8% limits (methods.md section 2). */
export const Z95 = 1.959963984540054;
export const Z998 = 3.090232306167813;

/** The two levels at which limits are given. */
export type Level = 0.95 | 0.998;

/** The normal quantile of two-sided limits at a level. */
export function quantileOf(level: Level): number {
	return level === 0.95 ? Z95 : Z998;
}

const NEAR = {
	top: [0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582, 18154.981253343561249],
	bottom: [1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956]
};
const MIDDLE = {
	top: [
		1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979, 597.27027639480026226,
		2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218
	],
	bottom: [
		1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755, 18615.571640885098091,
		34900.952721145977266, 38912.003286093271411, 19685.429676859990727
	]
};
const FAR = {
	top: [
		0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807, 0.001421619193227893466, 2.9112874951168792e-5
	],
	bottom: [1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244, 7.29751555083966205e-5]
};
const SQRT_2PI = 2.5066282746310002;

/** A polynomial, highest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
	let value = 0;
	for (const coefficient of coefficients) value = value * x + coefficient;
	return value;
}

function ratio(parts: { readonly top: readonly number[]; readonly bottom: readonly number[] }, x: number): number {
	return polynomial(parts.top, x) / polynomial(parts.bottom, x);
}

/** The upper tail beyond y of 0.67449 or more. */
function tail(y: number): number {
	const rounded = Math.trunc(y * 16) / 16;
	const density = Math.exp((-rounded * rounded) / 2) * Math.exp((-(y - rounded) * (y + rounded)) / 2);
	if (y <= 5.656854249492381) return density * ratio(MIDDLE, y);
	const square = 1 / (y * y);
	return (density * (1 / SQRT_2PI - square * ratio(FAR, square))) / y;
}

/** The share, 0 to 1, of a standard normal distribution below x, to 15 figures (Cody WJ, Rational Chebyshev approximations for the error function, 1969). */
export function phi(x: number): number {
	const y = Math.abs(x);
	if (y <= 0.67448975) return 0.5 + x * ratio(NEAR, x * x);
	if (y > 38.5) return x > 0 ? 1 : 0;
	return x > 0 ? 1 - tail(y) : tail(y);
}
