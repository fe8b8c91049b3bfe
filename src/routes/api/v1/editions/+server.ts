import { editionsAnswer } from '#lib/server/exports/areas.ts';
import { answerOperation } from '#lib/server/exports/operation.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerOperation('editions', event, (_, release) => Promise.resolve(editionsAnswer(release)));
