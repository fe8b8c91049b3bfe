import type { Vintage } from '#lib/domain/area.ts';
import type { Carried } from '#lib/domain/scoring/carry.ts';
import { putTogether } from '#lib/domain/scoring/put-together.ts';
import { nothing } from '#lib/domain/scoring/shown.ts';
import { carryingOf } from './carrying.ts';
import type { HistoryFrame, RawPoint } from './point.ts';
import type { HistoryIssue } from './issues.ts';
import { namesOf, type Names } from './names.ts';
import { publishedFor } from './places.ts';

/** Whose figures of a map serve the CCG: itself, the CCGs that its land was, or nobody. */
type Serving = { readonly gss: string } | { readonly carried: Carried | undefined } | undefined;

/** The periods of a series of CCGs: published while the CCG was on the list, before that put together from the CCGs its land was. */
export async function publishedPoints(frame: HistoryFrame, issues: readonly HistoryIssue[]): Promise<readonly RawPoint[]> {
	const serving = await servingOf(frame, issues);
	const wanted = [...serving.values()].flatMap((one) => (one === undefined ? [] : partsOf(one).map(({ gss }) => gss)));
	const published = await publishedFor(frame.db, frame.entry.id, [...new Set(wanted)]);
	const names = await namesOf(frame.db);
	return issues.flatMap((issue) => {
		const one = serving.get(issue.map);
		return one === undefined ? [] : [pointOf(frame, issue, one, published, names)];
	});
}

async function servingOf({ db, own, target }: HistoryFrame, issues: readonly HistoryIssue[]) {
	const carry = await carryingOf(db);
	const first = own[0]?.map ?? target.map;
	const serve = (map: Vintage): Serving => {
		const itself = own.find((row) => row.map === map);
		if (itself) return { gss: itself.gss };
		return map < first ? { carried: carry(map, target.map).get(target.gss) } : undefined;
	};
	return new Map([...new Set(issues.map(({ map }) => map))].map((map) => [map, serve(map)] as const));
}

function partsOf(one: NonNullable<Serving>): Carried['parts'] {
	return 'gss' in one ? [{ gss: one.gss, people: 1 }] : (one.carried?.parts ?? []);
}

function pointOf(
	frame: HistoryFrame,
	issue: HistoryIssue,
	one: NonNullable<Serving>,
	published: Awaited<ReturnType<typeof publishedFor>>,
	names: Names
): RawPoint {
	const parts = partsOf(one).map(({ gss, people }) => {
		const figure = published.get(gss)?.get(issue.period);
		return { gss, ...names(gss), figure, share: undefined, people };
	});
	const weighted = parts.map(({ figure, people }) => ({ shown: figure?.shown ?? nothing('not-in-table'), weight: people }));
	const itself = 'gss' in one;
	const shown =
		parts.length === 0 ? nothing('boundary-changed') : putTogether(frame.rule, weighted, !itself && one.carried?.approximate === true);
	return { ...issue, made: itself ? 'published' : 'rebuilt', gss: itself ? one.gss : undefined, shown, parts };
}
