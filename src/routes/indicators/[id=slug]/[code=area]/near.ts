import type { Database } from '#lib/server/db/open.ts';
import type { FoundArea } from '#lib/server/queries/find-area.ts';
import type { FoundIndicator } from '#lib/server/queries/indicators.ts';
import { nearAreas, nearIndicators } from '#lib/server/queries/near-matches.ts';

/** What to say of an address whose indicator or CCG is not known, with the addresses that may have been meant. */
export async function nearHistories(
	db: Database,
	{ id, code }: { readonly id: string; readonly code: string },
	indicator: FoundIndicator | undefined,
	area: FoundArea | undefined
) {
	if (!indicator) {
		const near = (await nearIndicators(db, id)).map((match) => ({
			name: area ? `${match.name}: ${area.name}` : match.name,
			href: `/indicators/${match.code}${area ? `/${area.code}` : ''}`
		}));
		return { message: `No indicator is called ${id}.`, near };
	}
	const near = (await nearAreas(db, code)).map((match) => ({
		name: `${match.name} (${match.code})`,
		href: `/indicators/${indicator.id}/${match.code}`
	}));
	return { message: `No clinical commissioning group (CCG) has the code ${code}.`, near };
}
