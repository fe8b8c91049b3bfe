import type { Vintage } from '#lib/domain/area.ts';
import type { Estimate } from '#lib/domain/estimate.ts';
import type { PutTogetherRule } from '#lib/domain/scoring/put-together.ts';
import type { Shown } from '#lib/domain/scoring/shown.ts';
import type { Database } from '#lib/server/db/open.ts';
import type { FoundIndicator } from '../indicators.ts';
import type { HistoryIssue } from './issues.ts';
import type { PublishedFigure } from './places.ts';

/** A published figure that went into another. */
export interface HistoryPart {
	readonly gss: string;
	/** The code of its page where it is a CCG. */
	readonly code: string;
	readonly name: string;
	/** Absent where the source has no row for it. */
	readonly figure: PublishedFigure | undefined;
	/** Of the CCG’s people, 0 to 1, where the part is a council. */
	readonly share: number | undefined;
}

/** How a figure of a history came about: printed for the CCG, put together from CCGs before it, or brought over from councils. */
export type Made = 'published' | 'rebuilt' | 'apportioned';

/** What a CCG has for one period: a value or the reason there is none, with every published cell it rests on. */
export interface HistoryPoint extends HistoryIssue {
	readonly made: Made;
	readonly shown: Shown;
	readonly estimate: Estimate;
	readonly parts: readonly HistoryPart[];
	/** The GSS code under which the CCG itself was published; absent where it was not. */
	readonly gss: string | undefined;
}

/** An indicator's history in a CCG, oldest first. */
export interface History {
	readonly points: readonly HistoryPoint[];
	/** The land on which earlier periods are rebuilt. */
	readonly target: { readonly map: Vintage; readonly gss: string };
	/** Whether the figures are counts of months, which editions add up and divide by residents. */
	readonly counts: boolean;
}

/** What all periods of a history are worked out with. */
export interface HistoryFrame {
	readonly db: Database;
	readonly entry: FoundIndicator;
	readonly rule: PutTogetherRule;
	readonly target: History['target'];
	/** The CCG on each list of CCGs that has it, oldest first. */
	readonly own: readonly { readonly map: Vintage; readonly gss: string }[];
}

/** A history point before its limits are worked out. */
export type RawPoint = Omit<HistoryPoint, 'estimate'>;
