import { FACTORS, GROUPS } from '#lib/domain/framework.ts';
import type { Indicator, Source, Standard } from '#lib/domain/indicator.ts';
import type { z } from 'zod';
import { faultsOf } from './faults.ts';
import { generallyHealthy } from './indicators/generally-healthy/index.ts';
import { longTermConditions } from './indicators/long-term-conditions/index.ts';
import { mentalHealth } from './indicators/mental-health/index.ts';
import { mothersAndChildren } from './indicators/mothers-and-children/index.ts';
import { olderPeople } from './indicators/older-people/index.ts';
import { indicatorSchema, sourceSchema, standardSchema } from './schema.ts';
import { sourceEntries } from './sources/index.ts';
import { standardEntries } from './standards.ts';

/** The entry as its schema reads it; throws with the entry's id and the field at fault. */
function parse<T>(schema: z.ZodType<T>, entry: unknown, id: string): T {
	const read = schema.safeParse(entry);
	if (read.success) return read.data;
	throw new Error(`${id}: ${read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`);
}

const entries = [...olderPeople, ...longTermConditions, ...mentalHealth, ...mothersAndChildren, ...generallyHealthy];

/** The place of an entry's cell among the fifteen. */
const cellOf = (entry: Indicator): number => GROUPS.indexOf(entry.group) * FACTORS.length + FACTORS.indexOf(entry.factor);

/** All that the catalogue lists, measured or not: by group, then factor, then as authored. */
export const indicators: readonly Indicator[] = entries
	.map((entry) => parse(indicatorSchema, entry, entry.id))
	.sort((a, b) => cellOf(a) - cellOf(b));

/** The same, found by id. */
export const indicatorsById: ReadonlyMap<string, Indicator> = new Map(indicators.map((entry) => [entry.id, entry]));

/** Every publication that figures are read from. */
export const sources: readonly Source[] = sourceEntries.map((entry) => parse(sourceSchema, entry, entry.id));

/** Every threshold with the days on which it was in force. */
export const standards: readonly Standard[] = standardEntries.map((entry) => parse(standardSchema, entry, entry.indicator));

const faults = faultsOf({ indicators, sources, standards });
if (faults.length > 0) throw new Error(`The catalogue does not hold together.\n${faults.join('\n')}`);
