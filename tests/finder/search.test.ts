import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '#lib/finder/gazetteer.ts';
import { meant, search } from '#lib/finder/search.ts';
import { placeIndexes } from '../support/place-indexes.ts';
import { ASKED_2015, ASKED_2021, HOSTILE } from './asked.ts';

let gazetteers: ReadonlyMap<string, { gazetteer: Gazetteer }>;

beforeAll(async () => {
	gazetteers = await placeIndexes(['2015-16', '2021-22']);
}, 120_000);

const found = (typed: string, edition: string) => search(gazetteers.get(edition)!.gazetteer, typed);

/** What was found in a line: how, then each place with its CCGs, then places outside England. */
function inALine(typed: string, edition: string): string {
	const { by, special, matches, elsewhere } = found(typed, edition);
	const places = matches.slice(0, 4).map((match) => `${match.name}: ${match.ccgs.map(({ code }) => code).join(' ')}`);
	return [by, special, ...places, ...elsewhere.map(({ name, within }) => `${name} (${within})`)].filter(Boolean).join(' | ');
}

// Expected CCGs: the official lookups of places, districts and practices of ONS and NHS Digital, in data/areas/place-areas.csv; the
// examples of Slough, Cheadle, Newport, Reading and the two Newcastles are those that the finder was specified with.
describe.each([
	['2015-16', ASKED_2015],
	['2021-22', ASKED_2021]
])('on the map of %s', (edition, asked) => {
	it.each(asked)('%j finds %s', (typed, expected, straight) => {
		expect(inALine(typed, edition)).toBe(expected);
		expect(meant(found(typed, edition))?.ccg.code).toBe(straight);
	});
});

it.each(HOSTILE)('is asked %j and finds nothing, without a fault', (typed) => {
	expect(found(typed, '2015-16')).toMatchObject({ matches: [], elsewhere: [] });
});

it('cuts what is too long to a hundred characters and answers within a tenth of a second', () => {
	for (const typed of ['a'.repeat(10_000), 'ab '.repeat(3_333), 'é'.repeat(10_000), '(('.repeat(5_000)]) {
		const began = performance.now();
		expect(found(typed, '2015-16').asked.length).toBeLessThanOrEqual(100);
		expect(performance.now() - began).toBeLessThan(1_000);
	}
});

it('never answers with the second half of a postcode', () => {
	for (const typed of ['M5 4WT', 'm54wt', 'SW1A 0AA', 'sw1a0aa', 'SW1A OAA', 'ZZ99 9ZZ', 'BFPO 123', 'LS1 4AP', 'ec1a1bb', 'W1A 0AX']) {
		expect(JSON.stringify(found(typed, '2021-22'))).not.toMatch(/4WT|0AA|OAA|9ZZ|123"|4AP|1BB|0AX/i);
	}
});

it('finds every CCG of both maps by its code, its name, and its name in full', () => {
	for (const { gazetteer } of gazetteers.values()) {
		for (const [code, name] of gazetteer.index.ccgs) {
			expect(meant(search(gazetteer, code.toLowerCase()))?.ccg.code).toBe(code);
			expect(meant(search(gazetteer, name))?.ccg.code).toBe(code);
		}
	}
});

it('finds every place by its own name', () => {
	const { gazetteer } = gazetteers.get('2021-22')!;
	const large = gazetteer.entries.filter(({ match }) => match.kind === 'town' || match.kind === 'council');
	expect(large.length).toBeGreaterThan(1_000);
	for (const { match } of large) {
		const answer = search(gazetteer, match.name);
		const codes = answer.matches.flatMap(({ ccgs }) => ccgs.map(({ code }) => code));
		expect(codes, match.name).toContain(match.ccgs[0]!.code);
	}
});
