/** Buckets hold few numbers where these are spread at all evenly; a fuller one is not worth sorting by insertion. */
const FULL = 48;

/** Fills in the places of numbers, 1 for the greatest, equal ones sharing the better; 0 where a number is NaN. */
export type Placer = (numbers: Float64Array, places: Int32Array) => void;

/** What one placer works with, used again at each turn. */
interface Buckets {
	/** How many numbers each bucket has, and then where the next of them goes. */
	readonly ends: Int32Array;
	/** The bucket of each number, -1 for NaN. */
	readonly bucket: Int32Array;
	/** Positions of the numbers, greatest first, and the numbers themselves in that order. */
	readonly order: Int32Array;
	readonly sorted: Float64Array;
}

/** Where buckets begin and how many there are for one unit; numbers beyond go into the first or the last. */
interface Range {
	most: number;
	scale: number;
}

/** The range of some numbers. */
function rangeOf(numbers: Float64Array, buckets: number): Range {
	let least = Infinity;
	let most = -Infinity;
	for (let at = 0; at < numbers.length; at++) {
		const number = numbers[at]!;
		if (number < least) least = number;
		if (number > most) most = number;
	}
	return { most, scale: most > least ? (buckets - 1) / (most - least) : 0 };
}

/** Spreads numbers over buckets from the greatest down; answers how many there are, or -1 where one bucket is too full. */
function spread(numbers: Float64Array, { ends, bucket, order, sorted }: Buckets, { most, scale }: Range): number {
	const last = ends.length - 1;
	ends.fill(0);
	for (let at = 0; at < numbers.length; at++) {
		const number = numbers[at]!;
		if (number !== number) {
			bucket[at] = -1;
			continue;
		}
		const place = (most - number) * scale;
		const which = place > 0 ? (place < last ? place | 0 : last) : 0;
		bucket[at] = which;
		ends[which] = ends[which]! + 1;
	}
	let count = 0;
	for (let which = 0; which <= last; which++) {
		const size = ends[which]!;
		if (size > FULL) return -1;
		ends[which] = count;
		count += size;
	}
	for (let at = 0; at < numbers.length; at++) {
		const which = bucket[at]!;
		if (which < 0) continue;
		const to = ends[which]!;
		ends[which] = to + 1;
		order[to] = at;
		sorted[to] = numbers[at]!;
	}
	return count;
}

/** Puts nearly sorted numbers in order, greatest first. */
function settle({ order, sorted }: Buckets, count: number): void {
	for (let at = 1; at < count; at++) {
		const number = sorted[at]!;
		if (sorted[at - 1]! >= number) continue;
		const own = order[at]!;
		let to = at;
		while (to > 0 && sorted[to - 1]! < number) {
			sorted[to] = sorted[to - 1]!;
			order[to] = order[to - 1]!;
			to -= 1;
		}
		sorted[to] = number;
		order[to] = own;
	}
}

/** The same by an ordinary sort, for numbers that crowd; answers how many there are. */
function sortAll(numbers: Float64Array, { order, sorted }: Buckets): number {
	const held = Array.from(numbers.keys()).filter((at) => !Number.isNaN(numbers[at]));
	order.set(held.sort((a, b) => numbers[b]! - numbers[a]!));
	sorted.set(held.map((at) => numbers[at]!));
	return held.length;
}

/**
 * A placer for so many numbers at a time, in time that grows as they do: they are spread over buckets and then settled. The range of
 * the buckets is that of an earlier turn as long as it serves.
 */
export function placer(size: number): Placer {
	const ends = new Int32Array(2 * size + 1);
	const buckets = { ends, bucket: new Int32Array(size), order: new Int32Array(size), sorted: new Float64Array(size) };
	const { order, sorted } = buckets;
	let range: Range | undefined;
	return (numbers, places) => {
		let count = range ? spread(numbers, buckets, range) : -1;
		if (count < 0) {
			range = rangeOf(numbers, ends.length);
			count = spread(numbers, buckets, range);
		}
		if (count < 0) count = sortAll(numbers, buckets);
		else settle(buckets, count);
		places.fill(0);
		let place = 0;
		let last = NaN;
		for (let at = 0; at < count; at++) {
			const number = sorted[at]!;
			if (number !== last) {
				place = at + 1;
				last = number;
			}
			places[order[at]!] = place;
		}
	};
}
