import { answerOperation } from '#lib/server/exports/operation.ts';
import type { RequestHandler } from './$types';
import { described } from '../described.ts';

export const GET: RequestHandler = (event) => answerOperation('description', event, (_, release) => Promise.resolve(described(release)));
