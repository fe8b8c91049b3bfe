import type { MeasuredIndicator } from '#lib/domain/indicator.ts';
import type { ObservationRow } from '../tidy/observations.ts';
import { impossible, type Numbers } from './believable.ts';
import { nameAgrees, nameNotes, otherCodeFault } from './beside.ts';
import type { CodeFault } from './codes.ts';
import type { Figure, Noted, Place, Reading } from './contract.ts';
import type { Located, Locator } from './locate.ts';
import { alsoInWords, inWords, textAt } from './place.ts';
import type { Reference } from './reference.ts';

/** A tidy row before it is known which run it belongs to. */
export type UnfiledRow = Omit<ObservationRow, 'run'>;

/** Why a reading is held; `at` is the cell to blame, where it is not the reading's own or its code. */
export type Fault = Omit<CodeFault, 'damaged'> & { readonly kind: 'damaged code' | 'unknown code' | 'value'; readonly at?: Place };

/** A reading made into a row with what is worth saying of it, or why it must be held. */
export type Admitted =
	{ readonly row: UnfiledRow; readonly notes: readonly Noted[] } | { readonly fault: Fault; readonly row?: UnfiledRow };

const MAPPED: Readonly<Record<number, string>> = {
	24: 'was read as a code in capitals',
	39: 'was read as a whole number',
	44: 'was split into a number and its marks',
	47: 'was read with its thousands separators',
	48: 'was read with its minus sign',
	60: 'was given back the zero that a spreadsheet took from it, as the name agrees'
};

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

/** The area of a reading, a lost zero given back where the name agrees. */
function areaOf(reading: Reading, level: MeasuredIndicator['level'], reference: Reference, locator: Locator): Located {
	const located = locator.locate(reading.area, reading.map, level);
	if (!('fault' in located) || located.fault.padded === undefined) return located;
	const padded = locator.locate(located.fault.padded, reading.map, level);
	return 'gss' in padded && nameAgrees(reading, padded.gss, reference) ? { gss: padded.gss, mapped: 60 } : located;
}

const held = ({ damaged, ...fault }: CodeFault, at?: Place): Admitted => ({
	fault: { ...fault, kind: damaged ? 'damaged code' : 'unknown code', ...(at ? { at } : {}) }
});

/** What is worth saying of a reading that is taken in: how its code and its number were understood, and its name. */
function notesOf(reading: Reading, located: { gss: string; mapped?: number }, reference: Reference): Noted[] {
	const number = 'missing' in reading ? undefined : reading.mapped;
	const mapped = [located.mapped, number].flatMap((one) =>
		one === undefined ? [] : [{ note: MAPPED[one] ?? 'was read', case: one, reaction: 'MAP' as const, at: reading.at }]
	);
	return [...mapped, ...nameNotes(reading, located.gss, reference)];
}

/**
 * The tidy row of a reading: its area found on its map, its residents looked up, its value worked out; or why it is held
 * (a code that is damaged or unknown, a number that cannot be right). Throws where the importer breaks its promises.
 */
export function admit(reading: Reading, source: string, reference: Reference, locator: Locator): Admitted {
	const indicator = indicatorOf(reading, source, reference);
	const located = areaOf(reading, indicator.level, reference, locator);
	if ('fault' in located) return held(located.fault);
	const other = otherCodeFault(reading, located.gss, reference, locator);
	if (other) return held(other, reading.printed?.otherCode);
	const key = keyRow(reading, located.gss);
	const notes = notesOf(reading, located, reference);
	const flags = reading.flags && reading.flags.length > 0 ? { flags: [...reading.flags] } : {};
	if ('missing' in reading) return { row: { ...key, missing: reading.missing, ...flags, ...textBeside(reading) }, notes };
	const numbers = numbersOf(reading, denominatorOf(reading, reading, located.gss, reference), indicator.per);
	const wrong = impossible(numbers, indicator, reading.decimals);
	if (wrong !== undefined)
		return { fault: { held: `is held: ${wrong}`, case: 51, kind: 'value' }, row: { ...key, missing: 'held', ...textBeside(reading) } };
	const suspect = reading.suspect === undefined ? {} : { suspect: reading.suspect };
	return { row: { ...key, ...numbers, ...flags, ...suspect, ...textBeside(reading, numbers.value) }, notes };
}
