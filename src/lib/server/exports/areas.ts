import { DEFAULT_EDITION, type Edition } from '#lib/domain/edition.ts';
import { areasOf } from '../queries/areas.ts';
import type { OpenRelease } from '../release/open.ts';
import { issuedBy } from './issued-by.ts';
import { knownArea } from './observations.ts';

/** The CCGs of an edition, by name. */
export async function areasAnswer(release: OpenRelease, edition: Edition) {
	return { edition: edition.id, map: edition.map, ...issuedBy(release), areas: await areasOf(release.db, edition.id) };
}

/** A CCG, open or closed, with its lineage and the editions that show it. */
export async function areaAnswer(release: OpenRelease, code: string) {
	const area = await knownArea(release, code);
	const maps = new Set(area.maps.map((row) => row.map));
	const editions = release.editions.filter((edition) => maps.has(edition.map)).map((edition) => edition.id);
	return { ...issuedBy(release), ...area, editions };
}

/** The editions of the release, and which of them is shown where none is asked for. */
export function editionsAnswer(release: OpenRelease) {
	return { ...issuedBy(release), default: DEFAULT_EDITION, editions: release.editions };
}
