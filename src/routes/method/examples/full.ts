import type { IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';

/** A figure of which all that an example needs is there. */
export type Full = IndicatorFigure & { readonly value: number; readonly lower: number; readonly upper: number };

/** Whether a figure has a value with both 95% limits. */
export const isFull = (figure: IndicatorFigure): figure is Full => figure.value !== null && figure.lower !== null && figure.upper !== null;
