import { describe, expect, it } from 'vitest';
import { atomOf, LONGEST_FEED, type Entry, type Feed } from '#lib/server/feeds/atom.ts';
import { parsedXml, type XmlElement } from '../../support/xml.ts';

const entry = (id: string, date: string, until = date): Entry => ({ id, title: id, date, until, href: '/', summary: 'Made up.' });
const feed = (entries: readonly Entry[]): Feed => ({
	origin: 'https://lens.example',
	path: '/areas/D01/changes.atom',
	title: 'Changes in Dale & “Fern” <b>',
	subtitle: 'Made up.',
	page: '/areas/D01?view=board&with=region',
	date: '2022-05-01',
	entries
});
const only = (element: XmlElement, name: string): XmlElement => {
	const found = element.children.filter((child) => child.name === name);
	expect(found, name).toHaveLength(1);
	return found[0]!;
};
const entriesOf = (text: string) => parsedXml(text).children.filter(({ name }) => name === 'entry');

describe('a feed', () => {
	it('is well-formed and has what RFC 4287 asks of a feed and of each entry', () => {
		const read = parsedXml(atomOf(feed([entry('a', '2022-04-01'), entry('b', '2022-04-02')])));
		expect(read.attributes.get('xmlns')).toBe('http://www.w3.org/2005/Atom');
		expect(only(read, 'title').text).toBe('Changes in Dale & “Fern” <b>');
		expect(only(read, 'updated').text).toBe('2022-04-02T00:00:00Z');
		expect(only(only(read, 'author'), 'name').text).toBe('CCG Lens');
		for (const one of read.children.filter(({ name }) => name === 'entry')) {
			for (const name of ['id', 'title', 'updated', 'summary']) only(one, name);
			expect(only(one, 'link').attributes.get('href')).toBe('https://lens.example/');
		}
		const links = read.children.filter(({ name }) => name === 'link').map(({ attributes }) => attributes.get('href'));
		expect(links).toEqual(['https://lens.example/areas/D01/changes.atom', 'https://lens.example/areas/D01?view=board&with=region']);
	});

	it('gives each entry an id that is a tag of RFC 4151, its own, and the same in every build', () => {
		const entries = [entry('figures:made-up/1', '2022-04-01'), entry('standard:a:2022', '2022-04-01')];
		const ids = (text: string) => entriesOf(text).map((one) => only(one, 'id').text);
		expect(ids(atomOf(feed(entries)))).toEqual(ids(atomOf(feed(entries.toReversed()))));
		expect(new Set(ids(atomOf(feed(entries)))).size).toBe(2);
		expect(ids(atomOf(feed(entries)))[0]).toBe('tag:lens.example,2026:/areas/D01/changes.atom:figures:made-up/1');
	});

	it('holds the newest, by the day told and then by the days they are about', () => {
		const many = Array.from({ length: LONGEST_FEED + 20 }, (_, i) => entry(`e${i}`, '2022-04-01', `2021-${10 + (i % 3)}-01`));
		const read = entriesOf(atomOf(feed([...many, entry('newest', '2022-04-02')])));
		expect(read).toHaveLength(LONGEST_FEED);
		expect(only(read[0]!, 'title').text).toBe('newest');
		expect(Number(only(read[1]!, 'title').text.slice(1)) % 3).toBe(2);
	});

	it('leaves out characters that XML does not allow', () => {
		const read = entriesOf(atomOf(feed([{ ...entry('a', '2022-04-01'), title: 'Bell\u0007 and \u0000 \uD800 nothing' }])));
		expect(only(read[0]!, 'title').text).toBe('Bell and   nothing');
	});
});

describe('the reader of XML that these tests rest on', () => {
	it.each(['<a><b></a></b>', '<a x=1/>', '<a>&nbsp;</a>', '<a x="1" x="2"/>', '<a/><b/>', '<a>1 < 2</a>', '<a>&amp</a>', '<a>'])(
		'refuses %s',
		(text) => {
			expect(() => parsedXml(text)).toThrow();
		}
	);
});
