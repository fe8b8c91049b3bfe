import { GROUPS } from '#lib/domain/framework.ts';
import type { RankingAnswer } from './ranking.ts';

/** Letters of a name that the table has room for. */
const ROOM = 44;

/** A ranking as a table for a terminal: scores to one decimal, coverage in per cent, areas without a rank last with the reason. */
export function rankingTable(answer: RankingAnswer): string {
	const { edition, release, weights } = answer;
	const ranked = answer.areas.filter((area) => area.rank !== null).length;
	const choice = Object.entries({ score: answer.score, ind: answer.ind, cover: answer.cover }).flatMap(([name, text]) =>
		text === undefined ? [] : [`, ${name}=${text}`]
	);
	const title = `${edition}, release ${release}, weights ${weights.w}${choice.join('')}: ${ranked} ranked, ${answer.areas.length - ranked} not ranked`;
	if (answer.areas.some(({ counts }) => counts !== undefined)) return countsTable(answer, choice.join(''));
	const header = line(
		'rank',
		'code',
		'name',
		'score',
		'cover',
		GROUPS.map((group) => group.slice(0, 8))
	);
	const rows = answer.areas.map((area) =>
		line(
			area.rank === null ? '-' : String(area.rank),
			area.code,
			area.name.slice(0, ROOM),
			shown(area.score),
			area.coverage === null ? '-' : `${Math.floor(area.coverage * 100)}%`,
			area.reason === null ? GROUPS.map((group) => shown(area.groups[group]?.score ?? null)) : [area.reason]
		)
	);
	return `${[title, '', header, ...rows].join('\n')}\n`;
}

/** No composite: by name, how many figures are better, similar, worse and not compared. */
function countsTable({ edition, release, areas }: RankingAnswer, choice: string): string {
	const row = (code: string, name: string, counts: readonly (string | number)[]): string =>
		`${code.padEnd(5)}  ${name.padEnd(ROOM)}${counts.map((count) => String(count).padStart(10)).join('')}`;
	const rows = areas.map(({ code, name, counts }) =>
		row(code, name.slice(0, ROOM), counts ? [counts.better, counts.similar, counts.worse, counts.notCompared] : [])
	);
	const title = `${edition}, release ${release}${choice}: ${areas.length} areas by name, figures by verdict at 99.8%`;
	return `${[title, '', row('code', 'name', ['better', 'similar', 'worse', 'not comp.']), ...rows].join('\n')}\n`;
}

function shown(score: number | null): string {
	return score === null ? '-' : score.toFixed(1);
}

function line(rank: string, code: string, name: string, score: string, coverage: string, rest: readonly string[]): string {
	const columns = [rank.padStart(4), code.padEnd(5), name.padEnd(ROOM), score.padStart(5), coverage.padStart(5)];
	return [...columns, ...rest.map((text) => text.padStart(8))].join('  ').trimEnd();
}
