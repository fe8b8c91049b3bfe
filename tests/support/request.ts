import type { OpenRelease } from '#lib/server/release/open.ts';

/** A route's handler, whatever its parameters. */
type Handler = (event: never) => Response | Promise<Response>;

/** What a handler answers to an address of a release. */
export async function ask(
	handler: Handler,
	release: OpenRelease,
	address: string,
	params: Readonly<Record<string, string>> = {}
): Promise<Response> {
	const event = { url: new URL(address, 'http://lens.example'), params, locals: { release } };
	return await handler(event as never);
}

/** The body of an answer; its shape is what the test expects of it. */
export async function bodyOf<Body>(answer: Promise<Response>): Promise<Body> {
	return (await (await answer).json()) as Body;
}
