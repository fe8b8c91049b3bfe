import { eq, and } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { editionAreas, streaks } from '#lib/server/db/schema.ts';
import { registerMovesOf } from '#lib/server/feeds/register-moves.ts';
import { ON_REGISTER } from '#lib/server/queries/register.ts';
import { realRelease } from '../../support/release.ts';

const { db, editions } = await realRelease();
const moves = await registerMovesOf(db, editions, {});

/** Where a CCG stood on the register for an indicator in an edition. */
async function statusOf(edition: string, code: string, indicator: string) {
	const [row] = await db
		.select({ status: streaks.status })
		.from(streaks)
		.innerJoin(editionAreas, and(eq(editionAreas.edition, streaks.edition), eq(editionAreas.version, streaks.version)))
		.where(and(eq(streaks.edition, edition), eq(editionAreas.area, code), eq(streaks.indicator, indicator)));
	return row?.status;
}

describe('entries into the register and exits from it', () => {
	it('are what the register itself says of the two editions, in every tenth of them', async () => {
		expect(moves.filter(({ entered }) => entered).length).toBeGreaterThan(10);
		expect(moves.filter(({ entered }) => !entered).length).toBeGreaterThan(10);
		for (const { edition, before, code, indicator, entered } of moves.filter((_, at) => at % 10 === 0)) {
			const [was, is] = [await statusOf(before.id, code, indicator), await statusOf(edition.id, code, indicator)];
			expect([was, is], `${code} ${indicator} ${edition.id}`).not.toContain('cannot be judged');
			expect([ON_REGISTER.includes(was!), ON_REGISTER.includes(is!)]).toEqual([!entered, entered]);
		}
	});

	it('are told of CCGs that both editions have, one edition apart', () => {
		for (const { edition, before } of moves) expect(editions.indexOf(edition) - editions.indexOf(before)).toBe(1);
	});
});
