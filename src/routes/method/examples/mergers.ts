import { mergeCounts } from '#lib/domain/statistics/merge-counts.ts';
import { numberText } from '#lib/format/numbers.ts';
import { periodWords } from '#lib/format/periods.ts';
import { shortName } from '#lib/format/names.ts';
import { figuresOf } from '#lib/server/queries/figures.ts';
import type { HistoryPoint } from '#lib/server/queries/history/point.ts';
import { historyIn, historyLink, toldIn, type Held } from '../held.ts';
import type { Worked } from '../worked.ts';

/** Most parts of a period that are printed. */
const MOST = 6;

const isRebuilt = ({ made, parts, shown }: HistoryPoint): boolean =>
	made === 'rebuilt' &&
	parts.length > 1 &&
	parts.length <= MOST &&
	shown.value !== undefined &&
	parts.every(({ figure }) => figure?.shown.numerator !== undefined && figure.shown.denominator !== undefined);

/** A figure of the edition that is made of CCGs that merged, the first in the catalogue's order and by name, with its newest rebuilt period. */
async function rebuiltIn(held: Held) {
	const shares = held.figures.filter(({ kind, numerator }) => kind === 'proportion' && numerator !== null);
	for (const { indicator } of shares) {
		const merged = (await figuresOf(held.db, held.edition.id, indicator)).find(
			({ parts, numerator }) => numerator !== null && parts > 1 && parts <= MOST
		);
		const shown = merged && held.areas.find(({ gss }) => gss === merged.gss);
		const history = shown && (await historyIn({ ...held, shown }, indicator));
		const point = history?.points.findLast(isRebuilt);
		if (shown && history && point) return { shown, entry: history.entry, point };
	}
	return undefined;
}

/** A period before a merger, rebuilt from the CCGs of the time. */
export async function breaks(held: Held): Promise<Worked | undefined> {
	const found = await rebuiltIn(held);
	if (!found) return undefined;
	const { shown, entry, point } = found;
	const parts = point.parts.map(({ figure: part }) => ({ x: part!.shown.numerator!, n: part!.shown.denominator! }));
	const result = mergeCounts(parts);
	const told = toldIn(entry.unit, entry);
	return {
		about: `${shortName(shown.name)}: ${entry.name}, ${periodWords(point)}, before the CCGs merged.`,
		links: [historyLink(shown, { indicator: entry.id, name: entry.name })],
		rows: [
			...point.parts.map(({ name }, at) => [shortName(name), `${numberText(parts[at]!.x)} of ${numberText(parts[at]!.n)}`] as const),
			['Together', `${numberText(result?.x ?? 0)} of ${numberText(result?.n ?? 0)}: ${told(point.shown.value!)}`]
		],
		asks: [{ function: 'mergeCounts', input: { parts }, result }],
		says: 'The figure of the merged CCG for a time when it was not there yet. Its history shades such periods.'
	};
}
