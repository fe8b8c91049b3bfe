import type { Database } from '#lib/server/db/open.ts';
import { areas, areaVersions } from '#lib/server/db/schema.ts';
import { remembered } from '../remembered.ts';

/** The code of an area’s page and its name, by its GSS code; the GSS code itself where it is not known. */
export type Names = (gss: string) => { readonly code: string; readonly name: string };

/** The names of all CCGs, councils and districts; kept, since a release never changes. */
export async function namesOf(db: Database): Promise<Names> {
	const known = await remembered(db, 'names', async () => {
		const others = await db.select({ gss: areas.code, code: areas.code, name: areas.name }).from(areas);
		const ccgs = await db.select({ gss: areaVersions.gss, code: areaVersions.area, name: areaVersions.name }).from(areaVersions);
		return new Map([...others, ...ccgs].map(({ gss, code, name }) => [gss, { code, name }]));
	});
	return (gss) => known.get(gss) ?? { code: gss, name: gss };
}
