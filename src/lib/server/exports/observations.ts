import { nearAreas, nearIndicators } from '../queries/near-matches.ts';
import { findArea } from '../queries/find-area.ts';
import { findIndicator } from '../queries/indicators.ts';
import { observationsOf, type AreaObservation } from '../queries/observations.ts';
import type { OpenRelease } from '../release/open.ts';
import { Refusal } from './problem.ts';

/** The catalogue's entry, or a refusal with the nearest ids. */
export async function knownIndicator({ db }: OpenRelease, id: string) {
	const entry = await findIndicator(db, id);
	if (entry) return entry;
	const near = await nearIndicators(db, id);
	throw new Refusal({ status: 404, title: 'Unknown indicator', detail: 'No indicator has this id.', parameter: 'id', near });
}

/** The CCG of a code, or a refusal with the nearest codes and names. */
export async function knownArea({ db }: OpenRelease, code: string) {
	const area = await findArea(db, code.toUpperCase());
	if (area) return area;
	const near = await nearAreas(db, code);
	throw new Refusal({
		status: 404,
		title: 'Unknown area',
		detail: 'No clinical commissioning group has this code.',
		parameter: 'code',
		near
	});
}

/** Every published figure held of an indicator for an area: the value or the reason, and where it was read. */
export async function observationsAnswer(release: OpenRelease, id: string, area: string) {
	const entry = await knownIndicator(release, id);
	const rows = await observationsOf(release.db, entry.id, area);
	if (rows.length === 0) await knownArea(release, area);
	return rows.map(observationAnswer);
}

function observationAnswer(row: AreaObservation) {
	const { code, area, map, period, starts, ends, value, missing, numerator, denominator, lower, upper, flags, suspect, text } = row;
	return {
		area: code,
		gss: area,
		boundary: map,
		period,
		starts,
		ends,
		value,
		missing,
		numerator,
		denominator,
		lower,
		upper,
		estimated: flags.includes('estimated'),
		suspect,
		flags,
		text,
		source: { ...row.source, at: row.at, run: row.run }
	};
}
