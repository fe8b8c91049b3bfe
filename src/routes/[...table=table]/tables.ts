import type { TableRoute } from '#lib/server/exports/table/question.ts';
import { area, boardPaper } from './area.ts';
import { areas } from './areas.ts';
import { compare } from './compare.ts';
import { find } from './find.ts';
import { gaps } from './gaps.ts';
import { factor, group } from './group.ts';
import { history } from './history.ts';
import { indicator } from './indicator.ts';
import { indicators } from './indicators.ts';
import { persistent } from './persistent.ts';
import { place } from './place.ts';
import { ranking } from './ranking.ts';
import { source, sources } from './sources.ts';

/** Every table of the site that can be taken, by the address of its page; of two that fit an address the first is meant. */
export const TABLES: readonly TableRoute[] = [
	ranking,
	areas,
	area,
	boardPaper,
	place,
	group,
	factor,
	indicators,
	indicator,
	history,
	compare,
	persistent,
	gaps,
	sources,
	source,
	find
];
