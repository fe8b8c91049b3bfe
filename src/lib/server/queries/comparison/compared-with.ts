import { unusualAmong } from '#lib/domain/comparison/unusual-among.ts';
import type { Polarity } from '#lib/domain/indicator.ts';
import { differenceInterval } from '#lib/domain/statistics/difference-interval.ts';
import { verdictOf, type Verdict } from '#lib/domain/verdict.ts';
import type { Database } from '#lib/server/db/open.ts';
import { figureTableOf, type CountedFigure } from './figure-table.ts';
import { gapsOf, type Gaps } from './gaps.ts';
import { groupValue, type GroupValue } from './group-value.ts';
import { membersOf, type Comparator } from './members.ts';
import { rulesOf, type Rule } from './rules.ts';

/** A figure's difference from its comparator, with 95% limits where both have them; in the indicator's unit. */
export interface Difference {
	readonly value: number;
	readonly lower: number | undefined;
	readonly upper: number | undefined;
}

/** One indicator of a CCG held against a comparator. */
export interface Compared {
	readonly indicator: string;
	readonly value: number;
	readonly lower: number | undefined;
	readonly upper: number | undefined;
	/** England's has no limits: it is held fixed. */
	readonly comparator: GroupValue;
	/** Areas in the comparator, and those of them with a value; 0 for England. */
	readonly members: number;
	readonly held: number;
	readonly difference: Difference;
	/** By the limits of the difference (England: by the figure's own); never from an error of own variation. */
	readonly verdict: Verdict;
	/** Whether the value lies outside what the members' own spread leads to expect; `undefined` where that cannot be said, and against England. */
	readonly unusual: boolean | undefined;
	/** Worked out when it is asked for. */
	readonly gaps: Gaps;
}

/** Which CCG of which edition. */
export interface ComparedArea {
	readonly edition: string;
	readonly map: string;
	readonly gss: string;
}

/**
 * A CCG against a comparator on every indicator on which both have a value, by the indicator's id: the group's value from sums of counts, else the
 * mean by people; the difference with limits (MOVER); whether it is unusual among them; and gaps as people (methods.md section 13).
 */
export async function comparedWith(db: Database, area: ComparedArea, comparator: Comparator): Promise<ReadonlyMap<string, Compared>> {
	const table = await figureTableOf(db, area.edition);
	const rules = await rulesOf(db, area.edition);
	const members = await membersOf(db, { ...area, table }, comparator);
	const compared = new Map<string, Compared>();
	for (const rule of rules) {
		const all = table.figures.get(rule.indicator);
		const own = all?.get(area.gss);
		if (!all || !own) continue;
		const parts = members.flatMap((gss) => {
			const figure = all.get(gss);
			return figure ? [[gss, figure] as const] : [];
		});
		const other = comparator === 'england' ? englandOf(rule) : groupValue(parts, rule, table);
		if (other === undefined) continue;
		const { difference, verdict } = against(own, other, rule.polarity, comparator === 'england');
		compared.set(rule.indicator, {
			indicator: rule.indicator,
			value: own.value,
			lower: own.lower,
			upper: own.upper,
			comparator: other,
			members: members.length,
			held: parts.length,
			difference,
			verdict,
			unusual: unusualAmong(
				own.value,
				own.se,
				parts.map(([, { value }]) => value)
			),
			get gaps() {
				return gapsOf(own, rule, comparator === 'england' ? undefined : other.value);
			}
		});
	}
	return compared;
}

function englandOf({ centre }: Rule): GroupValue | undefined {
	const none = { lower: undefined, upper: undefined, lower998: undefined, upper998: undefined };
	return centre === undefined ? undefined : { value: centre, ...none, estimated: false };
}

/** The difference and what it says: of a fixed benchmark by the figure's own limits, of a group by those of the difference at each level. */
function against(own: CountedFigure, other: GroupValue, polarity: Polarity, fixed: boolean): Pick<Compared, 'difference' | 'verdict'> {
	const value = own.value - other.value;
	if (fixed) {
		const [lower, upper] = [own.lower, own.upper].map((limit) => (limit === undefined ? undefined : limit - other.value));
		return { difference: { value, lower, upper }, verdict: verdictOf(own, other.value, polarity) };
	}
	const narrow = between(own.value, own.lower, own.upper, other.value, other.lower, other.upper);
	const wide = between(own.value, own.lower998, own.upper998, other.value, other.lower998, other.upper998);
	const limits = { lower: narrow?.lower, upper: narrow?.upper, lower998: wide?.lower, upper998: wide?.upper };
	return { difference: { value, lower: narrow?.lower, upper: narrow?.upper }, verdict: verdictOf(limits, 0, polarity) };
}

function between(a: number, la: number | undefined, ua: number | undefined, b: number, lb: number | undefined, ub: number | undefined) {
	if (la === undefined || ua === undefined || lb === undefined || ub === undefined) return undefined;
	return differenceInterval({ value: a, lower: la, upper: ua }, { value: b, lower: lb, upper: ub });
}
