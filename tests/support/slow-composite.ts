import { CELLS } from '#lib/domain/framework.ts';
import type { GivenColumn } from '#lib/domain/scoring/table.ts';

/** What the slow way finds of an area; `undefined` where there is nothing. */
export interface SlowRow {
	score?: number;
	se?: number;
	coverage?: number;
	rank?: number;
	low?: number;
	high?: number;
	known: number;
}

type Ways = { normalisation: 'z' | 'min-max' | 'percentile'; aggregation: 'arithmetic' | 'geometric' | 'worst' };

/** A composite written down a second time, formula by formula of methods.md sections 6 to 10, with nothing of the program's own. */
export function slowComposite(
	columns: readonly GivenColumn[],
	products: readonly number[],
	ways: Ways,
	minimumAreas: number,
	gate: number
) {
	const { normalisation, aggregation } = ways;
	const areas = columns[0]?.values.length ?? 0;
	const scored: { cell: number; weight: number; id: number; s: (number | undefined)[]; e: (number | undefined)[] }[] = [];
	columns.forEach((column, id) => {
		const held = column.values.filter((x): x is number => x !== undefined);
		if (held.length < minimumAreas || column.polarity === 'none' || column.weight === 0) return;
		const mean = held.reduce((a, b) => a + b, 0) / held.length;
		const min = Math.min(...held);
		const max = Math.max(...held);
		if (min === max || held.length < 2) return;
		const sd = Math.sqrt(held.reduce((a, x) => a + (x - mean) ** 2, 0) / (held.length - 1));
		let centre = column.england;
		if (centre === undefined) {
			let [top, bottom] = [0, 0];
			column.values.forEach((x, a) => {
				const n = column.denominators?.[a];
				if (x !== undefined && n !== undefined && n > 0) [top, bottom] = [top + x * n, bottom + n];
			});
			centre = bottom > 0 ? top / bottom : mean;
		}
		const sign = column.polarity === 'high' ? 1 : -1;
		const floor = aggregation === 'geometric' ? 1 : 0;
		const s = column.values.map((x) => {
			if (x === undefined) return undefined;
			if (normalisation === 'z') return 50 + 10 * Math.min(3, Math.max(-3, (sign * (x - centre)) / sd));
			if (normalisation === 'percentile') return (100 * held.filter((y) => sign * y < sign * x).length) / (held.length - 1);
			const share = (x - min) / (max - min);
			return floor + (100 - floor) * (sign === 1 ? share : 1 - share);
		});
		const perUnit = normalisation === 'z' ? 10 / sd : (100 - floor) / (max - min);
		const e = column.errors.map((se, a) => (se === undefined || column.values[a] === undefined ? undefined : se * perUnit));
		for (const name of column.cells) scored.push({ cell: CELLS.indexOf(name), weight: column.weight, id, s, e });
	});
	const measured = CELLS.map((_, c) => scored.some(({ cell }) => cell === c));
	const asked = products.reduce((sum, w, c) => (measured[c] ? sum + w : sum), 0);
	const scoreWith = (area: number, fill?: (own: (number | undefined)[]) => number) => {
		let [total, logs, weight, lowest] = [0, 0, 0, Infinity];
		CELLS.forEach((_, c) => {
			const inside = scored.filter(({ cell }) => cell === c);
			const parts = inside.flatMap(({ s, weight }) => {
				const own = s[area] ?? fill?.(s);
				return own === undefined ? [] : [[weight, own] as const];
			});
			if (parts.length === 0 || products[c] === 0) return;
			const mean = parts.reduce((a, [w, x]) => a + w * x, 0) / parts.reduce((a, [w]) => a + w, 0);
			total += products[c]! * mean;
			logs += products[c]! * Math.log(mean);
			weight += products[c]!;
			lowest = Math.min(lowest, mean);
		});
		if (weight === 0) return undefined;
		return aggregation === 'worst' ? lowest : aggregation === 'geometric' ? Math.exp(logs / weight) : total / weight;
	};
	const only = (of: (...xs: number[]) => number) => (own: (number | undefined)[]) => of(...own.filter((x): x is number => x !== undefined));
	const rows = Array.from({ length: areas }, (_, area): SlowRow => {
		const score = scoreWith(area);
		const coverage =
			asked > 0
				? CELLS.reduce((sum, _, c) => {
						const inside = scored.filter(({ cell }) => cell === c);
						if (inside.length === 0) return sum;
						const all = inside.reduce((a, { weight }) => a + weight, 0);
						const here = inside.reduce((a, { weight, s }) => (s[area] === undefined ? a : a + weight), 0);
						return sum + (products[c]! * here) / all;
					}, 0) / asked
				: undefined;
		if (score === undefined) return { ...(coverage === undefined ? {} : { coverage }), known: 0 };
		const have = scored.filter(({ s }) => s[area] !== undefined);
		const cellSum = (c: number) => have.filter(({ cell }) => cell === c).reduce((a, { weight }) => a + weight, 0);
		const cellMean = (c: number) =>
			have.filter(({ cell }) => cell === c).reduce((a, { weight, s }) => a + weight * s[area]!, 0) / cellSum(c);
		const whole = CELLS.reduce((sum, _, c) => (cellSum(c) > 0 ? sum + products[c]! : sum), 0);
		const [slopes, shares] = [new Map<number, number>(), new Map<number, number>()];
		for (const { cell, weight, id } of have) {
			const u = ((products[cell]! / whole) * weight) / cellSum(cell);
			shares.set(id, (shares.get(id) ?? 0) + u);
			slopes.set(id, (slopes.get(id) ?? 0) + (aggregation === 'geometric' ? (u * score) / cellMean(cell) : u));
		}
		let [variance, known] = [0, 0];
		for (const [id, slope] of slopes) {
			const e = scored.find((one) => one.id === id)!.e[area];
			if (e === undefined) continue;
			variance += (slope * e) ** 2;
			known += shares.get(id)!;
		}
		return {
			score,
			known,
			coverage: coverage!,
			low: Math.min(score, scoreWith(area, only(Math.min))!),
			high: Math.max(score, scoreWith(area, only(Math.max))!),
			...(known > 0 && aggregation !== 'worst' && normalisation !== 'percentile' ? { se: Math.sqrt(variance) } : {})
		};
	});
	const ninth = (x: number) => Math.round(x * 1e9);
	const able = rows.filter(({ score, coverage }) => score !== undefined && ninth(coverage!) >= ninth(gate));
	for (const row of able) row.rank = 1 + able.filter(({ score }) => ninth(score!) > ninth(row.score!)).length;
	const share = products.reduce((sum, w, c) => (measured[c] ? sum + w : sum), 0) / products.reduce((a, b) => a + b, 0);
	return { rows, share, measured: CELLS.filter((_, c) => measured[c]) };
}
