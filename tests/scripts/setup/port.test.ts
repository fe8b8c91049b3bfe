import { createServer, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { portComplaint, readPort } from '../../../scripts/setup/port.mjs';

it('readPort takes 1 to 65535, 3000 where nothing is said, and refuses the rest in words', () => {
	expect([readPort(undefined), readPort(''), readPort('1'), readPort('65535')]).toEqual([3000, 3000, 1, 65_535]);
	for (const text of ['0', '65536', '-1', '80a', '3000.5', '0x50', ' 80']) expect(() => readPort(text)).toThrow(`PORT is "${text}"`);
});

it('portComplaint says that a port is taken and how to choose another, and nothing of one that is free', async () => {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	expect(await portComplaint(port, '127.0.0.1')).toBe(
		`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`
	);
	await new Promise((done) => server.close(done));
	expect(await portComplaint(port, '127.0.0.1')).toBeUndefined();
});
