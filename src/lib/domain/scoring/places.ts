/** Buckets hold few numbers where these are spread at all evenly; a fuller one is not worth sorting by insertion. */
const FULL = 48;

/** Fills in the places of numbers, 1 for the greatest, equal ones sharing the better; 0 where a number is NaN. */
export type Placer = (numbers: Float64Array, places: Int32Array) => void;

/** The buckets of one placer, used again at each turn. */
interface Buckets {
	readonly ends: Int32Array;
	/** The bucket of each number, -1 for NaN. */
	readonly bucket: Int32Array;
	/** Positions of the numbers, greatest first. */
	readonly order: Int32Array;
}

/** Spreads numbers over buckets from the greatest down; answers how many there are, or -1 where one bucket is too full. */
function spread(numbers: Float64Array, { ends, bucket, order }: Buckets): number {
	let [least, most, count] = [Infinity, -Infinity, 0];
	for (let at = 0; at < numbers.length; at++) {
		const number = numbers[at]!;
		if (number < least) least = number;
		if (number > most) most = number;
	}
	ends.fill(0);
	const scale = most > least ? (ends.length - 1) / (most - least) : 0;
	for (let at = 0; at < numbers.length; at++) {
		const number = numbers[at]!;
		if (number !== number) {
			bucket[at] = -1;
			continue;
		}
		const which = ((most - number) * scale) | 0;
		bucket[at] = which;
		ends[which]! += 1;
		count += 1;
	}
	let end = 0;
	for (let which = 0; which < ends.length; which++) {
		const size = ends[which]!;
		if (size > FULL) return -1;
		ends[which] = end;
		end += size;
	}
	for (let at = 0; at < numbers.length; at++) {
		const which = bucket[at]!;
		if (which >= 0) order[ends[which]!++] = at;
	}
	return count;
}

/** Puts nearly sorted positions in order, greatest number first. */
function settle(numbers: Float64Array, order: Int32Array, count: number): void {
	for (let at = 1; at < count; at++) {
		const own = order[at]!;
		const number = numbers[own]!;
		let to = at;
		while (to > 0 && numbers[order[to - 1]!]! < number) {
			order[to] = order[to - 1]!;
			to -= 1;
		}
		order[to] = own;
	}
}

/** The same by an ordinary sort, for numbers that crowd. */
function sorted(numbers: Float64Array, order: Int32Array): number {
	const held = Array.from(numbers.keys()).filter((at) => !Number.isNaN(numbers[at]));
	order.set(held.sort((a, b) => numbers[b]! - numbers[a]!));
	return held.length;
}

/** A placer for up to so many numbers at a time, in time that grows as they do: they are spread over buckets and then settled. */
export function placer(size: number): Placer {
	const column = (length: number): Int32Array => new Int32Array(length);
	const buckets = { ends: column(2 * size + 1), bucket: column(size), order: column(size) };
	const { order } = buckets;
	return (numbers, places) => {
		let count = spread(numbers, buckets);
		if (count >= 0) settle(numbers, order, count);
		else count = sorted(numbers, order);
		places.fill(0);
		let [place, last] = [0, NaN];
		for (let at = 0; at < count; at++) {
			const own = order[at]!;
			const number = numbers[own]!;
			if (number !== last) [place, last] = [at + 1, number];
			places[own] = place;
		}
	};
}
