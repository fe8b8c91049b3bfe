type Json = Readonly<Record<string, unknown>>;

const text = (description: string): Json => ({ description, content: { 'text/plain': {} } });
const problem = (description: string): Json => ({
	description,
	content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } }
});

const header = (description: string): Json => ({ description, schema: { type: 'string' } });

/** What every answer carries. */
const HEADERS: Json = {
	'ccg-lens-release': header('The release that it is from'),
	'ccg-lens-release-date': header('Its date'),
	link: header('The licence, rel="license"; in a long list also the pages: first, prev, next, last'),
	etag: header('Names these very bytes; send it back as If-None-Match')
};

/** Every status that an answer may have, by what a good one holds; a file is given in parts where they are asked for. */
export function resultsOf(content: Json, { isFile }: { readonly isFile: boolean }): Json {
	return {
		200: { description: 'The answer', headers: HEADERS, content },
		...(isFile ? { 206: { description: 'The part asked for', headers: HEADERS, content }, 416: text('No such part') } : {}),
		303: { description: 'Fields of the weight form stood in the query; the same with one w' },
		304: { description: 'Nothing has changed since the answer with this ETag' },
		308: { description: 'The same at the address that holds' },
		400: problem('A parameter is wrong; the problem names it, and what would be valid'),
		404: problem('Nothing is there; the problem names what was not found, and what may have been meant'),
		405: text('Another method than GET or HEAD'),
		414: text('The address is too long'),
		431: { description: 'The address or the headers are far too long' },
		503: problem('No release is there yet, or too much is asked for at once; Retry-After says when to come back')
	};
}
