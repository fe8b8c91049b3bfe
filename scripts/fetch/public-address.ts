import { BlockList, isIP } from 'node:net';

/** Ranges that are no one's public address: this machine, private networks, links, tests, groups (IANA special-purpose registries). */
const CLOSED_4 = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 4],
	['240.0.0.0', 4]
] as const;

/** Of the newer addresses only 2000::/3 is given out; within it, these lead elsewhere or are for examples. */
const OPEN_6 = ['2000::', 3] as const;
const CLOSED_6 = [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20]
] as const;

const closed = new BlockList();
for (const [range, bits] of CLOSED_4) closed.addSubnet(range, bits, 'ipv4');
for (const [range, bits] of CLOSED_6) closed.addSubnet(range, bits, 'ipv6');
const open = new BlockList();
open.addSubnet(...OPEN_6, 'ipv6');

/** Whether an address of the internet protocol is a public one; false for text that is no address. */
export function isPublicAddress(address: string): boolean {
	const kind = isIP(address);
	if (kind === 4) return !closed.check(address, 'ipv4');
	return kind === 6 && open.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}
