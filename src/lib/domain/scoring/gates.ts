/** Least coverage for a rank (methods.md section 2). */
export const GATE = 2 / 3;
/** Least share of the reader's weight on measured cells for any ranks to be shown. */
export const MEASURED_GATE = 1 / 2;
