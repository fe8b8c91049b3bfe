import type { Vintage } from './area.ts';
import type { Missing } from './missing.ts';

/** What stands beside a number. `suspect` is kept apart, since it has a reason of its own. */
export const FLAGS = ['provisional', 'revised', 'estimated', 'break', 'low-reliability', 'rounded'] as const;
export type Flag = (typeof FLAGS)[number];

/** The codes under which board tables show a flag. */
export const FLAG_CODES: Readonly<Record<Flag, string>> = {
	provisional: '[p]',
	revised: '[r]',
	estimated: '[e]',
	break: '[b]',
	'low-reliability': '[u]',
	rounded: '[r5]'
};

/** How a figure of an edition came about: as published, summed over a merger, averaged, or brought over from councils. */
export const ORIGINS = ['published', 'summed', 'estimated', 'apportioned'] as const;
export type Origin = (typeof ORIGINS)[number];

/** One published figure or the reason there is none. `area` is a GSS code, `map` the list of areas its code belongs to. */
export interface Observation {
	readonly indicator: string;
	readonly area: string;
	readonly map: Vintage;
	readonly period: string;
	readonly starts: string;
	readonly ends: string;
	/** In the unit of the indicator; `undefined` exactly where `missing` says why. */
	readonly value?: number;
	readonly missing?: Missing;
	readonly numerator?: number;
	readonly denominator?: number;
	/** 95% limits as published; limits worked out here are not stored. */
	readonly lower?: number;
	readonly upper?: number;
	readonly flags: readonly Flag[];
	/** Why a number that is shown takes no part in scores. */
	readonly suspect?: string;
}
