import { expect, it } from 'vitest';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { figuresOfArea } from '#lib/server/queries/figures-of-area.ts';
import { hereIn } from '../../../../src/routes/areas/[code=area]/here.ts';
import { realRelease } from '../../../support/release.ts';

it('every measured indicator of an area is a figure or a gap with a reason, but for twins and series that had not begun', async () => {
	const { db, editions } = await realRelease();
	for (const [id, code] of [
		['2021-22', '01D'],
		['2015-16', '11N']
	] as const) {
		const edition = editions.find((one) => one.id === id)!;
		const here = (await hereIn(db, edition, code, EQUAL_WEIGHTS))!;
		const figures = await figuresOfArea(db, id, here.area.gss);
		const elsewhere = figures.filter(({ missing, standing }) => missing !== null && ['alternate', 'not-yet'].includes(standing));
		const measuredGaps = here.gaps.filter(({ indicator }) => figures.some((figure) => figure.indicator === indicator));
		expect(here.rows.length + measuredGaps.length + elsewhere.length).toBe(figures.length);
		for (const { position } of here.rows) if (position) expect(position.place).toBeLessThanOrEqual(position.of);
		expect(here.cells).toHaveLength(15);
	}
});

it('an area that the map of the edition does not have is not there', async () => {
	const { db, editions } = await realRelease();
	expect(await hereIn(db, editions.at(-1)!, '00K', EQUAL_WEIGHTS)).toBeUndefined();
});
