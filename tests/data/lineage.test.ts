import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { findArea, type FoundArea } from '#lib/server/queries/find-area.ts';
import { realRelease } from '../support/release.ts';

/** All codes of all lists of `data/areas/maps.csv`: 211 CCGs of April 2013 to 106 sub-ICB locations of April 2023. */
interface Listed {
	map: string;
	gss: string;
	ods: string;
}

let release: OpenRelease;
let listed: readonly Listed[];
const found = new Map<string, FoundArea>();
const areaOf = (code: string): FoundArea => found.get(code)!;
const total = (kin: readonly { share: number }[]): number => kin.reduce((sum, { share }) => sum + share, 0);

beforeAll(async () => {
	release = await realRelease();
	const sql = 'select m.map, m.version gss, v.area ods from map_areas m join area_versions v on v.gss = m.version order by 1, 2';
	listed = release.db.$client.prepare<[], Listed>(sql).all();
	for (const { ods } of listed) if (!found.has(ods)) found.set(ods, (await findArea(release.db, ods))!);
}, 300_000);

describe('the lineage of every code of every list', () => {
	it('finds all 1,675 entries of the ten lists by both of their codes', async () => {
		expect(listed).toHaveLength(1675);
		for (const { ods, gss } of listed) {
			expect(areaOf(ods)?.code, ods).toBe(ods);
			expect(areaOf(ods).versions.map((version) => version.gss)).toContain(gss);
		}
		for (const gss of new Set(listed.map((row) => row.gss))) {
			expect((await findArea(release.db, gss))?.code, gss).toBe(listed.find((row) => row.gss === gss)?.ods);
		}
	});

	it('leads from every code to sub-ICB locations of April 2023 that hold all of its people', () => {
		const today = new Set(listed.filter(({ map }) => map === '2023-04').map(({ gss }) => gss));
		for (const area of found.values()) {
			expect(area.today, area.code).not.toEqual([]);
			expect(area.today.every(({ gss }) => today.has(gss))).toBe(true);
			expect(total(area.today), area.code).toBeCloseTo(1, 2);
		}
	});

	it('leads from every sub-ICB location, by both its codes, back to CCGs of April 2021 that make up all of its people', async () => {
		for (const map of ['2022-07', '2023-04']) {
			const locations = listed.filter((row) => row.map === map);
			expect(locations).toHaveLength(106);
			for (const { gss, ods } of locations) {
				const area = (await findArea(release.db, gss))!;
				expect(area.code).toBe(ods);
				expect(area.origins, gss).not.toEqual([]);
				expect(area.origins.reduce((sum, { part }) => sum + part, 0), gss).toBeCloseTo(1, 2);
			}
		}
	});

	it('leads every closed code on, and a successor back again', () => {
		const closed = [...found.values()].filter((area) => area.closed !== null);
		expect(closed.length).toBeGreaterThan(100);
		for (const area of closed) {
			expect(area.successors, area.code).not.toEqual([]);
			for (const { code } of area.successors) expect(areaOf(code).predecessors.map((kin) => kin.code), `${area.code} to ${code}`).toContain(area.code);
		}
		for (const area of found.values()) {
			for (const { code } of area.predecessors) expect(areaOf(code).successors.map((kin) => kin.code), `${code} to ${area.code}`).toContain(area.code);
		}
	});

	it('follows Central, North and South Manchester to Manchester of April 2017 and back (ccg-succession.csv: 36%, 34% and 30%)', () => {
		const back = areaOf('14L').predecessors.map(({ code, share, part, map }) => [code, share, Number(part.toFixed(2)), map]);
		expect(new Map(back.map(([code, ...rest]) => [code, rest]))).toEqual(
			new Map([
				['00W', [1, 0.36, '2017-04']],
				['01M', [1, 0.34, '2017-04']],
				['01N', [1, 0.3, '2017-04']]
			])
		);
		for (const code of ['00W', '01M', '01N']) expect(areaOf(code).successors.map((kin) => kin.code)).toEqual(['14L']);
	});

	it('shares out an area that was split: Cumbria of 2017 kept 63% of its people and passed 37% to Morecambe Bay', () => {
		expect(areaOf('01H').changes).toEqual([expect.objectContaining({ kind: 'split', shareOfFrom: 0.630935, known: true })]);
		expect(areaOf('01H').successors.find(({ code }) => code === '01K')?.share).toBeCloseTo(0.369065, 6);
	});

	it('says which shares are not held: Surrey Heartlands and Sussex changed in April 2023', () => {
		const silent = [...found.values()].filter(({ changes }) => changes.some(({ known }) => !known)).map(({ code }) => code);
		expect(silent.sort()).toEqual(['70F', '92A']);
	});
});
