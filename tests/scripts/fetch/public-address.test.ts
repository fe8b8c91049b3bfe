import { expect, it } from 'vitest';
import { isPublicAddress } from '../../../scripts/fetch/public-address.ts';

// The IANA special-purpose address registries, IPv4 and IPv6, name these ranges.
it.each([
	'127.0.0.1',
	'10.1.2.3',
	'172.16.0.1',
	'172.31.255.255',
	'192.168.1.1',
	'169.254.169.254',
	'100.64.0.1',
	'0.0.0.0',
	'224.0.0.1',
	'255.255.255.255',
	'203.0.113.9',
	'::1',
	'::',
	'fe80::1',
	'fd00::1',
	'ff02::1',
	'::ffff:127.0.0.1',
	'::ffff:8.8.8.8',
	'64:ff9b::a00:1',
	'2002:7f00:1::',
	'2001:db8::1',
	'2001::1',
	'not an address',
	''
])('does not call %s public', (address) => {
	expect(isPublicAddress(address)).toBe(false);
});

it.each(['8.8.8.8', '172.32.0.1', '51.140.0.1', '2606:4700::1111', '2a00:1450:4009::1'])('calls %s public', (address) => {
	expect(isPublicAddress(address)).toBe(true);
});
