import { expect, it } from 'vitest';
import { cellPlaceWords } from '#lib/format/cell-place.ts';

it('cellPlaceWords names line and column, or sheet, row and column', () => {
	expect(cellPlaceWords('line 55286, value')).toBe('line 55286, column value');
	expect(cellPlaceWords('IAPT(ii_a)!I214')).toBe('sheet IAPT(ii_a), row 214, column I');
});

it('cellPlaceWords keeps what else a figure was read from, and what it cannot read', () => {
	expect(cellPlaceWords('line 1819, answer; line 1824')).toBe('line 1819, column answer; line 1824');
	expect(cellPlaceWords('line 26905, appointments; and 14 more rows')).toBe('line 26905, column appointments; and 14 more rows');
	expect(cellPlaceWords('page 7')).toBe('page 7');
});
