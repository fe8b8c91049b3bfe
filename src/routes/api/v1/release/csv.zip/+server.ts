import { answerFile } from '#lib/server/exports/operation.ts';
import { answerTablesZip } from '#lib/server/exports/tables-zip.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerFile('tables', event, async (release) => await answerTablesZip(release, event.request));
