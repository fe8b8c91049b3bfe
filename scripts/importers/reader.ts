import type { Table } from '../files/table.ts';
import { admit, type Fault } from './admit.ts';
import type { Held, Importer, LeftOut, Reading, Refused, Source, Statement } from './contract.ts';
import type { Findings } from './findings.ts';
import { Gathering, type Gathered } from './gather.ts';
import { Locator } from './locate.ts';
import { spotOf } from './place.ts';
import type { Reference } from './reference.ts';
import { Tally } from './tally.ts';

const MAPPED: Readonly<Record<number, string>> = {
	24: 'was read as a code in capitals',
	47: 'was read with its thousands separators',
	48: 'was read with its minus sign'
};

/** Takes in what an importer says, statement by statement, and keeps rows, findings and the fate of each row of the files. */
export class Reader {
	readonly findings: Findings;
	readonly tally: Tally;
	readonly gathering = new Gathering();
	readonly #held: Record<Fault['kind'], Set<string>> = { 'damaged code': new Set(), 'unknown code': new Set(), value: new Set() };
	readonly #importer: Importer;
	readonly #reference: Reference;
	readonly #locator: Locator;

	constructor(importer: Importer, tables: readonly Table[], reference: Reference, findings: Findings) {
		this.#importer = importer;
		this.#reference = reference;
		this.#locator = new Locator(reference);
		this.findings = findings;
		this.tally = new Tally(tables);
	}

	/** How many rows are held, by why. */
	get held(): Record<Fault['kind'], number> {
		const { value, 'damaged code': damaged, 'unknown code': unknown } = this.#held;
		return { 'damaged code': damaged.size, 'unknown code': unknown.size, value: value.size };
	}

	/** Takes in one statement. */
	take(statement: Statement): void {
		if ('leftOut' in statement) this.#leave(statement);
		else if ('stop' in statement) this.#refuse(statement);
		else if ('held' in statement) this.#holdStatement(statement);
		else this.#admit(statement);
	}

	#leave({ table, leftOut, rows }: LeftOut): void {
		this.tally.leave(table, leftOut, rows);
	}

	#refuse({ stop, case: number, at }: Refused): void {
		this.findings.add({ case: number, reaction: 'STOP', says: `is ${stop}`, spot: spotOf(at) });
		this.tally.mark(at, 'held');
	}

	#hold(fault: Pick<Fault, 'held' | 'case' | 'kind'>, at: Reading['at']): void {
		this.findings.add({ case: fault.case, reaction: 'HOLD', says: fault.held, spot: spotOf(at) });
		this.#held[fault.kind].add(`${at.table.file}|${at.row.line}`);
		this.tally.mark(at, 'held');
	}

	#holdStatement(statement: Held): void {
		const { held, case: number, at, indicator, area, period, map } = statement;
		this.#hold({ held: `is held: ${held}`, case: number, kind: 'value' }, at);
		if (indicator === undefined || area === undefined || period === undefined || map === undefined) return;
		const admitted = admit({ indicator, area, period, map, at, missing: 'held' }, this.#importer.source, this.#reference, this.#locator);
		if (!('fault' in admitted)) this.#gather(admitted.row, at);
	}

	#admit(reading: Reading): void {
		const { at, also = [] } = reading;
		const admitted = admit(reading, this.#importer.source, this.#reference, this.#locator);
		if ('fault' in admitted) {
			this.#hold(admitted.fault, admitted.fault.kind === 'value' ? at : { ...at, column: this.#codeColumn(reading) });
			for (const source of also) this.tally.mark(source, 'held');
			if (admitted.row) this.#gather(admitted.row, at);
			return;
		}
		for (const number of admitted.mapped) {
			this.findings.add({ case: number, reaction: 'MAP', says: MAPPED[number] ?? 'was read', spot: spotOf(at) });
		}
		if (!this.#gather(admitted.row, at)) return;
		const fate = admitted.row.value === undefined ? 'status only' : 'published';
		for (const source of [at, ...also]) this.tally.mark(source, fate);
	}

	/** The column whose cell is the code of the area, so that a damaged code is shown and not its number. */
	#codeColumn({ area, at }: Reading): string {
		const named = Object.keys(this.#importer.columns[at.table.file] ?? {});
		return named.find((column) => at.row.cells[at.table.column(column)] === area) ?? at.column;
	}

	/** Whether the row is new: an exact duplicate is left out, another value for the same key refuses the file. */
	#gather(row: Gathered['row'], at: Source & Reading['at']): boolean {
		const met = this.gathering.add({ row, from: { table: at.table, row: at.row } });
		if (!met) return true;
		if (met.same) {
			this.findings.add({ case: 66, reaction: 'MAP', says: 'is on a row that repeats an earlier one', spot: spotOf(at) });
			this.tally.leaveRow(at, 'exact duplicate');
			return false;
		}
		const { table, row: earlier } = met.earlier.from;
		const says = `contradicts ${table.file}, line ${earlier?.line ?? '?'}, which gives ${row.indicator} for the same area and period`;
		this.findings.add({ case: 67, reaction: 'STOP', says, spot: spotOf(at) });
		this.tally.mark(at, 'held');
		return false;
	}
}
