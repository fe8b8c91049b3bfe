/** A patient group's slug. */
export { isGroup as match } from '#lib/domain/framework.ts';
