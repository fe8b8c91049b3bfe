/** Below this share of known error no claim is made that scores differ (methods.md section 8.4). */
export const ENOUGH_KNOWN = 2 / 3;
