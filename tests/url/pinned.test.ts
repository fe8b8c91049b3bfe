import { describe, expect, it } from 'vitest';
import { pinnedTo } from '#lib/url/pinned.ts';

describe('an address held to a release', () => {
	it.each([
		['/areas/15E', '/areas/15E?release=2026-11-21'],
		['/?w=33933-333', '/?w=33933-333&release=2026-11-21'],
		['/compare?edition=2015-16&areas=11N,15N', '/compare?edition=2015-16&release=2026-11-21&areas=11N,15N'],
		['/gaps?group=mental-health#ledger', '/gaps?release=2026-11-21&group=mental-health#ledger'],
		['/?release=2020-01-01&view=board', '/?release=2026-11-21&view=board']
	])('puts the release where experience.md section 4 has it: %s', (address, held) => {
		expect(pinnedTo('2026-11-21', address)).toBe(held);
	});
});
