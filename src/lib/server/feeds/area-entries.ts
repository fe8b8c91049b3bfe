import type { Edition } from '#lib/domain/edition.ts';
import { DEFAULT_EDITION } from '#lib/domain/edition.ts';
import { shortName } from '#lib/format/names.ts';
import { rounded } from '#lib/format/numbers.ts';
import { periodWords } from '#lib/format/periods.ts';
import { decimalsToTellApart, valueTextWith } from '#lib/format/values.ts';
import { counted } from '#lib/format/words.ts';
import { linkTo } from '#lib/url/links.ts';
import { periodAnchor } from '#lib/url/period-anchor.ts';
import type { Database } from '../db/open.ts';
import { arrivalsOf, type Arrival } from './arrivals.ts';
import type { Entry } from './atom.ts';
import { crossingsOf, type Crossing } from './crossings.ts';
import { registerMovesOf, type RegisterMove } from './register-moves.ts';
import { restatementsOf, type Restatement } from './restatements.ts';

/** The page of an indicator in a CCG at a period. */
function historyOf({ indicator, code, period }: { indicator: string; code: string; period: string }): string {
	return linkTo({ path: `/indicators/${indicator}/${code}`, fragment: periodAnchor(period) });
}

const arrived = ({ run, source, title, published, indicators, starts, ends }: Arrival): Entry => ({
	id: `figures:${run}`,
	title: `New figures: ${title}`,
	date: published,
	until: ends,
	href: `/sources/${source}`,
	summary: `${counted(indicators, 'indicator')} of this CCG, for ${periodWords({ starts, ends })}.`
});

const crossed = (crossing: Crossing): Entry => ({
	id: `standard:${crossing.indicator}:${crossing.starts}:${crossing.ends}`,
	title: `${crossing.meets ? 'Now meets' : 'No longer meets'} the standard: ${crossing.name}`,
	date: crossing.published,
	until: crossing.ends,
	href: historyOf(crossing),
	summary: `${shortName(crossing.area)}, ${periodWords(crossing)}: ${apart(crossing.value, crossing.before, crossing)}, after ${apart(crossing.before, crossing.value, crossing)} before. The standard was ${standardText(crossing)}.`
});

/** A standard with all its decimals: it was set, not measured. */
function standardText({ standard, scale }: Crossing): string {
	const number = scale === 'share' ? rounded(standard * 100, 6) : standard;
	return `${number}${scale === 'share' || scale === 'percent' ? '%' : ''}`;
}

/** A value with as many decimals as tell it from another. */
function apart(value: number, other: number, printing: Crossing | Restatement): string {
	return valueTextWith(value, printing.scale, decimalsToTellApart(value, other, printing, 'board'));
}

/** What a restatement changed, in words. */
export function restatedWords(restated: Restatement): string {
	const { before, value } = restated;
	if (value === null) return `${before === null ? 'no value' : apart(before, before, restated)} was taken back`;
	if (before === null) return `there was no value and now there is ${apart(value, value, restated)}`;
	return `${apart(before, value, restated)} became ${apart(value, before, restated)}`;
}

const restated = (one: Restatement): Entry => ({
	id: `restated:${one.indicator}:${one.starts}:${one.ends}:${one.run}`,
	title: `Restated by its publisher: ${one.name}`,
	date: one.published,
	until: one.ends,
	href: historyOf(one),
	summary: `${shortName(one.area)}, ${periodWords(one)}: ${restatedWords(one)}.`
});

const moved = ({ indicator, name, code, area, edition, before, entered }: RegisterMove): Entry => ({
	id: `register:${indicator}:${edition.id}`,
	title: `${entered ? 'On' : 'Off'} the register of persistent failure: ${name}`,
	date: edition.referenceDate,
	until: edition.referenceDate,
	href: linkTo({ path: `/indicators/${indicator}/${code}`, edition: edition.id === DEFAULT_EDITION ? undefined : edition.id }),
	summary: `${shortName(area)} ${entered ? 'came on the register' : 'went off the register'} between the editions ${before.title} and ${edition.title}.`
});

/** All that changed in one CCG, under whatever GSS codes it had: files that brought figures, standards crossed, the register, restatements. */
export async function areaEntries(db: Database, editions: readonly Edition[], gss: readonly string[]): Promise<readonly Entry[]> {
	const subject = { gss };
	return [
		...(await arrivalsOf(db, subject)).map(arrived),
		...(await crossingsOf(db, subject)).map(crossed),
		...(await registerMovesOf(db, editions, subject)).map(moved),
		...(await restatementsOf(db, subject)).map(restated)
	];
}
