import { apiHeaders } from '../json.ts';
import { problemResponse, Refusal } from '../problem.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { csvText } from './csv.ts';
import { fileName } from './file-name.ts';
import { tableJson } from './as-json.ts';
import type { Table } from './table.ts';
import { tableZip } from './zip.ts';

/** The forms in which every table is given. */
export const FORMS = ['csv', 'json', 'zip'] as const;
export type Form = (typeof FORMS)[number];

const KINDS: Readonly<Record<Form, string>> = {
	csv: 'text/csv; charset=utf-8; header=present',
	json: 'application/json; charset=utf-8',
	zip: 'application/zip'
};

/** A table in one of its forms, as the body of an answer. */
function bodyOf(table: Table, form: Form, release: OpenRelease): string | Uint8Array<ArrayBuffer> {
	if (form === 'csv') return csvText(table);
	return form === 'json' ? tableJson(table, release) : tableZip(table, release);
}

/** The answer with a table in one of its forms, named after its subject, release and date; or the problem that its maker refused it with. */
export async function answerTable(release: OpenRelease, form: Form, make: () => Promise<Table>): Promise<Response> {
	const headers = apiHeaders(release);
	try {
		const table = await make();
		const disposition = `${form === 'json' ? 'inline' : 'attachment'}; filename="${fileName(table, release)}.${form}"`;
		return new Response(bodyOf(table, form, release), {
			headers: { ...headers, 'content-type': KINDS[form], 'content-disposition': disposition }
		});
	} catch (cause) {
		if (!(cause instanceof Refusal)) throw cause;
		return problemResponse(cause.problem, headers);
	}
}
