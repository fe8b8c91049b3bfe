import type { TableRoute } from '#lib/server/exports/table/question.ts';
import { area, boardPaper } from './area.ts';

/** Every table of the site that can be taken, by the address of its page. */
export const TABLES: readonly TableRoute[] = [area, boardPaper];
