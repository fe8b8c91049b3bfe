import type { Duplex } from 'node:stream';
import { SECURITY_HEADERS } from './headers.ts';

/** The status line that Node's parser errors stand for; anything else it cannot read is a bad request. */
const STATUS: Readonly<Record<string, string>> = {
	HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
	ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout'
};

/** Answers, and closes, a connection on which something came that is no request of HTTP, or came too slowly. */
export function closeMalformed(error: Error & { code?: string }, socket: Duplex): void {
	if (error.code === 'ECONNRESET' || !socket.writable) {
		socket.destroy();
		return;
	}
	const status = STATUS[error.code ?? ''] ?? '400 Bad Request';
	const headers = { ...SECURITY_HEADERS, 'cache-control': 'no-store', 'content-length': '0', connection: 'close' };
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
	socket.end([`HTTP/1.1 ${status}`, ...lines, '', ''].join('\r\n'));
}
