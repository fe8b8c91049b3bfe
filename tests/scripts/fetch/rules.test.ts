import { expect, it } from 'vitest';
import { allowed, FetchRefusal, rulesFor } from '../../../scripts/fetch/rules.ts';

const rules = rulesFor(['figures.example']);

it('lets an https address of a listed host be fetched, also one written from another', () => {
	expect(allowed('https://figures.example/a?b=1', rules).href).toBe('https://figures.example/a?b=1');
	expect(allowed('/c', rules, new URL('https://figures.example/a')).href).toBe('https://figures.example/c');
});

it.each([
	['http://figures.example/', 'Only https:'],
	['file:///etc/passwd', 'Only https:'],
	['https://other.example/', 'not among the hosts'],
	['https://figures.example.evil.example/', 'not among the hosts'],
	['https://figures.example:8443/', 'not among the hosts'],
	['https://sub.figures.example/', 'not among the hosts'],
	['https://127.0.0.1/', 'not among the hosts'],
	['https://me:secret@figures.example/', 'name or password'],
	['nonsense', 'not an address']
])('refuses %s', (address, why) => {
	expect(() => allowed(address, rules)).toThrow(FetchRefusal);
	expect(() => allowed(address, rules)).toThrow(why);
});

it('asks for 200 MB and 60 seconds at most', () => {
	expect(rules).toMatchObject({ mostBytes: 209_715_200, mostSeconds: 60 });
});
