import { areaAnswer } from '#lib/server/exports/areas.ts';
import { answerOperation } from '#lib/server/exports/operation.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerOperation('area', event, async (_, release) => await areaAnswer(release, event.params.code));
