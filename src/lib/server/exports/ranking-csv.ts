import { CELLS, GROUPS } from '#lib/domain/framework.ts';
import type { RankingAnswer } from './ranking.ts';

type Cell = string | number | null;

const COUNTED = ['better', 'similar', 'worse', 'notCompared'] as const;

/** A ranking as CSV lines, the header first: full numbers, empty where there is none. Texts that a spreadsheet would run are quoted by an apostrophe. */
export function rankingCsv(answer: RankingAnswer): string {
	const counted = answer.areas.some(({ counts }) => counts !== undefined);
	const header = [
		'rank',
		'code',
		'gss',
		'name',
		'region',
		'score',
		'se',
		'coverage',
		'knownErrorShare',
		'ownVariationShare',
		'notToldApart',
		'reason',
		...GROUPS,
		...CELLS,
		...(counted ? countsHeader() : [])
	];
	const rows = answer.areas.map((area): readonly Cell[] => [
		area.rank,
		area.code,
		area.gss,
		area.name,
		area.regionName,
		area.score,
		area.se,
		area.coverage,
		area.knownErrorShare,
		area.ownVariationShare,
		area.notToldApart,
		area.reason,
		...GROUPS.map((group) => area.groups[group]?.score ?? null),
		...CELLS.map((cell) => area.cells[cell]?.score ?? null),
		...(counted ? countsRow(area) : [])
	]);
	return [header, ...rows].map((row) => `${row.map(written).join(',')}\n`).join('');
}

/** "better", "similar", "worse" and "notCompared" of all figures, then of each cell: "mental-health/access better". */
function countsHeader(): readonly string[] {
	return [...COUNTED, ...CELLS.flatMap((cell) => COUNTED.map((kind) => `${cell} ${kind}`))];
}

function countsRow({ counts, cellCounts }: RankingAnswer['areas'][number]): readonly Cell[] {
	return [counts, ...CELLS.map((cell) => cellCounts?.[cell])].flatMap((own) => COUNTED.map((kind) => own?.[kind] ?? null));
}

function written(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
	return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
