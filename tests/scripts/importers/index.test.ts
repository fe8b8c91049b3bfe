import { asMeasured } from '#lib/catalogue/as-measured.ts';
import { indicators, sources } from '#lib/catalogue/index.ts';
import { describe, expect, it } from 'vitest';
import { findImporter, importers } from '../../../scripts/importers/index.ts';

describe('the importers', () => {
	it('promise the indicators of the catalogue that can be measured, each once, from its own source', () => {
		const promised = importers.flatMap((importer) => importer.indicators.map((id) => `${id} from ${importer.source}`));
		const measured = indicators.flatMap((entry) => {
			const as = asMeasured(entry);
			return as ? [`${as.id} from ${as.source}`] : [];
		});
		expect(promised.sort()).toEqual(measured.sort());
	});
	it('are in the order of their sources, which the catalogue knows', () => {
		const ids = importers.map(({ source }) => source);
		expect(ids).toEqual([...ids].sort());
		expect(ids.filter((id) => !sources.some((source) => source.id === id))).toEqual([]);
	});
	it.each(importers.map((importer) => [importer.source, importer] as const))(
		'%s declares columns and a day for each file',
		(_, importer) => {
			const { files, published } = importer.declares;
			expect(Object.keys(importer.columns).sort()).toEqual([...files].sort());
			expect(Object.keys(published).sort()).toEqual([...files].sort());
			expect(importer.complete.filter((id) => !importer.indicators.includes(id))).toEqual([]);
		}
	);
	it.each(importers.map(({ source, declares }) => [source, declares] as const))(
		'%s writes its marks as they are compared',
		(_, { markers }) => {
			expect(Object.keys(markers).filter((mark) => mark !== mark.toLowerCase().replace(/\s/g, ''))).toEqual([]);
		}
	);
	it('are found by source', () => {
		expect(findImporter('ons-avoidable-mortality')?.source).toBe('ons-avoidable-mortality');
		expect(findImporter('nobody')).toBeUndefined();
	});
});
