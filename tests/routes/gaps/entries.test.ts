import { describe, expect, it } from 'vitest';
import { CELLS } from '#lib/domain/framework.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { editionCellsOf } from '#lib/server/queries/edition-cells.ts';
import { ledgerOf } from '#lib/server/queries/ledger.ts';
import { indicators, sources } from '#lib/catalogue/index.ts';
import { collectedAt } from '#lib/catalogue/collected-at.ts';
import { entriesOf, yearOf } from '../../../src/routes/gaps/entries.ts';
import { kindLinks, readKind, withKind } from '../../../src/routes/gaps/filter.ts';
import { countsOf, partsOf, restsOnNothing } from '../../../src/routes/gaps/parts.ts';
import { leadWords, whereWords } from '../../../src/routes/gaps/words.ts';
import { EXAMPLE_EDITIONS } from '../../support/example.ts';
import { filledExample } from '../../support/example-figures.ts';
import { bannedWords } from '../../support/plain-words.ts';

const { db } = filledExample();
const edition = EXAMPLE_EDITIONS[1]!;
const setting = async () => ({ edition, editions: EXAMPLE_EDITIONS, date: '2022-04-02', cells: await editionCellsOf(db, edition.id) });
const rows = await ledgerOf(db, edition.id);
const entries = entriesOf(rows, await setting());

describe('the ledger of the made-up England', () => {
	it('has an entry for each thing without figures and each with weak ones, the worst kind first', () => {
		expect(entries.map(({ id, gap }) => [id, gap])[0]).toEqual(['counted-by-nobody', 'nobody']);
		expect(entries.map(({ id }) => id)).toContain('elsewhere');
		expect(entries.find(({ id }) => id === 'seen-in-time')?.weaknesses).toEqual(['suppressed']);
	});

	it('tells the four facts of each entry without a blank, in public words', () => {
		for (const { facts } of entries) {
			expect(facts).toHaveLength(4);
			for (const [term, text] of facts) {
				expect(term).not.toBe('');
				expect(text.trim()).not.toBe('');
				expect(bannedWords(text)).toEqual([]);
			}
		}
	});

	it('counts every row of the catalogue once, with figures or as one kind of gap', () => {
		const counts = countsOf(rows);
		expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(rows.length);
		expect(partsOf(rows).reduce((sum, { held, missing }) => sum + held + missing, 0)).toBe(rows.length);
	});

	it('says what share of all weight rests on nothing: the mean over the parts where all weigh the same', () => {
		const parts = partsOf(rows);
		const mean = parts.reduce((sum, { nothing }) => sum + nothing, 0) / CELLS.length;
		expect(restsOnNothing(parts, EQUAL_WEIGHTS)).toBeCloseTo(mean, 12);
		const onlyFirst = { ...EQUAL_WEIGHTS, cells: CELLS.map((_, at) => (at === 0 ? 1 : 0)) };
		expect(restsOnNothing(parts, onlyFirst)).toBe(parts[0]!.nothing);
	});

	it('offers each kind that has entries as a link that keeps the filter of the part', () => {
		const links = kindLinks(entries, '/gaps?group=mental-health#ledger');
		expect(links[0]).toMatchObject({ kind: 'all', count: entries.length, href: '/gaps?group=mental-health#ledger' });
		expect(links.map(({ href }) => href)).toContain('/gaps?group=mental-health&status=nobody#ledger');
		expect(links.every(({ count }) => count > 0)).toBe(true);
		expect(withKind('/gaps', 'old')).toBe('/gaps?status=old');
		expect(readKind(new URLSearchParams('status=gone')).problem).toContain('status=gone');
	});
});

it('every entry of the whole catalogue has its three questions with owner, part and date, whatever kind of gap it is', () => {
	const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher]));
	const whole = indicators.map((entry) => ({
		...rows[0]!,
		id: entry.id,
		name: entry.name,
		group: entry.group,
		factor: entry.factor,
		status: entry.status,
		unit: entry.unit,
		standing: entry.status === 'measured' ? ('out-of-date' as const) : null,
		ceased: entry.ceased ?? null,
		onlyFor: entry.status === 'not-collected' ? (entry.onlyFor ?? null) : null,
		collected: collectedAt(entry),
		evidence: entry.evidence ?? null,
		owner: entry.status === 'measured' ? publishers.get(entry.source)! : (entry.publisher ?? null),
		suppressed: 0
	}));
	const all = entriesOf(whole, { edition, editions: EXAMPLE_EDITIONS, date: '2022-04-02', cells: [] });
	expect(all).toHaveLength(indicators.length);
	for (const { name, questions } of all) {
		for (const text of Object.values<string>({ ...questions })) {
			expect(text).toContain(name);
			expect(text).toContain(yearOf(edition));
			expect(text).not.toMatch(/undefined|null|NaN|“”|\(\)/);
		}
	}
});

it('leadWords says how many of each kind there are, and whereWords what the list is cut down to', () => {
	const words = leadWords(20, { held: 9, nobody: 1, councils: 2, ended: 3, old: 1, 'not-held': 4, 'not-yet': 0 });
	expect(words).toContain('Of 20 things worth knowing about a clinical commissioning group (CCG), this edition holds 9.');
	expect(words).toContain('1 is collected by nobody, 2 for councils only, and 3 have stopped.');
	expect(words).toContain('1 has no figure in the last three years, and 4 are published but we do not have them yet.');
	expect(bannedWords(words)).toEqual([]);
	expect(whereWords('mental-health', 'access')).toBe('Mental health: access');
	expect(whereWords(undefined, undefined)).toBe('');
});
