import type { SourceEntry } from '../schema.ts';
import { councils } from './councils.ts';
import { nhsDigital } from './nhs-digital.ts';
import { nhsEngland } from './nhs-england.ts';
import { others } from './others.ts';
import { prescribing } from './prescribing.ts';
import { publicHealth } from './public-health.ts';
import { statisticsOffice } from './statistics-office.ts';

/** Every publication that figures are read from, publisher by publisher. */
export const sourceEntries: readonly SourceEntry[] = [
	...nhsEngland,
	...nhsDigital,
	...publicHealth,
	...statisticsOffice,
	...prescribing,
	...councils,
	...others
];
