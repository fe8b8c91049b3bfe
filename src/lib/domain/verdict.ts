/** What a figure with an interval says of its comparison: better and worse after polarity, higher and lower without one. */
export const VERDICTS = ['better', 'possibly-better', 'similar', 'possibly-worse', 'worse', 'higher', 'lower', 'not-compared'] as const;
export type Verdict = (typeof VERDICTS)[number];
