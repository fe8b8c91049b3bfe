import { MISSING } from '#lib/domain/missing.ts';
import type { Table } from '../files/table.ts';
import { admit, type Admitted, type Fault } from './admit.ts';
import type { Circumstances } from './circumstances.ts';
import type { Held, Importer, Noted, Place, Reading, Refused, Statement, WholeRow } from './contract.ts';
import type { Findings } from './findings.ts';
import { Gathering, type Gathered } from './gather.ts';
import type { HeldCounts } from './limits.ts';
import { Locator } from './locate.ts';
import { spotOf, textAt } from './place.ts';
import type { Reference } from './reference.ts';
import { caseOfSilence } from './silence.ts';
import { columnsOf } from './table-columns.ts';
import { Tally } from './tally.ts';

/** Takes in what an importer says, statement by statement, and keeps rows, findings and the fate of each row of the files. */
export class Reader {
	readonly findings: Findings;
	readonly tally: Tally;
	readonly gathering = new Gathering();
	/** Areas, by GSS code, that a held row names by a sound code: they are not absent. */
	readonly named = new Set<string>();
	readonly #held: Record<Fault['kind'], Set<string>> = { 'damaged code': new Set(), 'unknown code': new Set(), value: new Set() };
	readonly #lastNotes = new Map<number, string>();
	readonly #importer: Importer;
	readonly #reference: Reference;
	readonly #published: ReadonlyMap<string, string> | undefined;
	readonly #locator: Locator;

	constructor(importer: Importer, tables: readonly Table[], { reference, findings, published }: Circumstances) {
		this.#importer = importer;
		this.#reference = reference;
		this.#published = published;
		this.#locator = new Locator(reference);
		this.findings = findings;
		this.tally = new Tally(tables);
	}

	/** How many rows are held, by why, and in all. */
	get held(): HeldCounts {
		const { value, 'damaged code': damaged, 'unknown code': unknown } = this.#held;
		const all = new Set([...value, ...damaged, ...unknown]).size;
		return { 'damaged code': damaged.size, 'unknown code': unknown.size, value: value.size, all };
	}

	/** Takes in one statement. */
	take(statement: Statement): void {
		if ('leftOut' in statement) this.tally.leave(statement.table, statement.leftOut, statement.rows);
		else if ('note' in statement) this.#note(statement);
		else if ('stop' in statement) this.#refuse(statement);
		else if ('row' in statement) this.#takeRow(statement);
		else if ('held' in statement) this.#holdStatement(statement);
		else this.#admit(statement);
	}

