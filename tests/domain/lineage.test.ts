import { describe, expect, it } from 'vitest';
import { kindOf, type Link } from '#lib/domain/lineage.ts';

const link = (from: string, to: string, shareOfFrom: number, shareOfTo: number): Link => ({
	fromMap: '2016-04',
	toMap: '2017-04',
	from,
	to,
	shareOfFrom,
	shareOfTo
});
const kinds = (...step: Link[]): string[] => step.map((one) => kindOf(one, step));

describe('what became of an area', () => {
	it('is a new code where one becomes one', () => {
		expect(kinds(link('A', 'B', 1, 1))).toEqual(['rename']);
	});

	it('is a merger where whole areas become one', () => {
		expect(kinds(link('A', 'C', 1, 0.6), link('B', 'C', 1, 0.4))).toEqual(['merger', 'merger']);
	});

	it('stays a merger where under 2% of an area went elsewhere, which moved a border', () => {
		const step = [
			link('A', 'C', 0.986, 0.6),
			link('B', 'C', 1, 0.4),
			link('A', 'D', 0.014, 0.007),
			link('E', 'D', 1, 0.5),
			link('F', 'D', 1, 0.493)
		];
		expect(kinds(...step)).toEqual(['merger', 'merger', 'boundary', 'merger', 'merger']);
	});

	it('is a moved border where people pass between areas that go on', () => {
		expect(kinds(link('A', 'A2', 0.93, 1), link('A', 'B2', 0.07, 0.08), link('B', 'B2', 1, 0.92))).toEqual([
			'boundary',
			'boundary',
			'boundary'
		]);
	});

	it('is a split where two areas take a quarter or more each', () => {
		expect(kinds(link('A', 'A2', 0.63, 1), link('A', 'B2', 0.37, 0.53), link('B', 'B2', 1, 0.47))).toEqual(['split', 'split', 'boundary']);
	});
});
