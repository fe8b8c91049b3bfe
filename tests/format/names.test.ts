import { expect, it } from 'vitest';
import { CELLS } from '#lib/domain/framework.ts';
import { cellName, inSentence, partsOfCell, shortCellName, shortName } from '#lib/format/names.ts';

it('cells are named by their group and factor', () => {
	expect(cellName('mental-health/quality')).toBe('Mental health: quality');
	expect(shortCellName('long-term-conditions/access')).toBe('Long-term: access');
	expect(CELLS.map((cell) => partsOfCell(cell)).map(({ group, factor }) => `${group}/${factor}`)).toEqual(CELLS);
	expect(new Set(CELLS.map(shortCellName)).size).toBe(15);
});

it("a CCG's short name is its place", () => {
	expect(shortName('NHS Kernow CCG')).toBe('Kernow');
	expect(shortName('NHS Windsor, Ascot and Maidenhead CCG')).toBe('Windsor, Ascot and Maidenhead');
	expect(shortName('NHS Bath and North East Somerset, Swindon and Wiltshire Clinical Commissioning Group')).toBe(
		'Bath and North East Somerset, Swindon and Wiltshire'
	);
	expect(shortName('Surrey County Council')).toBe('Surrey County Council');
});

it('a name in a sentence begins small', () => {
	expect(inSentence('Older people')).toBe('older people');
});
