import type { Edition } from '#lib/domain/edition.ts';
import type { Database } from '#lib/server/db/open.ts';
import type { EditionArea } from '#lib/server/queries/areas.ts';
import { comparedWith, type Compared } from '#lib/server/queries/comparison/compared-with.ts';
import type { Comparator } from '#lib/server/queries/comparison/members.ts';
import type { Grids } from '#lib/server/queries/grids.ts';
import type { Asked } from './asked.ts';

/** The comparison that a reader chose, as a column of the table names it. */
export interface ChosenComparison {
	/** "Neighbours", "Similar CCGs", "North West", "Your set"; absent where it is England alone. */
	readonly name: string | undefined;
	/** In the middle of a sentence: "the 5 neighbours together". */
	readonly inSentence: string | undefined;
	/** CCGs in it, this one left out; 0 for England. */
	readonly members: number;
	readonly toEngland: ReadonlyMap<string, Compared>;
	readonly toOthers: ReadonlyMap<string, Compared>;
}

/** How many CCGs each comparison has for an area. */
export interface ComparisonSizes {
	readonly neighbours: number;
	readonly similar: number;
	readonly region: number;
	readonly own: number;
}

const NOBODY: ReadonlyMap<string, Compared> = new Map();

/** Every indicator of an area against England, and against the comparison asked for. */
export async function chosenComparison(
	db: Database,
	edition: Edition,
	area: EditionArea,
	asked: Asked,
	{ areas }: Grids,
	sizes: ComparisonSizes
): Promise<ChosenComparison> {
	const where = { edition: edition.id, map: edition.map, gss: area.gss };
	const toEngland = await comparedWith(db, where, 'england');
	const { comparison } = asked;
	if (comparison === 'england') return { name: undefined, inSentence: undefined, members: 0, toEngland, toOthers: NOBODY };
	const own = areas.filter(({ code }) => asked.own.includes(code)).map(({ gss }) => gss);
	const comparator: Comparator = comparison === 'own' ? own : comparison;
	const members = sizes[comparison];
	const toOthers = members === 0 ? NOBODY : await comparedWith(db, where, comparator);
	return { ...namesOf(comparison, area, members), members, toEngland, toOthers };
}

function namesOf(comparison: Exclude<Asked['comparison'], 'england'>, { regionName }: EditionArea, members: number) {
	const [name, inSentence] = {
		neighbours: ['Neighbours', members === 1 ? 'its one neighbour' : `its ${members} neighbours together`],
		similar: ['Similar CCGs', `the ${members} similar CCGs together`],
		region: [regionName, `the rest of ${regionName}`],
		own: ['Your set', `the ${members} of your set together`]
	}[comparison] as [string, string];
	return { name, inSentence };
}
