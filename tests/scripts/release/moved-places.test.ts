import { indicators } from '#lib/catalogue/index.ts';
import { expect, it } from 'vitest';
import { movedPlaces } from '../../../scripts/release/moved-places.ts';

const after = { observations: [], runs: [] };

it('movedPlaces says that nothing is known where there is no release', async () => {
	const proposal = { releases: 'no-such-folder', dataDir: 'data', indicators, source: 'ons-avoidable-mortality', after };
	expect(await movedPlaces(proposal)).toEqual({ known: false, why: 'no release has been made.' });
});