	#note({ note, case: number, reaction, at, understood }: Noted): void {
		this.findings.add({ case: number, reaction, says: note, spot: spotOf(at, understood) });
	}

	/** Notes what several readings of a row would say alike. */
	#noteOnce(note: Noted): void {
		const { table, row, column } = note.at;
		const key = `${note.case}|${table.sheet ?? table.file}|${row.line}|${column}`;
		if (key !== this.#lastNotes.get(note.case)) this.#note(note);
		this.#lastNotes.set(note.case, key);
	}

	#refuse({ stop, case: number, at }: Refused): void {
		this.findings.add({ case: number, reaction: 'STOP', says: `is ${stop}`, spot: spotOf(at) });
		this.tally.mark(at, 'held');
	}

	#hold(fault: Pick<Fault, 'held' | 'case' | 'kind'>, at: Place): void {
		this.findings.add({ case: fault.case, reaction: 'HOLD', says: fault.held, spot: spotOf(at) });
		this.#held[fault.kind].add(`${at.table.file}|${at.table.sheet ?? ''}|${at.row.line}`);
		this.tally.mark(at, 'held');
	}

	#holdStatement(statement: Held): void {
		const { held, case: number, at, indicator, area, period, map } = statement;
		this.#hold({ held: `is held: ${held}`, case: number, kind: 'value' }, at);
		if (area !== undefined && map !== undefined) this.#name({ area, map });
		if (indicator === undefined || area === undefined || period === undefined || map === undefined) return;
		this.#keepPlace({ indicator, area, period, map, at, missing: 'held' });
	}

	/** Notes that a held row names an area by a sound code. */
	#name({ area, map }: Pick<Reading, 'area' | 'map'>): void {
		const located = this.#locator.locate(area, map, 'ccg');
		if ('gss' in located) this.named.add(located.gss);
	}

	/** Leaves the reason "held" for the key of a reading, where its area is sound. */
	#keepPlace(reading: Reading): void {
		const { indicator, area, period, map, at, printed } = reading;
		const key = { indicator, area, period, map, at, ...(printed ? { printed } : {}) };
		const admitted = this.#admitted({ ...key, missing: 'held' });
		if (!('fault' in admitted)) this.#gather(admitted.row, at);
	}

	#admitted(reading: Reading): Admitted {
		const published = this.#published?.get(reading.at.table.file);
		if (published !== undefined && reading.period.ends > published) {
			const held = `is held: ${reading.period.label} ends after ${published}, when the file was published`;
			return { fault: { held, case: 79, kind: 'value', at: this.#columnOf(reading.at, ['period', 'month', 'year']) } };
		}
		return admit(reading, this.#importer.source, this.#reference, this.#locator);
	}

	/** A row of several readings, put aside whole where one cell of it must be. */
	#takeRow({ row, held }: WholeRow): void {
		const tried = row.map((reading) => ({ reading, admitted: this.#admitted(reading) }));
		const faults = tried.flatMap(({ reading, admitted }) => ('fault' in admitted ? [{ reading, fault: admitted.fault }] : []));
		for (const statement of held) this.#holdStatement(statement);
		const told = new Set<string>();
		for (const { reading, fault } of faults) {
			const at = this.#placeOf(fault, reading);
			const key = `${fault.case}|${fault.held}|${at.column}`;
			if (!told.has(key)) this.#hold(fault, at);
			told.add(key);
			if (fault.kind === 'value') this.#name(reading);
		}
		if (held.length + faults.length === 0) for (const { reading, admitted } of tried) this.#file(reading, admitted);
		else for (const { reading } of tried) this.#keepPlace(reading);
	}

	#admit(reading: Reading): void {
		this.#file(reading, this.#admitted(reading));
	}

	#file(reading: Reading, admitted: Admitted): void {
		const { at, also = [] } = reading;
		if ('fault' in admitted) {
			this.#hold(admitted.fault, this.#placeOf(admitted.fault, reading));
			for (const source of also) this.tally.mark(source, 'held');
			if (admitted.row) this.#gather(admitted.row, at);
			return;
		}
		for (const note of admitted.notes)
			this.#noteOnce(note.case === 24 || note.case === 60 ? { ...note, at: this.#codePlace(reading) } : note);
		if (!this.#gather(admitted.row, at)) return;
		if ('missing' in reading) this.#tellSilence(reading);
		const fate = admitted.row.value === undefined ? 'status only' : 'published';
		for (const source of [at, ...also]) this.tally.mark(source, fate);
	}

	#tellSilence(reading: Reading & { readonly missing: keyof typeof MISSING; readonly case?: number }): void {
		if (reading.missing === 'held') return;
		const number = reading.case ?? caseOfSilence(textAt(reading.at));
		if (number === undefined) return;
		const says = `stands for no number: ${MISSING[reading.missing].words.toLowerCase()}`;
		this.findings.add({ case: number, reaction: 'STATUS', says, spot: spotOf(reading.at, reading.missing) });
	}

	#placeOf(fault: Fault, reading: Reading): Place {
		if (fault.at) return fault.at;
		return fault.kind === 'value' ? reading.at : this.#codePlace(reading);
	}

	/** The cell that holds the code of the area, so that a damaged code is shown and not its number. */
	#codePlace({ area, at }: Pick<Reading, 'area' | 'at'>): Place {
		const named = [...columnsOf(this.#importer, at.table).keys()];
		const column = named.find((name) => at.row.cells[at.table.column(name)] === area) ?? at.column;
		return { ...at, column };
	}

	/** The cell of a row under the first of some names that the importer has a column of; else the cell given. */
	#columnOf(at: Place, names: readonly string[]): Place {
		const columns = columnsOf(this.#importer, at.table);
		return { ...at, column: names.find((name) => columns.has(name)) ?? at.column };
	}

	/** Whether the row is new: a duplicate is left out, a final figure comes before a provisional one, any other contradiction refuses the file. */
	#gather(row: Gathered['row'], at: Place): boolean {
		const gathered = { row, from: { table: at.table, row: at.row } };
		const met = this.gathering.add(gathered);
		if (!met) return true;
		if (met.same) {
			this.#noteOnce({
				note: 'is on a row that repeats an earlier one',
				case: 66,
				reaction: 'MAP',
				at: this.#columnOf(at, ['code', 'ods', 'gss'])
			});
			this.tally.leaveRow(at, 'exact duplicate');
			return false;
		}
		const [was, is] = [met.earlier.row, row].map(({ flags = [] }) => flags.includes('provisional'));
		if (was === is) return this.#contradict(met.earlier, row, at);
		const kind = 'provisional figure beside its final one';
		this.#note({ note: 'has a provisional and a final figure in the file; the final one counts', case: 82, reaction: 'MAP', at });
		if (is) this.tally.leaveRow(at, kind);
		else {
			this.gathering.replace(gathered);
			const { table, row: earlier } = met.earlier.from;
			if (earlier) this.tally.takeBack({ table, row: earlier }, kind);
		}
		return !is;
	}

	#contradict(earlierRow: Gathered, row: Gathered['row'], at: Place): boolean {
		const { table, row: earlier } = earlierRow.from;
		const says = `contradicts ${table.file}, line ${earlier?.line ?? '?'}, which gives ${row.indicator} for the same area and period`;
		this.findings.add({ case: 67, reaction: 'STOP', says, spot: spotOf(at) });
		this.tally.mark(at, 'held');
		return false;
	}
}
