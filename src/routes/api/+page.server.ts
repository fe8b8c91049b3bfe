import { releaseAnswer } from '#lib/server/exports/release.ts';
import type { PageServerLoad } from './$types';
import { described } from './described.ts';
import { referenceOf, statusesOf } from './reference.ts';

export const load: PageServerLoad = async ({ locals: { release } }) => {
	const document = described(release);
	const { sha256, bytes, tables, files } = await releaseAnswer(release);
	return {
		questions: referenceOf(document, 'questions'),
		pages: referenceOf(document, 'tables'),
		statuses: statusesOf(document),
		whole: { sha256, bytes, files, tables: tables.map(({ name, rows, columns }) => ({ name, rows, columns: columns.length })) }
	};
};
