import type { DifferingList } from '#lib/server/queries/differing.ts';
import type { FigureRow } from './rows.ts';

/** Rows of a list with how many there are in all. */
export interface Some {
	readonly rows: readonly FigureRow[];
	readonly all: number;
}

/** The lists of a CCG's page that answer "which?". */
export interface Lists {
	/** Worse and better than England, the farthest first: those that stand when at most 1 in 20 may be chance. */
	readonly behind: Some;
	readonly ahead: Some;
	/** Significantly getting better and worse over the last five periods that can be tested. */
	readonly improving: readonly FigureRow[];
	readonly worsening: readonly FigureRow[];
	/** Figures tested against England, and how many chance alone would put on the worse side at 99.8%. */
	readonly tested: number;
	readonly byChance: number;
}

const FIVE = 5;

/** The lists of a CCG's rows; figures that take no part in scores are in none of the first two. */
export function listsOf(rows: readonly FigureRow[], { tests, expected }: DifferingList): Lists {
	const better = new Map(
		tests.flatMap((test) => (test.stands && test.better !== undefined ? [[test.indicator, test.better] as const] : []))
	);
	const farthest = (good: boolean): Some => {
		const found = rows
			.filter(({ figure }) => figure.suspect === null && figure.z !== null && better.get(figure.indicator) === good)
			.sort((a, b) => (good ? -1 : 1) * (a.figure.z! - b.figure.z!) || (a.figure.indicator < b.figure.indicator ? -1 : 1));
		return { rows: found.slice(0, FIVE), all: found.length };
	};
	const moving = (way: 'better' | 'worse') => rows.filter(({ trend }) => trend?.result.endsWith(`getting ${way}`) ?? false);
	return {
		behind: farthest(false),
		ahead: farthest(true),
		improving: moving('better'),
		worsening: moving('worse'),
		tested: expected.tests,
		byChance: expected.at998
	};
}

/** The rows that are worse than England at 99.8%, lowest z first and then by code: what a total may hide (methods.md section 12). */
export function surelyWorse(rows: readonly FigureRow[]): readonly FigureRow[] {
	return rows
		.filter(({ figure }) => figure.verdict === 'worse' && figure.suspect === null && figure.z !== null)
		.sort((a, b) => a.figure.z! - b.figure.z! || (a.figure.indicator < b.figure.indicator ? -1 : 1));
}
