/** The boundaries and hexagons of every map, each in a part of the server's code that is read when it is first asked for. */
const FILES = import.meta.glob<string>(['/static/maps/*.topojson', '/static/maps/*.hex.json'], { query: '?raw', import: 'default' });

/** A file of boundaries or hexagons by its address, from the server's own code and not over the network; `undefined` where it is none of them. */
export async function mapFile(path: string): Promise<Response | undefined> {
	const text = await FILES[`/static${path}`]?.();
	return text === undefined ? undefined : new Response(text, { headers: { 'content-type': 'application/json' } });
}
