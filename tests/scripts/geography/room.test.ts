import { describe, expect, it } from 'vitest';
import type { Cell, Point } from '../../../scripts/geography/hex-grid.ts';
import { steps } from '../../../scripts/geography/hex-grid.ts';
import { makeRoom } from '../../../scripts/geography/room.ts';
import { improve } from '../../../scripts/geography/swaps.ts';

const apart = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe('making room', () => {
	it('moves areas in a crowd apart and far neighbours together, each in the direction it lies', () => {
		const crowd: Point[] = [
			[0, 0],
			[0.1, 0],
			[9, 0]
		];
		const [a, b, c] = makeRoom(crowd, [
			[0, 1],
			[1, 2]
		]);
		expect(apart(a!, b!)).toBeCloseTo(1, 1);
		expect(apart(b!, c!)).toBeCloseTo(1, 1);
		expect(a![0]).toBeLessThan(b![0]);
		expect(b![0]).toBeLessThan(c![0]);
	});

	it('parts even areas in one place, and leaves those alone that have room and no border', () => {
		const [a, b, c] = makeRoom(
			[
				[0, 0],
				[0, 0],
				[50, 50]
			],
			[]
		);
		expect(apart(a!, b!)).toBeGreaterThan(0.95);
		expect(c).toEqual([50, 50]);
	});
});

describe('improving a layout', () => {
	const chain = [[1], [0, 2], [1, 3], [2], []];
	const targets = [0, 1, 2, 3, 3].map((x, i): Point => [x, i === 4 ? 2.6 : 0]);
	const start = (): Cell[] => [
		[2, 0],
		[0, 0],
		[3, 0],
		[1, 0],
		[3, 1]
	];
	const improved = (): Cell[] => {
		const cells = start();
		improve({ cells, targets, borders: chain }, 1);
		return cells;
	};

	it('brings neighbours side by side, keeps an island off, and shares no hexagon', () => {
		const cells = improved();
		for (const [i, j] of [
			[0, 1],
			[1, 2],
			[2, 3]
		] as const)
			expect(steps(cells[i]!, cells[j]!)).toBe(1);
		for (let i = 0; i < 4; i++) expect(steps(cells[i]!, cells[4]!)).toBeGreaterThan(1);
		expect(new Set(cells.map((cell) => cell.join(' '))).size).toBe(5);
	});

	it('ends the same each time', () => {
		expect(improved()).toEqual(improved());
	});
});
