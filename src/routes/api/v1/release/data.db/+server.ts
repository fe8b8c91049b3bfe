import { answerDatabase } from '#lib/server/exports/database-file.ts';
import { answerFile } from '#lib/server/exports/operation.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerFile('database', event, async (release) => await answerDatabase(release, event.request));
