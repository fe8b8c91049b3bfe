import { CELLS } from '#lib/domain/framework.ts';
import type { MadeUpArea } from './synthetic.ts';
import { sqlite } from '#lib/server/db/sqlite.ts';

const TABLES = `
	create table indicators (id integer primary key, cell integer not null, weight integer not null) strict;
	create table parts (area text not null, indicator integer not null, score real not null, primary key (area, indicator)) strict, without rowid;
	create table weights (cell integer primary key, weight integer not null) strict;
`;

/** The weighted mean of each cell, of those the weighted mean of each area, and places with ties shared. */
const QUESTION = `
	with cells as (
		select parts.area, indicators.cell, sum(indicators.weight * parts.score) / sum(indicators.weight) as score
		from parts join indicators on indicators.id = parts.indicator
		group by parts.area, indicators.cell
	), scores as (
		select cells.area, sum(weights.weight * cells.score) / sum(weights.weight) as score
		from cells join weights on weights.cell = cells.cell
		where weights.weight > 0
		group by cells.area
	)
	select area as code, score, rank() over (order by round(score, 9) desc) as rank from scores order by rank, code
`;

/** What SQL answers of an area. */
export interface SqlRank {
	readonly code: string;
	readonly score: number;
	readonly rank: number;
}

/** The same made-up areas in a SQLite database in memory, and the ranking asked of it under cell weights. */
export function sqlRanking(areas: readonly MadeUpArea[]): (products: readonly number[]) => readonly SqlRank[] {
	const database = new sqlite(':memory:');
	database.exec(TABLES);
	const indicator = database.prepare('insert into indicators values (?, ?, 1)');
	const part = database.prepare('insert into parts values (?, ?, ?)');
	database.transaction(() => {
		areas[0]?.cells.forEach((parts, cell) => parts.forEach((_, at) => indicator.run(at * CELLS.length + cell, cell)));
		for (const { code, cells } of areas) {
			cells.forEach((parts, cell) =>
				parts.forEach(({ score }, at) => score !== undefined && part.run(code, at * CELLS.length + cell, score))
			);
		}
	})();
	const weigh = database.prepare('insert or replace into weights values (?, ?)');
	const question = database.prepare<[], SqlRank>(QUESTION);
	return (products) => {
		products.forEach((weight, cell) => weigh.run(cell, weight));
		return question.all();
	};
}
