import { answerOperation } from '#lib/server/exports/operation.ts';
import { releaseAnswer } from '#lib/server/exports/release.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerOperation('release', event, async (_, release) => await releaseAnswer(release));
