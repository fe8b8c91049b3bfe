/** The two ends of an interval, on the scale of the figure. */
export interface Limits {
	readonly lower: number;
	readonly upper: number;
}

/** Limits of which the lower may not be given. */
export interface OpenLimits {
	readonly lower: number | undefined;
	readonly upper: number;
}

/** Limits of which either may not be known. */
export interface MaybeLimits {
	readonly lower?: number | undefined;
	readonly upper?: number | undefined;
}
