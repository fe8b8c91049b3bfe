import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { cellId } from '#lib/domain/framework.ts';
import type { Column, Table } from '#lib/domain/scoring/table.ts';
import type { Database } from '../db/open.ts';
import { figures } from '../db/schema.ts';
import type { ComparedIndicator } from './compared-editions.ts';

type Figures = ReadonlyMap<string, { readonly value: number; readonly se: number | null }>;

/** Two editions’ figures of some indicators for some CCGs, each with the earlier edition’s ruler, and only where both have one. */
export async function bothTimes(
	db: Database,
	compared: readonly ComparedIndicator[],
	areas: readonly { readonly code: string; readonly gss: string }[]
): Promise<readonly [Table, Table]> {
	const [first] = compared;
	const codes = areas.map(({ code }) => code);
	if (!first)
		return [
			{ areas: codes, columns: [] },
			{ areas: codes, columns: [] }
		];
	const times = [await figuresIn(db, first.was.edition, compared), await figuresIn(db, first.now.edition, compared)] as const;
	const tableAt = (time: 0 | 1): Table => ({ areas: codes, columns: compared.map((one) => columnOf(one, areas, times, time)) });
	return [tableAt(0), tableAt(1)];
}

/** The figures that count, by indicator and GSS code. */
async function figuresIn(db: Database, edition: string, compared: readonly ComparedIndicator[]): Promise<Figures> {
	const rows = await db
		.select({ indicator: figures.indicator, gss: figures.version, value: figures.value, se: figures.se })
		.from(figures)
		.where(
			and(
				eq(figures.edition, edition),
				inArray(
					figures.indicator,
					compared.map(({ entry }) => entry.id)
				),
				isNotNull(figures.z)
			)
		);
	return new Map(rows.flatMap(({ indicator, gss, value, se }) => (value === null ? [] : [[`${indicator} ${gss}`, { value, se }]])));
}

function columnOf(
	{ entry, was }: ComparedIndicator,
	areas: readonly { readonly gss: string }[],
	times: readonly [Figures, Figures],
	time: 0 | 1
): Column {
	const own = areas.map(({ gss }) => {
		const key = `${entry.id} ${gss}`;
		return times.every((figures) => figures.has(key)) ? times[time].get(key) : undefined;
	});
	return {
		code: entry.id,
		cells: [cellId(entry.group, entry.factor)],
		polarity: entry.polarity,
		weight: 1,
		values: own.map((figure) => figure?.value),
		errors: own.map((figure) => figure?.se ?? undefined),
		yardstick: rulerOf(was)
	};
}

function rulerOf({ centre, centreFrom, sd, min, max, n }: ComparedIndicator['was']): Column['yardstick'] {
	if (centre === null || centreFrom === null || min === null || max === null) return undefined;
	return { centre, centreFrom, sd: sd ?? undefined, min, max, n };
}
