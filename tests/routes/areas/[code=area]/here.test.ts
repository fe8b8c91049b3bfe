import { expect, it } from 'vitest';
import { CELLS } from '#lib/domain/framework.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { editionCellsOf } from '#lib/server/queries/edition-cells.ts';
import { figuresOfArea } from '#lib/server/queries/figures-of-area.ts';
import { ledgerOf } from '#lib/server/queries/ledger.ts';
import { askedIn } from '../../../../src/routes/areas/[code=area]/asked.ts';
import { hereIn } from '../../../../src/routes/areas/[code=area]/here.ts';
import { knownIn } from '../../../../src/routes/areas/[code=area]/known.ts';
import { entriesOf } from '../../../../src/routes/gaps/entries.ts';
import { rankingAnswer } from '#lib/server/exports/ranking.ts';
import { readRankingChoice } from '#lib/url/ranking-choice.ts';
import { realRelease } from '../../../support/release.ts';

const USUAL = { choice: EQUAL_WEIGHTS, view: 'public', comparison: 'neighbours', own: [], problems: [] } as const;

it('every measured indicator of an area is a figure or a gap with a reason, but for twins and series that had not begun', async () => {
	const { db, editions } = await realRelease();
	for (const [id, code] of [
		['2021-22', '01D'],
		['2015-16', '11N']
	] as const) {
		const edition = editions.find((one) => one.id === id)!;
		const here = (await hereIn(db, edition, code, USUAL))!;
		const figures = await figuresOfArea(db, id, here.area.gss);
		const elsewhere = figures.filter(({ missing, standing }) => missing !== null && ['alternate', 'not-yet'].includes(standing));
		const measuredGaps = here.gaps.filter(({ indicator }) => figures.some((figure) => figure.indicator === indicator));
		expect(here.rows.length + measuredGaps.length + elsewhere.length).toBe(figures.length);
		for (const { position } of here.rows) if (position) expect(position.place).toBeLessThanOrEqual(position.of);
		expect(here.cells).toHaveLength(15);
	}
});

it('what is missing here leads to its own entry in the ledger of gaps, else to its part there', async () => {
	const { db, date, editions } = await realRelease();
	const edition = editions.find(({ id }) => id === '2021-22')!;
	const { gaps } = (await hereIn(db, edition, '15E', USUAL))!;
	const entries = entriesOf(await ledgerOf(db, edition.id), { edition, editions, date, cells: await editionCellsOf(db, edition.id) });
	const anchors = new Set([...entries.map(({ id }) => id), ...CELLS.map((cell) => cell.replace('/', '-'))]);
	expect(gaps.length).toBeGreaterThan(20);
	for (const { anchor, indicator } of gaps) {
		expect(anchors, indicator).toContain(anchor);
		if (entries.some(({ id }) => id === indicator)) expect(anchor).toBe(indicator);
	}
});

it('an area that the map of the edition does not have is not there', async () => {
	const { db, editions } = await realRelease();
	expect(await hereIn(db, editions.at(-1)!, '00K', USUAL)).toBeUndefined();
});

it('score, place and range are those of the ranking that the API gives, under other weights and ways of scoring too', async () => {
	const release = await realRelease();
	const edition = release.editions.at(-1)!;
	for (const query of ['', 'w=33933-333', 'score=worst', 'score=minmax&cover=50', 'ind=iapt-recovery-rate:0', 'score=none']) {
		const { choice } = readRankingChoice(new URLSearchParams(query));
		const answer = await rankingAnswer(release, edition.id, choice);
		for (const code of ['01D', '14L', '11N']) {
			const { standing } = (await hereIn(release.db, edition, code, { ...USUAL, choice }))!;
			const row = answer.areas.find((area) => area.code === code)!;
			expect(standing.entry.overall?.score ?? null, `${code} ${query}`).toBe(row.score);
			expect(standing.entry.rank ?? null).toBe(row.rank);
			if (standing.range) expect(standing.range.low).toBeLessThanOrEqual(standing.range.high);
		}
	}
});

it('the score lies inside its bounds, and its place inside those that weightings give', async () => {
	const { db, editions } = await realRelease();
	const here = (await hereIn(db, editions.at(-1)!, '01D', USUAL))!;
	const { bounds, attainable } = here.margins;
	expect(bounds!.low).toBeLessThanOrEqual(here.standing.entry.overall!.score);
	expect(bounds!.high).toBeGreaterThanOrEqual(here.standing.entry.overall!.score);
	expect(attainable!.best).toBeLessThanOrEqual(here.standing.entry.rank!);
	expect(attainable!.worst).toBeGreaterThanOrEqual(here.standing.entry.rank!);
});

it('a comparison has the CCGs it names: neighbours, ten alike, the region and a set of one’s own, and never the CCG itself', async () => {
	const { db, editions } = await realRelease();
	const edition = editions.at(-1)!;
	const known = await knownIn(db, edition.id);
	const asked = askedIn(new URLSearchParams('with=own&areas=01G,01D,01W,XXX'), '01D', known);
	expect(asked.own).toEqual(['01G', '01W']);
	expect(asked.problems.join(' ')).toContain('XXX');
	const here = (await hereIn(db, edition, '01D', asked))!;
	expect(here.comparison).toMatchObject({ name: 'Your set', sizes: { similar: 10, own: 2 } });
	expect(here.own.map(({ code }) => code)).toEqual(['01G', '01W']);
	for (const { against } of here.rows) if (against) expect(against.members).toBe(2);
});

it('a set of one’s own that names nobody else falls back to neighbours and says so', () => {
	const known = { codes: new Set(['01D']), indicators: new Set<string>() };
	const asked = askedIn(new URLSearchParams('with=own&areas=01D'), '01D', known);
	expect(asked.comparison).toBe('neighbours');
	expect(asked.problems.join(' ')).toContain('set of your own');
});

it('the Isle of Wight has no neighbour by land in 2015/16, so that nothing is held against neighbours', async () => {
	const { db, editions } = await realRelease();
	const here = (await hereIn(db, editions[0]!, '10L', USUAL))!;
	expect(here.neighbours).toEqual([]);
	expect(here.rows.every(({ against }) => against === undefined)).toBe(true);
});
