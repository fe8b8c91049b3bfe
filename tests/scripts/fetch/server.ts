import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rulesFor, type FetchRules } from '../../../scripts/fetch/rules.ts';

/** A server on this machine that answers as told, its origin, and rules that let it be asked. */
export interface LocalSite {
	readonly server: Server;
	readonly origin: string;
	readonly rules: FetchRules;
}

/** Serves on a free port until its server is closed. */
export async function serve(listener: RequestListener): Promise<LocalSite> {
	const server = createServer(listener);
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
	const rules: FetchRules = { ...rulesFor([host]), schemes: ['http:'], reaches: (address) => address === '127.0.0.1', mostSeconds: 5 };
	return { server, origin: `http://${host}`, rules };
}
