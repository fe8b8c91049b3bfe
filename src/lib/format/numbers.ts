const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];

/** A number cut to decimals, halves away from zero after rounding to 9 decimals: the one rule for page, picture and print. */
export function rounded(x: number, decimals: number): number {
	const size = Math.round(Math.abs(x) * 1e9) / 1e9;
	const back = farFromAHalf(size, decimals) ?? inDigits(size, decimals);
	return x < 0 && back > 0 ? -back : back;
}

/** The rounding of all but numbers near a half, where binary digits decide nothing; a quotient of whole numbers is the nearest there is. */
function farFromAHalf(size: number, decimals: number): number | undefined {
	const power = POWERS[decimals];
	if (power === undefined) return undefined;
	const scaled = size * power;
	return scaled < 1e12 && Math.abs(scaled - Math.floor(scaled) - 0.5) > 1e-3 ? Math.round(scaled) / power : undefined;
}

/** The rounding by the decimal digits themselves. */
function inDigits(size: number, decimals: number): number {
	const [mantissa, exponent] = String(size).split('e');
	const shifted = Math.round(Number(`${mantissa}e${Number(exponent ?? 0) + decimals}`));
	return Number(`${shifted}e${-decimals}`);
}

/** "1,234.5": a comma over 999, always a digit before the point, a true minus sign. Throws for anything that is not a finite number. */
export function numberText(x: number, decimals = 0): string {
	if (!Number.isFinite(x)) throw new Error(`${x} cannot be printed: a figure is a finite number or has a reason for being missing.`);
	const value = rounded(x, decimals);
	const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
	const grouped = whole!.length > 3 ? whole!.replace(/\B(?=([0-9]{3})+$)/g, ',') : whole!;
	return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** "48%" of a share from 0 to 1. */
export function shareText(share: number, decimals = 0): string {
	return `${numberText(share * 100, decimals)}%`;
}

/** "57.3": scores print one decimal unless fewer are asked for. */
export function scoreText(score: number, decimals = 1): string {
	return numberText(score, decimals);
}

/** Numbers with one decimal that add up to their printed total: each is rounded down or up so that the largest remainders go up. */
export function partsThatAddUp(parts: readonly number[], total: number, decimals = 1): readonly number[] {
	const unit = 10 ** -decimals;
	const floors = parts.map((part) => Math.floor(rounded(part / unit, 6)));
	const short = Math.round(rounded(total, decimals) / unit) - floors.reduce((sum, floor) => sum + floor, 0);
	const order = parts.map((_, at) => at).sort((a, b) => parts[b]! / unit - floors[b]! - (parts[a]! / unit - floors[a]!) || a - b);
	const up = new Set(order.slice(0, Math.max(0, short)));
	return floors.map((floor, at) => rounded((floor + (up.has(at) ? 1 : 0)) * unit, decimals));
}
