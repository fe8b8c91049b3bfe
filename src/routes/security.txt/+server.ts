import type { RequestHandler } from './$types';

/** As long as RFC 9116 advises that the file may be trusted: a year from the day of the release. */
function yearAfter(date: string): string {
	return `${Number(date.slice(0, 4)) + 1}${date.slice(4).replace('02-29', '02-28')}T00:00:00Z`;
}

export const GET: RequestHandler = ({ url: { origin }, locals: { release } }) =>
	new Response(
		[
			`Contact: ${origin}/contact#security`,
			`Expires: ${yearAfter(release.date)}`,
			'Preferred-Languages: en',
			`Canonical: ${origin}/.well-known/security.txt`,
			''
		].join('\n'),
		{ headers: { 'content-type': 'text/plain; charset=utf-8' } }
	);
