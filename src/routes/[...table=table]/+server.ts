import { answerTable } from '#lib/server/exports/table/answer.ts';
import { findTable } from '#lib/server/exports/table/find-table.ts';
import { onlyKnown } from '#lib/server/exports/table/question.ts';
import { answerJson } from '#lib/server/exports/json.ts';
import { Refusal } from '#lib/server/exports/problem.ts';
import type { RequestHandler } from './$types';
import { TABLES } from './tables.ts';

export const GET: RequestHandler = async ({ params, url, locals: { release } }) => {
	try {
		const { route, form, parts } = findTable(TABLES, `/${params.table}`);
		return await answerTable(release, form, async () => {
			onlyKnown(url.searchParams, route.parameters);
			return await route.make({ release, parts, query: url.searchParams });
		});
	} catch (cause) {
		if (!(cause instanceof Refusal)) throw cause;
		return await answerJson(release, () => Promise.reject(cause));
	}
};
