import type { Vintage } from '#lib/domain/area.ts';
import type { Missing } from '#lib/domain/missing.ts';
import type { Flag } from '#lib/domain/observation.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Table } from '../files/table.ts';

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
}

/** The resident populations held for every map. */
export type PopulationBand = 'all' | '0-4' | '0-17' | '18-plus';

/** `area` is the code as printed, ODS or GSS; `at` is where it stood in the file ("line 214, value"); `text` what stood there. */
export type Reading = {
	readonly indicator: string;
	readonly area: string;
	readonly period: Period;
	/** The list its code belongs to. */
	readonly map: Vintage;
	readonly at: string;
	readonly text: string;
	readonly flags?: readonly Flag[];
} & (Figure | { readonly missing: Missing });

/** A row put aside with a reason: reported and counted; too many stop the import. */
export interface Held {
	readonly held: string;
	readonly at: string;
	readonly text: string;
}

/** A row that is not about an indicator of ours, counted by kind ("region", "plan", "other measure"). */
export interface LeftOut {
	readonly leftOut: string;
	readonly rows: number;
}

export interface SourceDeclaration {
	readonly licence: string;
	/** File names that belong together in one import, in reading order. */
	readonly files: readonly string[];
	readonly encoding: 'utf-8' | 'windows-1252';
	readonly delimiter: string;
	/** What the area codes are. */
	readonly areas: string;
	readonly periods: string;
	/** Whole-cell texts that stand for no number, lower case without spaces. */
	readonly markers: Readonly<Record<string, Missing>>;
	readonly dash: Missing | 'stop';
	readonly blank: Missing;
	readonly suppression: string;
	/** The day each file was published, YYYY-MM-DD; where the copy held is dated only by its last figures, that is said in the catalogue. */
	readonly published: Readonly<Record<string, string>>;
	/** Largest share of rows that may be held. */
	readonly heldLimit: number;
}

/** Turns one publisher's tables into readings. It opens nothing, writes nothing, knows no database. */
export interface Importer {
	readonly source: string;
	/** What it promises; checked against the catalogue both ways. */
	readonly indicators: readonly string[];
	readonly declares: SourceDeclaration;
	/** Needed columns of each file under the publisher's names and aliases: how a header is found, never by position. */
	readonly columns: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
	/** Areas expected per map for the indicators that list them all, so that the ones absent become `not-in-table`. */
	readonly complete: readonly string[];
	read(tables: readonly Table[], lists: AreaLists): Iterable<Reading | Held | LeftOut>;
}

/** What an importer may ask of the reference data: who is on a map, and by what name. */
export interface AreaLists {
	/** ODS code to GSS code for the CCGs of a map. */
	ccgs(map: Vintage): ReadonlyMap<string, string>;
	/** Folded name to GSS code for the CCGs of a map. */
	ccgNames(map: Vintage): ReadonlyMap<string, string>;
	/** Folded name to GSS code for districts. */
	districtNames(): ReadonlyMap<string, string>;
}
