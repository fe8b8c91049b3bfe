import { and, eq, isNull } from 'drizzle-orm';
import { CELLS } from '#lib/domain/framework.ts';
import { indicatorWeight, wayOfChoice, type Choice } from '#lib/domain/scoring/choice.ts';
import { normalised } from '#lib/domain/scoring/normalise.ts';
import { reweighted } from '#lib/domain/scoring/table.ts';
import { wayOf } from '#lib/domain/scoring/ways.ts';
import { missingWords } from '#lib/format/reasons.ts';
import type { Database } from '../db/open.ts';
import { editionAreas, figures, indicators } from '../db/schema.ts';
import { remembered } from './remembered.ts';
import { scoreTableOf } from './score-table.ts';

/** A scored indicator that some area lacks. */
export interface LackedIndicator {
	readonly id: string;
	readonly name: string;
	/** Its place in `CELLS`. */
	readonly cell: number;
	readonly weight: number;
	/** The worst and the best score that any area has on it, on the scale of the choice. */
	readonly worst: number;
	readonly best: number;
}

/** What the areas of an edition lack of what it scores. */
export interface Lacking {
	readonly indicators: readonly LackedIndicator[];
	/** Why, in words. */
	readonly reasons: readonly string[];
	/** By the area's ODS code: positions in `indicators` and `reasons`. Areas that lack nothing are absent. */
	readonly areas: Readonly<Record<string, readonly (readonly [indicator: number, reason: number])[]>>;
}

const MEAN = wayOf('mean')!;
const NO_BAND = 'No margin of error is held, so it has no band';

/** The scored indicators that areas lack under a choice, with the reasons and with the worst and best score of each (methods.md section 9). */
export async function lackingOf(db: Database, edition: string, choice: Choice): Promise<Lacking> {
	const table = reweighted(await scoreTableOf(db, edition), (code) => indicatorWeight(choice, code));
	const [names, why] = [await namesOf(db), await reasonsOf(db, edition)];
	const [lacked, reasons, areas] = [[] as LackedIndicator[], [] as string[], {} as Record<string, (readonly [number, number])[]>];
	for (const column of table.columns) {
		const scores = normalised(column, wayOfChoice(choice) ?? MEAN)?.scores;
		const held = scores?.filter((score) => score !== undefined) ?? [];
		const [cell] = column.cells;
		if (!scores || held.length === 0 || held.length === scores.length || cell === undefined) continue;
		for (const [at, code] of table.areas.entries()) {
			if (scores[at] !== undefined) continue;
			const reason = why.get(`${column.code} ${code}`) ?? NO_BAND;
			if (!reasons.includes(reason)) reasons.push(reason);
			(areas[code] ??= []).push([lacked.length, reasons.indexOf(reason)]);
		}
		lacked.push({
			id: column.code,
			name: names.get(column.code) ?? column.code,
			cell: CELLS.indexOf(cell),
			weight: column.weight,
			worst: Math.min(...held),
			best: Math.max(...held)
		});
	}
	return { indicators: lacked, reasons, areas };
}

async function namesOf(db: Database): Promise<ReadonlyMap<string, string>> {
	return await remembered(db, 'names of indicators', async () => {
		const rows = await db.select({ id: indicators.id, name: indicators.name }).from(indicators);
		return new Map(rows.map(({ id, name }) => [id, name]));
	});
}

/** Why a figure does not count, by indicator and ODS code: the reason in words, or that it is shown and not counted. */
async function reasonsOf(db: Database, edition: string): Promise<ReadonlyMap<string, string>> {
	return await remembered(db, `reasons ${edition}`, async () => {
		const rows = await db
			.select({ indicator: figures.indicator, code: editionAreas.area, missing: figures.missing, suspect: figures.suspect })
			.from(figures)
			.innerJoin(editionAreas, and(eq(editionAreas.edition, figures.edition), eq(editionAreas.version, figures.version)))
			.where(and(eq(figures.edition, edition), isNull(figures.z)));
		return new Map(
			rows.flatMap(({ indicator, code, missing, suspect }) => {
				const reason = missing === null ? (suspect === null ? undefined : `Shown, not counted: ${suspect}`) : missingWords(missing);
				return reason === undefined ? [] : [[`${indicator} ${code}`, reason] as const];
			})
		);
	});
}
