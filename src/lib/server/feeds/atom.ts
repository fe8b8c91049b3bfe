/** Something that changed, as a feed tells it. */
export interface Entry {
	/** What follows the address of the feed in the id of the entry: the same in every build of the same figures. */
	readonly id: string;
	readonly title: string;
	/** YYYY-MM-DD */
	readonly date: string;
	/** The last day that it is about, by which entries of one date are ordered, YYYY-MM-DD. */
	readonly until: string;
	/** The page about it: a path of this site with its query. */
	readonly href: string;
	/** One or more sentences. */
	readonly summary: string;
}

/** A feed as it is to be written. */
export interface Feed {
	/** The site’s public address: `https://lens.example`. */
	readonly origin: string;
	/** The feed’s own path. */
	readonly path: string;
	readonly title: string;
	/** What the feed tells, in a sentence. */
	readonly subtitle: string;
	/** The page that shows the same. */
	readonly page: string;
	/** YYYY-MM-DD: used where there is no entry. */
	readonly date: string;
	readonly entries: readonly Entry[];
}

/** As many entries as a feed holds, newest first. */
export const LONGEST_FEED = 100;

/** The year in which these addresses were first used: part of every id (RFC 4151). */
const SINCE = '2026';

/** A text as it may stand in XML 1.0: characters that may not are left out, and five are written as entities. */
export function xmlText(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&apos;');
}

const moment = (date: string): string => `${date}T00:00:00Z`;

/** Newest first, then by what they are about, then by id, so that the order is the same in every build. */
function ordered(entries: readonly Entry[]): readonly Entry[] {
	const keyOf = ({ date, until }: Entry): string => `${date} ${until}`;
	return entries.toSorted((a, b) => (keyOf(a) === keyOf(b) ? (a.id < b.id ? -1 : 1) : keyOf(a) < keyOf(b) ? 1 : -1)).slice(0, LONGEST_FEED);
}

/** A feed as Atom 1.0 (RFC 4287). Ids are tag addresses of the site’s name, so they last as long as that. */
export function atomOf({ origin, path, title, subtitle, page, date, entries }: Feed): string {
	const tag = (what: string): string => `tag:${new URL(origin).hostname},${SINCE}:${what}`;
	const held = ordered(entries);
	const link = (rel: string, type: string, href: string): string =>
		`<link rel="${rel}" type="${type}" href="${xmlText(`${origin}${href}`)}"/>`;
	const written = held.map((entry) =>
		[
			'\t<entry>',
			`\t\t<id>${xmlText(tag(`${path}:${entry.id}`))}</id>`,
			`\t\t<title>${xmlText(entry.title)}</title>`,
			`\t\t<updated>${moment(entry.date)}</updated>`,
			`\t\t${link('alternate', 'text/html', entry.href)}`,
			`\t\t<summary>${xmlText(entry.summary)}</summary>`,
			'\t</entry>'
		].join('\n')
	);
	return `${[
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
		`\t<id>${xmlText(tag(path))}</id>`,
		`\t<title>${xmlText(title)}</title>`,
		`\t<subtitle>${xmlText(subtitle)}</subtitle>`,
		`\t<updated>${moment(held[0]?.date ?? date)}</updated>`,
		`\t${link('self', 'application/atom+xml', path)}`,
		`\t${link('alternate', 'text/html', page)}`,
		'\t<author><name>CCG Lens</name></author>',
		'\t<rights>Open Government Licence v3.0, unless a source says otherwise. This is not an NHS or government service.</rights>',
		...written,
		'</feed>'
	].join('\n')}\n`;
}

/** A feed as it is sent: any site may read it. */
export function feedAnswer(feed: Feed): Response {
	return new Response(atomOf(feed), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cross-origin-resource-policy': 'cross-origin' }
	});
}
