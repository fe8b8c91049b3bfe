import type { Vintage } from '#lib/domain/area.ts';
import type { Missing } from '#lib/domain/missing.ts';
import type { Flag } from '#lib/domain/observation.ts';
import type { Period } from '#lib/domain/period.ts';
import type { RowMark } from '../files/shape.ts';
import type { Row, Table } from '../files/table.ts';

/** A row of a published file. */
export interface Source {
	readonly table: Table;
	readonly row: Row;
}

/** A cell of a published file, the column under the name that the importer gives it: kept as "line 214, value" or "sheet April, line 17, Total". */
export interface Place extends Source {
	readonly column: string;
}

/** A number as an importer understood it, in the unit of its indicator. */
export interface Figure {
	/** Absent where the value is to be worked out as `per * numerator / denominator`. */
	readonly value?: number;
	readonly numerator?: number;
	/** A count, or the population band that stands below a count of people: run.ts looks it up. */
	readonly denominator?: number | { readonly residents: PopulationBand };
	/** Published 95% limits. */
	readonly lower?: number;
	readonly upper?: number;
	/** Why a number that is shown takes no part in scores. */
	readonly suspect?: string;
	/** The case of a change that lost nothing, such as 47 for thousands separators. */
	readonly mapped?: number;
	/** How many decimals of the value are printed, where the text tells: it is compared with its counts to within half of the last. */
	readonly decimals?: number;
}

/** The resident populations held for every map. */
export type PopulationBand = 'all' | '0-4' | '0-17' | '18-plus';

/** What a reading is about. */
export interface Key {
	readonly indicator: string;
	/** The code as printed, ODS or GSS; England is `ENGLAND` of domain/area.ts, whatever the source calls it. */
	readonly area: string;
	readonly period: Period;
	/** The list its code belongs to. */
	readonly map: Vintage;
	/** What else the row says of its area: the name, and the code of the other kind, which must agree with `area`. */
	readonly printed?: { readonly name?: Place; readonly otherCode?: Place };
}

/**
 * One figure, or the reason there is none. `at` is the cell it was read from, whose text is kept; `also` are the other rows
 * that went into it, so that every row of a file is accounted for.
 */
export type Reading = Key & {
	readonly at: Place;
	readonly also?: readonly Source[];
	readonly flags?: readonly Flag[];
} & (Figure | { readonly missing: Missing; readonly case?: number });

/**
 * A row put aside with a reason: reported and counted; too many stop the import. `case` is its number in the list of
 * docs/data.md; where the whole key is known the figure is kept with the reason `held`.
 */
export type Held = Partial<Key> & { readonly held: string; readonly case: number; readonly at: Place };

/** A cell for which the whole file is refused: the sentence is the same for all such cells, which are counted. */
export interface Refused {
	readonly stop: string;
	readonly case: number;
	readonly at: Place;
}

/** A row whose readings stand or fall together: one cell that must be held puts all of it aside. */
export interface WholeRow {
	readonly row: readonly Reading[];
	/** The cells for which it is put aside; none where all could be read. */
	readonly held: readonly Held[];
}

/** Something worth saying of a cell that changes no figure: a spelling that was understood, a count that is not published. */
export interface Noted {
	readonly note: string;
	readonly case: number;
	readonly reaction: 'MAP' | 'WARN' | 'STATUS';
	readonly at: Place;
	/** What the text was taken for. */
	readonly understood?: string;
}

/** Rows that are not about an indicator of ours, counted by kind ("region", "plan", "other measure"). */
export interface LeftOut {
	readonly leftOut: string;
	readonly rows: number;
	readonly table: Table;
}

/** What an importer may say of a row. */
export type Statement = Reading | Held | Refused | WholeRow | Noted | LeftOut;

/** How the cells of a source that hold no number are to be read. */
export interface CellRules {
	/** Whole-cell texts that stand for no number, lower case without spaces. */
	readonly markers: Readonly<Record<string, Missing>>;
	readonly dash: Missing | 'stop';
	readonly blank: Missing;
	/** Marks that stand after a number, lower case: the flag each sets. */
	readonly flags?: Readonly<Record<string, Flag>>;
	/** Numbers that stand for none, as written. */
	readonly sentinels?: Readonly<Record<string, Missing>>;
	/** Whether "<5", ">5" and "1-7" stand for a suppressed count. */
	readonly ranges?: boolean;
}

