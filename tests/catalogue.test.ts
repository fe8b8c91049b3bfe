import { describe, expect, it } from 'vitest';
import { asMeasured } from '#lib/catalogue/as-measured.ts';
import { indicators, indicatorsById, sources, standards } from '#lib/catalogue/index.ts';
import { CELLS, cellId } from '#lib/domain/framework.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { importers } from '../scripts/importers/index.ts';
import { rowFaults } from './catalogue/row-faults.ts';
import { EXPECTED_ROWS } from './catalogue/rows.expected.ts';
import { bannedWords } from './support/plain-words.ts';
import { fleschKincaidGrade, sentencesOf, wordsOf } from './support/readability.ts';

/** All whose figures can be read, held or not. */
const measured = indicators.flatMap((entry) => asMeasured(entry) ?? []);

describe('the catalogue', () => {
	it('says something of each of the fifteen cells', () => {
		const said = new Set(indicators.map((entry) => cellId(entry.group, entry.factor)));
		expect(CELLS.filter((cell) => !said.has(cell))).toEqual([]);
	});

	it('is in the order of its cells, and finds every entry by its id', () => {
		const cells = indicators.map((entry) => CELLS.indexOf(cellId(entry.group, entry.factor)));
		expect(cells).toEqual([...cells].sort((a, b) => a - b));
		expect(indicatorsById.size).toBe(indicators.length);
		expect(indicators.every((entry) => indicatorsById.get(entry.id) === entry)).toBe(true);
	});

	it.each(importers.map((importer) => [importer.source, importer] as const))(
		'measures of %s just what its importer promises',
		(source, importer) => {
			const entries = measured.filter((entry) => entry.source === source).map((entry) => entry.id);
			expect([...importer.indicators].sort()).toEqual(entries.sort());
		}
	);

	it('has an importer for every source', () => {
		expect(importers.map((importer) => importer.source).sort()).toEqual(sources.map((source) => source.id).sort());
	});

	it('reads something from every source', () => {
		expect(sources.filter((source) => !measured.some((entry) => entry.source === source.id))).toEqual([]);
	});

	it('adds up twelve months wherever counts come month by month', () => {
		const monthly = measured.filter((entry) => entry.period === 'month' && entry.kind !== 'count');
		expect(monthly.map((entry) => entry.window)).toEqual(monthly.map(() => 12));
		expect(measured.filter((entry) => entry.window !== undefined && entry.period !== 'month')).toEqual([]);
	});

	it('prints shares of one and percentages as %, and nothing else', () => {
		const wrong = measured.filter((entry) => entry.unit.startsWith('%') !== (entry.scale !== 'number'));
		expect(wrong.map((entry) => entry.id)).toEqual([]);
	});

	it('says in words what is divided by what wherever limits are worked out here', () => {
		const computed = measured.filter((entry) => entry.interval === 'wilson' || entry.interval === 'byar');
		expect(computed.filter((entry) => !entry.numeratorIs || !entry.denominatorIs).map((entry) => entry.id)).toEqual([]);
	});

	it('keeps every standard in the unit of its indicator: shares of one up to 1', () => {
		const shares = standards.filter((row) => measured.find((entry) => entry.id === row.indicator)?.scale === 'share');
		expect(shares.length).toBeGreaterThan(0);
		expect(shares.filter((row) => row.value < 0 || row.value > 1)).toEqual([]);
	});
});

describe('the 185 rows from which the catalogue was made', () => {
	const served = (id: string, change: Partial<Indicator>) =>
		indicators.map((entry) => (entry.id === id ? ({ ...entry, ...change } as Indicator) : entry));

	it('are each served, in their cell, with their direction, by an entry of a status that fits', () => {
		expect(Object.keys(EXPECTED_ROWS)).toHaveLength(185);
		expect(rowFaults(indicators, EXPECTED_ROWS)).toEqual([]);
	});

	// Planted: what the test above would say of a catalogue that lost a row, turned a direction, or knew better than its list.
	it.each<[string, readonly Indicator[]]>([
		['OP-A05: no entry serves it in older-people/access', indicators.filter((entry) => entry.row !== 'OP-A05')],
		['GH-P12: no entry is high', served('years-that-a-newborn-can-expect-to-live-in-good-health', { polarity: 'low' })],
		[
			'OP-A05: no entry serves it in older-people/access',
			served('people-operated-on-for-a-broken-hip-within-36-hours', { factor: 'quality' })
		],
		['MH-Q02: no entry is low', indicators.filter((entry) => entry.id !== 'people-who-get-worse-in-talking-therapy')],
		[
			'MH-A16: how-long-older-people-wait-for-mental-health-care cannot be not-held',
			served('how-long-older-people-wait-for-mental-health-care', { status: 'not-held' })
		],
		['GH-A05: no entry is counted at partial', served('people-seen-in-a-e-within-four-hours', { collected: 'ccg' })],
		[
			'cataract-operations-for-people-aged-65-and-over: there is no row OP-A99',
			served('cataract-operations-for-people-aged-65-and-over', { row: 'OP-A99' })
		]
	])('are told apart from a fault: %s', (fault, planted) => {
		expect(rowFaults(planted, EXPECTED_ROWS)).toContain(fault);
	});
});

describe('what is said of how the catalogue was checked', () => {
	it('names no standard of an unverified entry without saying that it is from memory', () => {
		const unverified = indicators.filter((entry) => entry.checked?.how === 'unverified');
		expect(unverified.length).toBeGreaterThan(0);
		expect(unverified.filter((entry) => entry.status === 'measured' || entry.codes !== undefined).map(({ id }) => id)).toEqual([]);
	});

	it('gives every standard that is not stated with its first day as such, and invents none', () => {
		expect(standards.filter((row) => row.undated).length).toBeGreaterThan(0);
		expect(indicators.flatMap((entry) => entry.statedStandards ?? []).filter(({ from }) => from !== undefined)).toEqual([]);
	});
});

describe('the words of the catalogue', () => {
	it.each(indicators.map((entry) => [entry.id, entry] as const))('%s: says why in plain words of at most grade 8', (_, entry) => {
		expect(fleschKincaidGrade(entry.why)).toBeLessThanOrEqual(8);
		expect(Math.max(...sentencesOf(entry.why).map((sentence) => wordsOf(sentence).length))).toBeLessThanOrEqual(25);
	});

	it.each(indicators.map((entry) => [entry.id, entry] as const))('%s: uses no banned word and claims no cause', (_, entry) => {
		const own = [entry.unit, entry.status === 'not-collected' ? entry.couldBe : ''];
		const reason = [asMeasured(entry)?.notScored ?? ''];
		expect([entry.name, entry.why, ...entry.caveats, ...own, ...reason].flatMap(bannedWords)).toEqual([]);
	});
});
