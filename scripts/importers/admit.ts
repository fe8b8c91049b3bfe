import type { MeasuredIndicator } from '#lib/domain/indicator.ts';
import type { ObservationRow } from '../tidy/observations.ts';
import { impossible, type Numbers } from './believable.ts';
import type { CodeFault } from './codes.ts';
import type { Figure, Reading } from './contract.ts';
import type { Locator } from './locate.ts';
import { alsoInWords, inWords, textAt } from './place.ts';
import type { Reference } from './reference.ts';

/** A tidy row before it is known which run it belongs to. */
export type UnfiledRow = Omit<ObservationRow, 'run'>;

/** A reading made into a row, or why it must be held. */
export type Admitted =
	{ readonly row: UnfiledRow; readonly mapped: readonly number[] } | { readonly fault: Fault; readonly row?: UnfiledRow };
export type Fault = Omit<CodeFault, 'damaged'> & { readonly kind: 'damaged code' | 'unknown code' | 'value' };

/** The indicator of a reading; throws where the importer speaks of one that it should not, or in periods of another kind. */
function indicatorOf(
	{ indicator, period }: Pick<Reading, 'indicator' | 'period'>,
	source: string,
	reference: Reference
): MeasuredIndicator {
	const entry = reference.indicator(indicator);
	if (entry?.source !== source) throw new Error(`The catalogue has no indicator ${indicator} from ${source}.`);
	if (entry.period !== period.kind) throw new Error(`${indicator} is told by ${entry.period}, but the importer reads a ${period.kind}.`);
	return entry;
}

function denominatorOf({ denominator }: Figure, reading: Reading, gss: string, reference: Reference): number | undefined {
	if (typeof denominator !== 'object') return denominator;
	const people = reference.residents(reading.map, gss, denominator.residents);
	if (people === undefined) throw new Error(`No residents (${denominator.residents}) of ${gss} on the map of ${reading.map} are held.`);
	return people;
}

function numbersOf(figure: Figure, denominator: number | undefined, per: number): Numbers {
	const { numerator, lower, upper } = figure;
	const worked = numerator !== undefined && denominator !== undefined ? (per * numerator) / denominator : undefined;
	const value = figure.value ?? worked;
	if (value === undefined) throw new Error('A figure has neither a value nor a numerator and a denominator.');
	return {
		value,
		...(numerator === undefined ? {} : { numerator }),
		...(denominator === undefined ? {} : { denominator }),
		...(lower === undefined ? {} : { lower }),
		...(upper === undefined ? {} : { upper })
	};
}

/** The row of a key, with the place and text of its cell. */
function keyRow(reading: Reading, gss: string): Pick<UnfiledRow, 'indicator' | 'area' | 'map' | 'period' | 'at'> {
	const at = inWords(reading.at) + alsoInWords(reading.at, reading.also ?? []);
	return { indicator: reading.indicator, area: gss, map: reading.map, period: reading.period.label, at };
}

function textBeside(reading: Reading, value?: number): { text?: string } {
	const text = textAt(reading.at);
	return text === '' || text === (value === undefined ? '' : String(value)) ? {} : { text };
}

/**
 * The tidy row of a reading: its area found on its map, its residents looked up, its value worked out; or why it is held
 * (a code that is damaged or unknown, a number that cannot be right). Throws where the importer breaks its promises.
 */
export function admit(reading: Reading, source: string, reference: Reference, locator: Locator): Admitted {
	const indicator = indicatorOf(reading, source, reference);
	const located = locator.locate(reading.area, reading.map, indicator.level);
	if ('fault' in located) {
		const { damaged, ...fault } = located.fault;
		return { fault: { ...fault, kind: damaged ? 'damaged code' : 'unknown code' } };
	}
	const key = keyRow(reading, located.gss);
	const mapped = located.mapped === undefined ? [] : [located.mapped];
	const flags = reading.flags && reading.flags.length > 0 ? { flags: [...reading.flags] } : {};
	if ('missing' in reading) return { row: { ...key, missing: reading.missing, ...flags, ...textBeside(reading) }, mapped };
	const numbers = numbersOf(reading, denominatorOf(reading, reading, located.gss, reference), indicator.per);
	const held = impossible(numbers, indicator);
	if (held !== undefined)
		return { fault: { held: `is held: ${held}`, case: 51, kind: 'value' }, row: { ...key, missing: 'held', ...textBeside(reading) } };
	const suspect = reading.suspect === undefined ? {} : { suspect: reading.suspect };
	const row = { ...key, ...numbers, ...flags, ...suspect, ...textBeside(reading, numbers.value) };
	return { row, mapped: reading.mapped === undefined ? mapped : [...mapped, reading.mapped] };
}
