import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLAND } from '#lib/domain/area.ts';
import type { Outcome } from '../../../scripts/importers/run.ts';
import type { ObservationRow } from '../../../scripts/tidy/observations.ts';
import { importExample } from './case-reports.ts';
import { EXAMPLE } from './example-file.ts';

/** Texts that spreadsheets, publishers and the hostile have put into cells. */
const DICTIONARY = [
	'*',
	'-',
	'\u2013',
	'..',
	':',
	'#',
	'x',
	'z',
	'NULL',
	'DNS',
	'tbc',
	'',
	' ',
	'60.0 [p]',
	'60.0 [q]',
	'<5',
	'>5',
	'1-7',
	'1,190',
	'1 190',
	'1.190,0',
	'\u22121.2',
	'(1.2)',
	'1.2-',
	'60%',
	'0.6',
	'160',
	'-1',
	'0',
	'NaN',
	'Infinity',
	'true',
	'9999',
	'1E5',
	'2.00E+00',
	'2E',
	'O0C',
	'00c',
	'ZZZ',
	'ENG',
	'13R',
	'W11000023',
	'E06000005',
	'E38000194',
	'2014-15',
	'2014',
	'2014/16',
	'2014/15 Q1',
	'2012-15',
	'Apr-14',
	'41730',
	'04/31/2014',
	'2030/31',
	'04-Jan',
	'=1+1',
	'@SUM(A1)',
	'<script>',
	'\u0661\u0662',
	'#N/A',
	'#REF!',
	'123456789012345678',
	'\u0000',
	'\u200b60.0'
];
const LINES = EXAMPLE.trimEnd()
	.split('\n')
	.map((line) => (line.match(/("[^"]*"|[^,]*)(,|$)/g) ?? []).slice(0, 10).map((cell) => cell.replace(/,$/, '')));
const written = (lines: readonly (readonly string[])[]): string => `${lines.map((cells) => cells.join(',')).join('\n')}\n`;

type Mutation = (text: string) => string;
const cellSwap = fc
	.record({ row: fc.integer({ min: 0, max: 10 }), column: fc.integer({ min: 0, max: 9 }), to: fc.constantFrom(...DICTIONARY) })
	.map(
		({ row, column, to }): Mutation =>
			() =>
				written(LINES.map((cells, i) => (i === row ? cells.with(column, to.includes(',') ? `"${to}"` : to) : cells)))
	);
const place = fc.double({ min: 0, max: 0.999, noNaN: true });
const flip = fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(([at, byte]): Mutation => (text) => {
	const bytes = Buffer.from(text, 'latin1');
	bytes[Math.floor(at * bytes.length)] = byte;
	return bytes.toString('latin1');
});
const cut = place.map(
	(at): Mutation =>
		(text) =>
			text.slice(0, Math.floor(at * text.length))
);
const rowShuffle = fc.shuffledSubarray(LINES.slice(1), { minLength: 10 }).map(
	(rows): Mutation =>
		() =>
			written([LINES[0]!, ...rows])
);
const rowTwice = fc.integer({ min: 1, max: 10 }).map(
	(row): Mutation =>
		() =>
			written([...LINES, LINES[row]!])
);
const rowGone = fc.integer({ min: 0, max: 10 }).map(
	(row): Mutation =>
		() =>
			written(LINES.filter((_, i) => i !== row))
);
const columnOrder = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 10 }).map(
	(order): Mutation =>
		() =>
			written(LINES.map((cells) => order.map((i) => cells[i]!)))
);
const columnSwap = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })).map(
	([a, b]): Mutation =>
		() =>
			written(LINES.map((cells, i) => (i === 0 ? cells : cells.with(a, cells[b]!).with(b, cells[a]!))))
);
const mutation = fc.oneof(
	{ weight: 10, arbitrary: cellSwap },
	{ weight: 4, arbitrary: flip },
	cut,
	rowShuffle,
	rowTwice,
	rowGone,
	columnOrder,
	columnSwap
);

const keyOf = ({ indicator, area, period }: ObservationRow): string => `${indicator} ${area} ${period}`;
const clean = (await importExample(EXAMPLE)).state!.observations;
const cleanByKey = new Map(clean.map((row) => [keyOf(row), row]));

/** The published cell of a figure, by the place that the figure itself names. */
function cellOf(text: string, at: string): string {
	const [, line, column] = /^line (\d+), (.*)$/.exec(at) ?? [];
	const rows = text.split('\n').map((one) => (one.match(/("[^"]*"|[^,]*)(,|$)/g) ?? []).map((cell) => cell.replace(/,$/, '').trim()));
	return rows[Number(line) - 1]?.[rows[0]!.indexOf(column ?? '')] ?? '';
}

/** Figures that differ from those of the whole file although nothing was said and although the cell does not print them. */
function silent({ state, report }: Outcome, text: string): string[] {
	const said = new Set(report.findings.flatMap(({ spots }) => spots.map(({ line }) => line)));
	return (state?.observations ?? [])
		.filter((row) => row.area !== ENGLAND && row.value !== undefined)
		.flatMap((row) => {
			if (cleanByKey.get(keyOf(row))?.value === row.value) return [];
			const line = Number(/^line (\d+)/.exec(row.at ?? '')?.[1]);
			return said.has(line) || Number(cellOf(text, row.at ?? '')) === row.value ? [] : [`${keyOf(row)} is ${row.value}`];
		});
}

describe('a mutated file of the made-up source', () => {
	it('ends no program, changes nothing where it is refused, and is never taken in silently', async () => {
		const seen = { refused: 0, held: 0, imported: 0 };
		await fc.assert(
			fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
				const text = mutations.reduce((before, mutate) => mutate(before), EXAMPLE);
				const outcome = await importExample(Buffer.from(text, 'latin1'));
				const { state, report } = outcome;
				seen[report.exit === 2 ? 'refused' : report.exit === 1 ? 'held' : 'imported'] += 1;
				expect(state === undefined).toBe(report.exit === 2);
				expect(report.findings.some(({ reaction }) => reaction === 'STOP')).toBe(report.exit === 2);
				expect(silent(outcome, text)).toEqual([]);
				for (const { account, file } of report.files) {
					if (!account) continue;
					const { read, leftOut, ...others } = account;
					const known = [...Object.values(leftOut), ...Object.values(others)].reduce((sum, rows) => sum + rows, 0);
					expect([file, known]).toEqual([file, read]);
				}
			}),
			{ numRuns: 3000, seed: 20150401 }
		);
		expect(Math.min(seen.refused, seen.held, seen.imported)).toBeGreaterThan(100);
	}, 120_000);
	it('says of every cell that is a figure no more', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: 1, max: 10 }),
				fc.integer({ min: 4, max: 9 }),
				fc.constantFrom(...DICTIONARY),
				async (row, column, to) => {
					const cell = to.includes(',') ? `"${to}"` : to;
					const text = written(LINES.map((cells, i) => (i === row ? cells.with(column, cell) : cells)));
					const { report } = await importExample(text);
					const isSame = to.trim().replace(/^\u200b/u, '') === LINES[row]![column];
					const isNumber = /^-?\d+(\.\d+)?$/.test(to);
					if (!isSame && !isNumber) expect(report.findings.length).toBeGreaterThan(0);
				}
			),
			{ numRuns: 1000, seed: 20150402 }
		);
	}, 60_000);
});
