import { freshnessOf } from '#lib/domain/freshness.ts';
import { leftOutByKind } from '#lib/format/left-out.ts';
import { endedIndicators, releaseNote } from '#lib/server/queries/ended.ts';
import { sourcesOf } from '#lib/server/queries/sources.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { sequenceOf } from './sequence.ts';

/** What the status page says, by a clock: the age of every source, what is overdue, what was left out, what ended, and the release. */
export function statusBy(clock: () => Date) {
	return async (release: OpenRelease) => {
		const today = clock().toISOString().slice(0, 10);
		const sources = (await sourcesOf(release.db)).map((source) => ({ ...source, ...ageOf(source, today) }));
		const { note, inputs } = await releaseNote(release.db);
		return {
			today,
			sources: sources.sort((a, b) => Number(b.overdue) - Number(a.overdue) || order(a.due, b.due) || order(a.title, b.title)),
			left: sources.flatMap(({ id, title, leftOutWhy, rowsHeld }) => {
				const kinds = leftOutByKind(leftOutWhy);
				return kinds.length > 0 || rowsHeld > 0 ? [{ id, title, kinds, rowsHeld }] : [];
			}),
			ended: await endedIndicators(release.db),
			issued: {
				id: release.id,
				date: release.date,
				sequence: sequenceOf(release.id),
				sha256: release.sha256,
				method: release.method,
				note,
				inputs
			}
		};
	};
}

/** What the status page is made of. */
export type Status = Awaited<ReturnType<ReturnType<typeof statusBy>>>;

type Listed = Awaited<ReturnType<typeof sourcesOf>>[number];

/** A source that nothing was ever read from has no age and is not called overdue. */
function ageOf({ published, every }: Listed, today: string) {
	if (published === '') return { days: undefined, due: undefined, overdue: false };
	return freshnessOf(published, every, today);
}

/** Earlier first, what has none last. */
function order(a: string | undefined, b: string | undefined): number {
	return (a ?? '9') < (b ?? '9') ? -1 : (a ?? '9') > (b ?? '9') ? 1 : 0;
}
