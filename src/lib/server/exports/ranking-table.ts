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

function shown(score: number | null): string {
	return score === null ? '-' : score.toFixed(1);
}

function line(rank: string, code: string, name: string, score: string, coverage: string, rest: readonly string[]): string {
	const columns = [rank.padStart(4), code.padEnd(5), name.padEnd(ROOM), score.padStart(5), coverage.padStart(5)];
	return [...columns, ...rest.map((text) => text.padStart(8))].join('  ').trimEnd();
}
