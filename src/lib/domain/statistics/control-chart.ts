import { signalsOf, type Signal } from './signals.ts';
import { xmr, type XmrLines } from './xmr.ts';

/** With fewer values than the first a chart has points only; with fewer than the second its limits are on trial (methods.md section 16). */
const FEWEST = 8;
const SETTLED = 12;

/** A control chart: its lines where there are enough values, and what each value signals, in their order. */
export interface ControlChart {
	/** The mean of the values; `undefined` where there is none. */
	readonly mean: number | undefined;
	/** `undefined` with fewer than eight values. */
	readonly lines: XmrLines | undefined;
	readonly labels: readonly Signal[];
	/** Whether the limits rest on fewer than twelve values. */
	readonly trial: boolean;
}

/** What a chart can be asked for. */
export interface ChartChoices {
	/** Whether great leaps are kept out of the limits; they are unless said otherwise. */
	readonly screen?: boolean;
	/** How many of the first values the lines are drawn from; all where absent. */
	readonly baseline?: number | undefined;
}

/** The XmR chart of values, oldest first, with the "plot the dots" rules; the series begins after its last break (NHS England, Making Data Count). */
export function controlChart(values: readonly number[], { screen = true, baseline }: ChartChoices = {}): ControlChart {
	const drawnFrom = values.slice(0, baseline ?? values.length);
	const drawn = xmr(drawnFrom, screen);
	const mean = drawn?.mean ?? drawnFrom[0];
	const trial = drawnFrom.length < SETTLED;
	if (drawn === undefined || drawnFrom.length < FEWEST) return { mean, lines: undefined, labels: values.map(() => 'Common Cause'), trial };
	return { mean, lines: drawn, labels: signalsOf(values, drawn), trial };
}
