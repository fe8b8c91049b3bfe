import type { Vintage } from '#lib/domain/area.ts';
import { estimateOf } from '#lib/domain/estimate.ts';
import type { PutTogetherRule } from '#lib/domain/scoring/put-together.ts';
import type { Database } from '#lib/server/db/open.ts';
import type { FoundArea } from '../find-area.ts';
import type { FoundIndicator } from '../indicators.ts';
import { apportionedPoints } from './apportioned.ts';
import { issuesOf } from './issues.ts';
import type { History, HistoryFrame, HistoryPoint, RawPoint } from './point.ts';
import { publishedPoints } from './published.ts';

const LAST_CCG_MAP = '2021-04';

/**
 * Every period held of an indicator that is about a CCG: its own figures while it was on the list, before that its land (as an edition’s
 * map has it, else its last) rebuilt from the CCGs there, or of councils’ series its part of theirs. Periods after it closed are left out.
 */
export async function historyOf(db: Database, entry: FoundIndicator, area: FoundArea, map: string): Promise<History> {
	const own = area.maps.filter((row) => row.map <= LAST_CCG_MAP).map((row) => ({ map: row.map as Vintage, gss: row.gss }));
	const target = own.find((row) => row.map === map) ?? own.at(-1);
	if (!target || entry.status !== 'measured') return { points: [], target: target ?? { map: LAST_CCG_MAP, gss: area.code }, counts: false };
	const counts = entry.residents !== null;
	const frame: HistoryFrame = { db, entry, rule: ruleOf(entry, counts), target, own };
	const issues = await issuesOf(db, entry.id, entry.level ?? 'ccg');
	const points = entry.level === 'ccg' ? await publishedPoints(frame, issues) : await apportionedPoints(frame, entry.level!, issues);
	const limits = (point: RawPoint): HistoryPoint => ({ ...point, estimate: estimateOf(frame.rule, point.shown) });
	// a month’s count for England is no yardstick for a CCG’s
	return { points: points.map(limits).map((point) => (counts ? { ...point, england: undefined } : point)), target, counts };
}

function ruleOf({ kind, per, interval, mergeWeight }: FoundIndicator, counts: boolean): PutTogetherRule {
	if (counts) return { kind: 'count', per: 1, interval: 'none' };
	const weight = mergeWeight === null ? {} : { mergeWeight };
	return { kind: kind ?? 'score', per: per ?? 1, interval: interval ?? 'none', ...weight };
}
