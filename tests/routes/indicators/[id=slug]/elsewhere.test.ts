import { expect, it } from 'vitest';
import { findIndicator } from '#lib/server/queries/indicators.ts';
import { editionsWith, elsewhereWords } from '../../../../src/routes/indicators/[id=slug]/elsewhere.ts';
import { filledExample } from '../../../support/example-figures.ts';

const { db, editions } = filledExample();
const seen = (await findIndicator(db, 'seen-in-time'))!;

it('lists the editions that show figures, and none whose figures are old, later or of nobody', () => {
	const standings = seen.standings.map((standing, at) => ({
		...standing,
		n: 5,
		status: at === 0 ? ('out-of-date' as const) : ('scored' as const)
	}));
	expect(editionsWith({ standings }, editions).map(({ id }) => id)).toEqual(['2021-22']);
	expect(editionsWith({ standings: standings.map((standing) => ({ ...standing, n: 0 })) }, editions)).toEqual([]);
});

it('says so where no edition has any', () => {
	expect(elsewhereWords(editions)).toBe('These editions have figures of it:');
	expect(elsewhereWords([])).toBe('No edition has figures of it that can be shown.');
});
