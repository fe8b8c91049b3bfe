import { answerJson } from '#lib/server/exports/json.ts';
import { Refusal } from '#lib/server/exports/problem.ts';
import type { RequestHandler } from './$types';

const QUESTIONS = [
	'ranking',
	'areas',
	'areas/{code}',
	'editions',
	'places?q=',
	'indicators',
	'indicators/{id}',
	'indicators/{id}/observations?area='
];

export const GET: RequestHandler = ({ locals: { release } }) =>
	answerJson(release, () => {
		const expected = QUESTIONS.map((question) => `/api/v1/${question}`);
		throw new Refusal({ status: 404, title: 'No such address', detail: 'The API does not answer at this address.', expected });
	});
