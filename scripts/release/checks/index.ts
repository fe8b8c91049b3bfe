import { areaCounts } from './area-counts.ts';
import type { Check } from './check.ts';
import { complete } from './complete.ts';
import { integrity } from './integrity.ts';
import { maps } from './maps.ts';
import { places } from './places.ts';
import { strictTables } from './strict.ts';

const CHECKS: readonly Check[] = [integrity, strictTables, areaCounts, places, maps, complete];

/** Everything that the checks find wrong in a filled database, in their order. */
export const faultsIn: Check = (db) => CHECKS.flatMap((check) => check(db));
