import type { Database } from '../db/open.ts';
import { areaVersions, indicators } from '../db/schema.ts';

/** Something a reader may have meant. */
export interface Match {
	readonly code: string;
	readonly name: string;
}

/** The codes nearest to a text among the given ones, nearest first, at most `limit`: by letters changed, added or lost in code or name. */
export function nearMatches(candidates: readonly Match[], text: string, limit = 5): readonly Match[] {
	const wanted = folded(text);
	const ranked = candidates.map((match) => ({ match, distance: distanceTo(match, wanted) }));
	const near = ranked.filter(({ distance }) => distance <= Math.max(1, Math.floor(wanted.length / 4)));
	near.sort((a, b) => a.distance - b.distance || (a.match.code < b.match.code ? -1 : 1));
	return near.slice(0, limit).map(({ match }) => match);
}

/** CCGs, closed ones too, whose code or name is like a text. */
export async function nearAreas(db: Database, text: string): Promise<readonly Match[]> {
	const rows = await db.selectDistinct({ code: areaVersions.area, name: areaVersions.name }).from(areaVersions);
	return nearMatches(firstOfEach(rows), text);
}

/** Indicators whose id or name is like a text. */
export async function nearIndicators(db: Database, text: string): Promise<readonly Match[]> {
	return nearMatches(await db.select({ code: indicators.id, name: indicators.name }).from(indicators), text);
}

function firstOfEach(rows: readonly Match[]): readonly Match[] {
	return [...new Map(rows.map((row) => [row.code, row])).values()];
}

function folded(text: string): string {
	return text
		.toLowerCase()
		.slice(0, 80)
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}

/** Letters to change to come from the text to the code, to the name, or to the name where the text is a part of it (then 0). */
function distanceTo(match: Match, wanted: string): number {
	const name = folded(match.name.replace(/^NHS /, '').replace(/ CCG$/, ''));
	if (wanted.length >= 4 && (name.includes(wanted) || folded(match.code).includes(wanted))) return 0;
	return Math.min(editDistance(folded(match.code), wanted), editDistance(name, wanted));
}

/** The fewest letters to change, add or drop to turn one text into the other (Levenshtein 1966). */
export function editDistance(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, j) => j);
	for (let i = 1; i <= from.length; i++) {
		const next = [i];
		for (let j = 1; j <= to.length; j++) {
			const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
			next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? 0;
}
