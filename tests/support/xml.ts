/** An element of a document: its name with prefix, its attributes, its children in order and its text. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly XmlElement[];
	readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function unescaped(text: string): string {
	if (FORBIDDEN.test(text)) throw new Error('A character stands there that XML does not allow.');
	return text.replace(/&([^;\s]*);?/g, (whole, name: string) => {
		const known = ENTITIES[name];
		if (known === undefined || !whole.endsWith(';')) throw new Error(`${whole} is no entity of XML.`);
		return known;
	});
}

function attributesOf(text: string): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	const rest = text.replace(/\s+([A-Za-z_][\w:.-]*)="([^"<]*)"/g, (_, name: string, value: string) => {
		if (found.has(name)) throw new Error(`The attribute ${name} is given twice.`);
		found.set(name, unescaped(value));
		return '';
	});
	if (rest.trim() !== '') throw new Error(`${rest.trim()} is no attribute.`);
	return found;
}

interface Open {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: XmlElement[];
	text: string;
}

/**
 * The one element of an XML document without comments and sections of data, by the rules of XML 1.0 for what is well-formed: throws where a
 * tag is left open or closed out of turn, an attribute unquoted or doubled, an entity unknown or a character not allowed.
 */
export function parsedXml(text: string): XmlElement {
	const body = text.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\s*/, '');
	const root: Open = { name: '', attributes: new Map(), children: [], text: '' };
	const open: Open[] = [root];
	let at = 0;
	for (const tag of body.matchAll(/<(\/?)([A-Za-z_][\w:.-]*)((?:\s[^<>]*?)?)(\/?)>/g)) {
		const between = body.slice(at, tag.index);
		if (/[<>]/.test(between)) throw new Error(`A bare angle stands in “${between.slice(0, 40)}”.`);
		open.at(-1)!.text += unescaped(between);
		at = tag.index + tag[0].length;
		const [, closes, name = '', attributes = '', empty] = tag;
		if (closes === '/') {
			const ended = open.pop();
			if (ended?.name !== name || open.length === 0) throw new Error(`</${name}> ends <${ended?.name}>.`);
			open.at(-1)!.children.push(ended);
		} else {
			const begun: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
			if (empty === '/') open.at(-1)!.children.push(begun);
			else open.push(begun);
		}
	}
	if (open.length > 1 || root.children.length !== 1 || body.slice(at).trim() !== '' || root.text.trim() !== '')
		throw new Error('A document is one element and nothing about it.');
	return root.children[0]!;
}
