import type { Database } from '#lib/server/db/open.ts';
import { areas, areaVersions, importRuns, indicators, release, sources } from '#lib/server/db/schema.ts';
import type { ReleaseDifference } from '#lib/server/release/changes.ts';
import { figuresOf, paired, type Figure } from './figures.ts';

interface Named {
	readonly id: string;
	readonly name: string;
}

function byId(rows: readonly Named[]): ReadonlyMap<string, string> {
	return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What one list has and the other has not, by id. */
function addedAndRemoved(before: readonly Named[], after: readonly Named[]) {
	const [old, now] = [byId(before), byId(after)];
	const sorted = (rows: readonly Named[]) => rows.map(({ id, name }) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1));
	return { added: sorted(after.filter(({ id }) => !old.has(id))), removed: sorted(before.filter(({ id }) => !now.has(id))) };
}

async function listsOf(db: Database) {
	const files = await db.select({ source: importRuns.source, file: importRuns.file, sha256: importRuns.sha256 }).from(importRuns);
	const measured = await db.select({ id: indicators.id, name: indicators.name, status: indicators.status }).from(indicators);
	return {
		sources: await db.select({ id: sources.id, name: sources.title }).from(sources),
		files: files.map(({ source, file, sha256 }) => ({ id: `${source} ${sha256}`, name: `${file} (${source})` })),
		indicators: measured.filter(({ status }) => status === 'measured'),
		method: (await db.select({ method: release.method }).from(release))[0]?.method ?? 'unknown'
	};
}

/** How far a figure moved, as a share of what it was; a figure that was nought moved the whole of itself. */
function moveOf(before: number, after: number): number {
	return before === 0 ? 1 : Math.abs(after - before) / Math.abs(before);
}

type Changed = Figure & { readonly before: number; readonly after: number };

function compared(before: Database, after: Database) {
	const counts = { added: 0, removed: 0, changed: 0 };
	const byIndicator = new Map<string, number>();
	let largest: Changed | undefined;
	for (const [old, now] of paired(figuresOf(before.$client), figuresOf(after.$client))) {
		const [was, is] = [old?.value ?? null, now?.value ?? null];
		if (was === is) continue;
		if (was === null) counts.added += 1;
		else if (is === null) counts.removed += 1;
		else {
			counts.changed += 1;
			byIndicator.set(now!.indicator, (byIndicator.get(now!.indicator) ?? 0) + 1);
			if (!largest || moveOf(was, is) > moveOf(largest.before, largest.after)) largest = { ...now!, before: was, after: is };
		}
	}
	return { ...counts, byIndicator, largest };
}

async function areaName(db: Database, gss: string): Promise<string> {
	const versions = await db.select({ id: areaVersions.gss, name: areaVersions.name }).from(areaVersions);
	const others = await db.select({ id: areas.code, name: areas.name }).from(areas);
	return byId([...others, ...versions]).get(gss) ?? gss;
}

/** What differs between two releases: method, sources, files and indicators, and every published figure by its key. */
export async function differenceOf(before: Database, after: Database): Promise<ReleaseDifference> {
	const [old, now] = [await listsOf(before), await listsOf(after)];
	const names = byId(now.indicators);
	const { byIndicator, largest, ...counts } = compared(before, after);
	const nameOf = (id: string): string => names.get(id) ?? id;
	return {
		method: { before: old.method, after: now.method },
		sources: addedAndRemoved(old.sources, now.sources),
		files: addedAndRemoved(old.files, now.files),
		indicators: addedAndRemoved(old.indicators, now.indicators),
		values: {
			...counts,
			byIndicator: [...byIndicator]
				.map(([id, changed]) => ({ id, name: nameOf(id), changed }))
				.sort((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1)),
			largest: largest
				? {
						indicator: largest.indicator,
						name: nameOf(largest.indicator),
						area: largest.area,
						areaName: await areaName(after, largest.area),
						period: largest.period,
						before: largest.before,
						after: largest.after
					}
				: null
		}
	};
}