export interface SourceDeclaration extends CellRules {
	readonly licence: string;
	/** File names that belong together in one import, in reading order. */
	readonly files: readonly string[];
	readonly encoding: 'utf-8' | 'windows-1252';
	readonly delimiter: string;
	/** The names of the columns, in their order, of files that are published without a header; blank for one not needed. */
	readonly headerless?: Readonly<Record<string, readonly string[]>>;
	/** What the area codes are. */
	readonly areas: string;
	readonly periods: string;
	readonly suppression: string;
	/** The day each file was published, YYYY-MM-DD; where the copy held is dated only by its last figures, that is said in the catalogue. */
	readonly published: Readonly<Record<string, string>>;
	/** Largest share of rows that may be held for their values or for codes that nobody knows; damaged codes are never let through. */
	readonly heldLimit: number;
	/** Most rows that may be held, for whatever reason, where the source says so in rows and not as a share. */
	readonly heldRows?: number;
	/** Least share of the areas expected that each period of a complete listing must have; 0.95 unless said otherwise. */
	readonly coverage?: number;
	/** ODS codes of the areas expected, where they are not all CCGs of the map. */
	readonly expected?: readonly string[];
	/** By how many times the median of an indicator may move from one issue to the next; 5 unless said otherwise. */
	readonly believableChange?: number;
	/** Columns, by our name, of percentages on a scale of 0 to 100: signs and scales may not be mixed in one of them. */
	readonly percentColumns?: readonly string[];
}

/** A form in which a publisher issues the figures of a source, recognised by its columns and never by its file name. */
export interface Layout {
	/** As reports name it: "monthly activity workbook". */
	readonly title: string;
	/** A workbook is .xls or .xlsx alike. */
	readonly container: 'csv' | 'workbook';
	/** Of a delimited file; utf-8 and a comma where absent. */
	readonly encoding?: SourceDeclaration['encoding'];
	readonly delimiter?: string;
	/**
	 * The names of the sheets, in any case, spaces and punctuation; a workbook gives a table for each of them on which the header is
	 * found. Any sheet with the columns where absent; a hidden one never.
	 */
	readonly sheets?: readonly string[];
	/** 1 unless said; the text of merged cells is carried to the right and joined with a space. */
	readonly headerRows?: number;
	/** The beginning of a cell above the table, where several tables stand on one sheet. */
	readonly anchor?: string;
	/** What a row of figures looks like, where footnotes or a second heading may stand under the table. */
	readonly marks?: RowMark;
	/** Columns needed: our name, then the publisher's name and aliases. */
	readonly columns: Readonly<Record<string, readonly string[]>>;
	/** Columns that may be absent: ask `table.has` first. */
	readonly optional?: Readonly<Record<string, readonly string[]>>;
	/**
	 * What the names of columns look like of which there is one a month or year: `table.spread` lists those found, and each is asked for
	 * by its name as published. Which months there may be is for `read` to say.
	 */
	readonly spread?: RegExp;
	/** The indicators that list all CCGs of a map here; those of the importer where absent. */
	readonly complete?: readonly string[];
	/** The day of publication, YYYY-MM-DD, where the file itself says it. */
	published?(table: Table): string | undefined;
	/** Whether its tables are given to the other forms of the same import, as those of practices to counts by practice. */
	readonly helps?: true;
	/** Reads one table; a workbook of several sheets gives several. `beside` are the tables that help, of the files given with it. */
	read(table: Table, lists: AreaLists, beside?: readonly Table[]): Iterable<Statement>;
}

/** Turns one publisher's tables into readings. It opens nothing, writes nothing, knows no database. */
export interface Importer {
	readonly source: string;
	/** What it promises; checked against the catalogue both ways. */
	readonly indicators: readonly string[];
	readonly declares: SourceDeclaration;
	/** Needed columns of each file: our name, then the publisher's name and aliases: how a header is found, never by position. */
	readonly columns: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
	/** The indicators that list all CCGs of a map, so that the ones absent from a period become `not-in-table`. */
	readonly complete: readonly string[];
	/** The optional columns of each file. */
	readonly optional?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
	/** What a row of figures looks like in each file, where footnotes may stand under the table. */
	readonly marks?: Readonly<Record<string, RowMark>>;
	/** The publisher's own forms; each file given in one of them is an import of its own. `declares.files` may then be empty. */
	readonly layouts?: readonly Layout[];
	/** The tables come in the order of `declares.files`, all of them. */
	read(tables: readonly Table[], lists: AreaLists): Iterable<Statement>;
}

/** What an importer may ask of the reference data: who is on a map, and by what name. */
export interface AreaLists {
	/** ODS code to GSS code for the CCGs of a map. */
	ccgs(map: Vintage): ReadonlyMap<string, string>;
	/** Folded name to GSS code for the CCGs of a map. */
	ccgNames(map: Vintage): ReadonlyMap<string, string>;
	/** Folded name to GSS code for districts. */
	districtNames(): ReadonlyMap<string, string>;
	/** Folded name, as for districts, to GSS code for the councils with social services of 2015. */
	councilNames(): ReadonlyMap<string, string>;
}
