import { describe, expect, it } from 'vitest';
import { readMaps } from '../../../scripts/tidy/maps.ts';
import { readPlaceAreas, readPlaces } from '../../../scripts/tidy/places.ts';

const places = new Map(readPlaces('data').map((row) => [row.id, row]));
const parts = readPlaceAreas('data');
const maps = readMaps('data');

const named = (name: string, kind: string) => [...places.values()].filter((row) => row.name === name && row.kind === kind);
const odsOf = (map: string, gss: string): string => maps.find((row) => row.map === map && row.gss === gss)?.ods ?? '?';

describe('the places', () => {
	it('are as many as the tables they are made from: 1,081 towns, 326 councils, 6,789 neighbourhoods, 2,123 postcode districts as their publisher’s account says', () => {
		const count = (kind: string): number => [...places.values()].filter((row) => row.kind === kind).length;
		expect([count('town'), count('council'), count('neighbourhood'), count('postcode-district')]).toEqual([1081, 326, 6789, 2123]);
	});

	it('lie in CCGs of their maps, every one in England in at least one, and no more than whole', () => {
		for (const [column, map] of [
			['on_2015', '2015-04'],
			['on_2017', '2017-04'],
			['on_2018', '2018-04']
		] as const) {
			const listed = new Set(maps.filter((row) => row.map === map).map(({ gss }) => gss));
			expect(parts.filter((row) => !listed.has(row[column]))).toEqual([]);
		}
		const shares = new Map<string, number>();
		for (const { place, share } of parts) shares.set(place, (shares.get(place) ?? 0) + share);
		expect([...shares.values()].every((share) => share <= 1.005)).toBe(true);
		expect([...places.values()].filter(({ id, kind }) => kind !== 'elsewhere' && !shares.has(id))).toEqual([]);
		expect([...places.values()].filter(({ id, kind }) => kind === 'elsewhere' && shares.has(id))).toEqual([]);
	});

	it('tell places of one name apart: Cheadle of Greater Manchester and of Staffordshire, Slough of the South East, a Newport in Wales', () => {
		expect(named('Cheadle', 'town').map(({ within }) => within)).toEqual(['Staffordshire', 'Greater Manchester']);
		expect(named('Slough', 'town').map(({ within }) => within)).toEqual(['South East']);
		expect(named('Newport', 'elsewhere').map(({ within }) => within)).toEqual(['Wales']);
	});

	it('split Slough between NHS Slough, about three quarters, and NHS Chiltern, about a quarter, in 2015', () => {
		const [slough] = named('Slough', 'town');
		const shares = parts.filter((row) => row.place === slough!.id).map((row) => [odsOf('2015-04', row.on_2015), row.share]);
		expect(new Map(shares as [string, number][])).toEqual(
			new Map([
				['10T', 0.741],
				['10H', 0.257]
			])
		);
	});

	it('answer Berwick-upon-Tweed, a postcode district of England whose area is mostly Scottish, and know Mold for a town of Wales', () => {
		expect(places.get('TD15')?.kind).toBe('postcode-district');
		expect(parts.filter((row) => row.place === 'TD15').map((row) => odsOf('2015-04', row.on_2015))).toEqual(['00L']);
		expect(places.get('CH7')).toMatchObject({ kind: 'elsewhere', within: 'Wales' });
	});

	it('follow the neighbourhoods around Garstang in Wyre, which moved from Morecambe Bay to Fylde and Wyre in April 2018', () => {
		const moved = parts.filter(
			({ place, on_2017: was, on_2018: is }) => place.startsWith('E02') && was === 'E38000216' && is === 'E38000226'
		);
		expect(moved.map(({ place }) => places.get(place)?.within)).toEqual(['Wyre', 'Wyre', 'Wyre']);
	});
});
