/** A factor's slug. */
export { isFactor as match } from '#lib/domain/framework.ts';
