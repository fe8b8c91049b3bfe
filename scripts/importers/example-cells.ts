import { MISSING } from '#lib/domain/missing.ts';
import type { Cell } from './cell.ts';
import { understand, wholeOf } from './cells.ts';
import { textAt } from './place.ts';
import type { CellRules, Held, Noted, Place, Refused } from './contract.ts';

/** The number cells of a row of the example source, each with its place; `change` is absent where the file has no such column. */
export interface ExampleCells {
	readonly numerator: Cell;
	readonly denominator: Cell;
	readonly percent: Cell;
	readonly lower: Cell;
	readonly upper: Cell;
	readonly change?: Cell;
}

type Column = keyof ExampleCells;
type Places = (column: Column) => Place;

const MOST_POINTS = 100;

/** A change in percentage points, which cannot be more than all of them. */
function changeAt(place: Place, rules: CellRules): Cell {
	const cell = understand(textAt(place), rules);
	if (!('value' in cell) || Math.abs(cell.value) <= MOST_POINTS) return cell;
	return { held: 'a change of more than 100 percentage points', case: 51 };
}

/** What the cells of a row say; ranges stand for suppressed counts, and nowhere else. */
export function exampleCells(at: Places, rules: CellRules, hasChange: boolean): ExampleCells {
	const counts = { ...rules, ranges: true };
	return {
		numerator: wholeOf(understand(textAt(at('numerator')), counts)),
		denominator: wholeOf(understand(textAt(at('denominator')), counts)),
		percent: understand(textAt(at('percent')), rules),
		lower: understand(textAt(at('lower')), rules),
		upper: understand(textAt(at('upper')), rules),
		...(hasChange ? { change: changeAt(at('change'), rules) } : {})
	};
}

/** The cells for which the row is put aside and those for which the file is refused; of nobody, no percent is looked at. */
export function faultsOf(cells: ExampleCells, at: Places): { readonly held: Held[]; readonly refused: Refused[] } {
	const { denominator } = cells;
	const nothingToDivide = 'value' in denominator && denominator.value === 0;
	const unread: readonly Column[] = nothingToDivide ? ['percent', 'lower', 'upper'] : [];
	const all = (Object.entries(cells) as [Column, Cell][]).filter(([column]) => !unread.includes(column));
	return {
		held: all.flatMap(([column, cell]) => ('held' in cell ? [{ held: cell.held, case: cell.case, at: at(column) }] : [])),
		refused: all.flatMap(([column, cell]) => ('stop' in cell ? [{ stop: cell.stop, case: cell.case, at: at(column) }] : []))
	};
}

function boundsInWords({ bounds, missing }: Extract<Cell, { missing: unknown }>): string {
	if (!bounds) return missing;
	return bounds.most === undefined ? `${missing}, ${bounds.least} or more` : `${missing}, ${bounds.least} to ${bounds.most}`;
}

const MAPPED: Readonly<Record<number, string>> = {
	39: 'was read as a whole number',
	44: 'was split into a number and its marks',
	47: 'was read with its thousands separators',
	48: 'was read with its minus sign'
};

/** What is worth saying of the cells beside those that readings speak of: `spoken` columns are told by the reading itself. */
export function notesOf(cells: ExampleCells, at: Places, spoken: readonly Column[]): Noted[] {
	return (Object.entries(cells) as [Column, Cell][]).flatMap(([column, cell]): Noted[] => {
		if (spoken.includes(column)) return [];
		if ('missing' in cell) {
			const understood = boundsInWords(cell);
			const words = MISSING[cell.missing].words.toLowerCase();
			return [{ note: `stands for no number: ${words}`, case: cell.case ?? 43, reaction: 'STATUS', at: at(column), understood }];
		}
		if (!('value' in cell) || cell.mapped === undefined) return [];
		const understood = String(cell.value);
		return [{ note: MAPPED[cell.mapped] ?? 'was read', case: cell.mapped, reaction: 'MAP', at: at(column), understood }];
	});
}
