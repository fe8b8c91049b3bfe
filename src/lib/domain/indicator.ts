import type { Factor, Group } from './framework.ts';
import type { Every } from './freshness.ts';
import type { PeriodKind } from './period.ts';

/** The kinds of value that have a method of their own for intervals and mergers. */
export const VALUE_KINDS = ['proportion', 'crude-rate', 'dsr', 'indirectly-standardised', 'mean', 'score', 'count', 'yes-no'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** Which way is good; `none` is shown and never judged. */
export const POLARITIES = ['high', 'low', 'none'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** Where a figure's limits come from. */
export const INTERVALS = ['published', 'wilson', 'byar', 'none'] as const;
export type IntervalSource = (typeof INTERVALS)[number];

/** How far a figure can be trusted to be a count of what happened. */
export const EVIDENCE = ['measured', 'modelled-denominator', 'mapped-from-provider', 'self-declared'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Whose residents divide counts of months. */
export const RESIDENTS = ['all', '18-plus'] as const;

/** What merged means may be weighted by instead of residents. */
export const MERGE_WEIGHTS = ['denominator', 'never'] as const;

/** How a value is printed: a share of one as a percentage, a percentage as it is, or a plain number. */
export const SCALES = ['share', 'percent', 'number'] as const;
export type Scale = (typeof SCALES)[number];

/** Who is counted: CCGs; CCGs in part (at other bodies and carried over, as a trial, or until it ended); councils only; nobody. */
export const COLLECTED = ['ccg', 'partial', 'councils', 'nobody'] as const;
export type Collected = (typeof COLLECTED)[number];

/** Whether what an entry says was found in what is published. */
export const CHECKS = ['confirmed', 'partly', 'unverified'] as const;
export type Check = (typeof CHECKS)[number];

/** How an entry was checked: where it was found, or, where it was not, what it was written from memory of. */
export type Checked =
	| { readonly how: 'confirmed'; readonly where?: readonly string[] }
	/** `what` was confirmed, the rest not. */
	| { readonly how: 'partly'; readonly what: string; readonly where?: readonly string[] }
	| { readonly how: 'unverified'; readonly memoryOf: string };

/** A standard that is stated, and by which nothing here is judged. */
export interface StatedStandard {
	/** As "92%". */
	readonly text: string;
	/** The day from which it was in force, YYYY-MM-DD; absent = not known. */
	readonly from?: string;
}

/** What the catalogue says of anything worth measuring, whether or not anybody measures it. */
export interface IndicatorBasics {
	/** A slug, the series' own; never renamed once published. */
	readonly id: string;
	/** The row that it serves of the list of 185 from which the catalogue was made, "OP-A01"; absent for what was found beside it. */
	readonly row?: string;
	/** In the reader's words, at most twelve of them. */
	readonly name: string;
	/** The one cell in which it counts. */
	readonly group: Group;
	readonly factor: Factor;
	/** Other cells whose pages link to it; it is never counted twice. */
	readonly alsoIn?: readonly { readonly group: Group; readonly factor: Factor }[];
	readonly polarity: Polarity;
	/** Plain words, at most sixty, on what it shows and why that matters. */
	readonly why: string;
	readonly caveats: readonly string[];
	/** Codes in published frameworks, with the framework's year. */
	readonly codes?: readonly string[];
	/** The last period ever published, where the series has ended. */
	readonly ceased?: string;
	readonly evidence?: Evidence;
	/** Where it differs from what status and level say: see `collectedAt`. */
	readonly collected?: Collected;
	/** How often it comes out, in words; for what is measured its source says it. */
	readonly frequency?: string;
	readonly statedStandards?: readonly StatedStandard[];
	/** For what is measured, the file that is held is the check. */
	readonly checked?: Checked;
}

/** How figures are read, worked out, printed and used: all that is said of a measured indicator beyond what it is. */
export interface Definition {
	readonly source: string;
	readonly kind: ValueKind;
	/** value = per * numerator / denominator, in the unit. */
	readonly per: number;
	readonly scale: Scale;
	/** Decimals on a board page; public pages print one fewer, at least none. */
	readonly decimals: number;
	readonly numeratorIs?: string;
	readonly denominatorIs?: string;
	readonly period: PeriodKind;
	/** For snapshots known by their year alone: the day, MM-DD, that they are dated to. */
	readonly snapshotDay?: string;
	/** Months added up to the figure an edition shows: 12 for monthly series. */
	readonly window?: number;
	/** Fewest months of the window that will do, where the file never held more. */
	readonly windowLeast?: number;
	/** Where the figures held are counts of months: the residents of its own areas by whom an edition divides their sum. */
	readonly residents?: (typeof RESIDENTS)[number];
	readonly interval: IntervalSource;
	/** Whose areas are counted: councils and districts are carried to CCGs by published overlap, and flagged estimated. */
	readonly level: 'ccg' | 'hwb' | 'district';
	/** Whether it takes part in scores; where not, `notScored` says why. */
	readonly scored: boolean;
	readonly notScored?: string;
	/** The series that says the same on another map or in another year; an edition counts one of the two. */
	readonly alternateOf?: string;
	/** Merged values are means weighted by this: residents unless said otherwise; `never` where a mean would mean nothing. */
	readonly mergeWeight?: (typeof MERGE_WEIGHTS)[number];
}

/** An indicator whose figures are held. */
export interface MeasuredIndicator extends IndicatorBasics, Definition {
	readonly status: 'measured';
	readonly unit: string;
}

/** Published for CCGs, but no file is held yet. */
export interface NotHeldIndicator extends IndicatorBasics {
	readonly status: 'not-held';
	readonly checked: Checked;
	readonly publisher: string;
	readonly unit: string;
	/** Where it is to be had. */
	readonly whereToGet: string;
	/** How its figures are read where an importer here knows their format; a release shows it as measured once figures are held. */
	readonly definition?: Definition;
}

/** Published for CCGs by nobody. */
export interface NotCollectedIndicator extends IndicatorBasics {
	readonly status: 'not-collected';
	readonly checked: Checked;
	/** Who publishes it for councils. */
	readonly publisher?: string;
	readonly unit: string;
	/** What it could be counted from, and by whom. */
	readonly couldBe: string;
	readonly onlyFor?: 'councils';
}

export type Indicator = MeasuredIndicator | NotHeldIndicator | NotCollectedIndicator;

/** A threshold with the days on which it was in force. */
export interface Standard {
	readonly indicator: string;
	/** First day in force, YYYY-MM-DD. */
	readonly from: string;
	/** The first day is not stated anywhere: `from` is that of the first figures held, by which it was in force. */
	readonly undated?: true;
	/** Last day in force; absent = still in force. */
	readonly until?: string;
	/** In the indicator's own unit. */
	readonly value: number;
	readonly sense: 'at-least' | 'at-most';
	readonly setBy: string;
}

/** A publication that figures are read from. */
export interface Source {
	readonly id: string;
	/** Ids that it had in earlier releases. */
	readonly formerly?: readonly string[];
	readonly title: string;
	readonly publisher: string;
	/** The publisher's landing page. */
	readonly address: string;
	readonly licence: string;
	readonly attribution: string;
	readonly frequency: string;
	/** The same for a program that works out which issues are overdue. */
	readonly every: Every;
	/** When the next issue is due, in words; "None: ..." where the series has ended. */
	readonly nextExpected: string;
	/** What the held file is: the publisher's own, or an extract, by whom and how it was cut. */
	readonly heldAs: string;
	/** What was read from it, in plain words. */
	readonly covers: string;
}
