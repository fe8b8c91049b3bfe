import { apportioned } from '#lib/domain/scoring/apportion.ts';
import { councilsOf, councilsToAsk, overlapMapOf, type CouncilShare } from '#lib/domain/scoring/councils.ts';
import { putTogether } from '#lib/domain/scoring/put-together.ts';
import { counts, nothing, type Shown } from '#lib/domain/scoring/shown.ts';
import { carryingOf, councilSharesOf } from './carrying.ts';
import type { HistoryFrame, HistoryPart, RawPoint } from './point.ts';
import type { HistoryIssue } from './issues.ts';
import { namesOf, type Names } from './names.ts';
import { publishedFor, type PublishedFigure } from './places.ts';

/** What one period of councils’ figures holds, by council. */
type OfPeriod = (council: string) => PublishedFigure | undefined;

/** The periods of a series of councils or districts, brought to the CCG by the residents they share; always estimates. */
export async function apportionedPoints(
	frame: HistoryFrame,
	level: 'hwb' | 'district',
	issues: readonly HistoryIssue[]
): Promise<readonly RawPoint[]> {
	const map = overlapMapOf(frame.target.map);
	const carried = (await carryingOf(frame.db))(map, frame.target.map).get(frame.target.gss);
	const all = await councilSharesOf(frame.db, map, level);
	const made = (carried?.parts ?? []).map(({ gss, people }) => ({ gss, people, shares: all.get(gss) ?? [] }));
	const published = await publishedFor(frame.db, frame.entry.id, councilsToAsk(made.flatMap(({ shares }) => shares)));
	const names = await namesOf(frame.db);
	return issues.map((issue) => {
		const ofPeriod: OfPeriod = (council) => published.get(council)?.get(issue.period);
		const parts = made.map(({ gss, people, shares }) => ({ shown: broughtTo(frame, gss, shares, ofPeriod), weight: people }));
		const shown = parts.length === 0 ? nothing('boundary-changed') : putTogether(frame.rule, parts, carried?.approximate === true);
		return { ...issue, made: 'apportioned', gss: undefined, shown, parts: councilParts(made, ofPeriod, names) };
	});
}

function broughtTo({ rule }: HistoryFrame, gss: string, shares: readonly CouncilShare[], ofPeriod: OfPeriod): Shown {
	const held = councilsToAsk(shares).flatMap((council) => {
		const figure = ofPeriod(council);
		return figure ? [[council, figure.shown] as const] : [];
	});
	return apportioned(rule, new Map([[gss, shares]]), new Map(held)).get(gss) ?? nothing('not-in-table');
}

/** The councils that went into a figure, or that would have, with their shares of the CCG’s people. */
function councilParts(
	made: readonly { readonly people: number; readonly shares: readonly CouncilShare[] }[],
	ofPeriod: OfPeriod,
	names: Names
): readonly HistoryPart[] {
	const people = made.reduce((sum, part) => sum + part.people, 0);
	const hasValue = (council: string): boolean => {
		const figure = ofPeriod(council);
		return figure !== undefined && counts(figure.shown);
	};
	const shareOf = new Map<string, number>();
	for (const part of made) {
		const whole = made.length === 1 ? 1 : part.people / people;
		for (const { council, shareOfCcg } of councilsOf(part.shares, hasValue) ?? part.shares) {
			shareOf.set(council, (shareOf.get(council) ?? 0) + shareOfCcg * whole);
		}
	}
	return [...shareOf]
		.sort(([, a], [, b]) => b - a)
		.map(([council, share]) => ({ gss: council, ...names(council), figure: ofPeriod(council), share }));
}
