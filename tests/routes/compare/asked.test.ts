import { describe, expect, it } from 'vitest';
import { readAsked, readGroupName, withName } from '../../../src/routes/compare/asked.ts';

const known = Array.from({ length: 30 }, (_, at) => ({ code: `X${String(at).padStart(2, '0')}`, name: `NHS Place ${at} CCG` }));
const closed = { code: 'Z01', name: 'NHS Gone CCG', year: 2017, isClosed: true, kin: ['X03', 'X04'] };
const asked = (query: string) => readAsked(new URLSearchParams(query), known, [closed]);

describe('readAsked', () => {
	it('takes codes in any case and order, and the field of the form with them', () => {
		expect(asked('areas=x02,X01&add=X00')).toMatchObject({ given: true, codes: ['X00', 'X01', 'X02'], problems: [] });
	});

	it('counts a code that stands twice once, and says so', () => {
		const { codes, problems } = asked('areas=X01,X01,X02');
		expect(codes).toEqual(['X01', 'X02']);
		expect(problems.join()).toContain('“X01”');
	});

	it('leaves out an unknown code among good ones, and names it', () => {
		const { codes, problems } = asked('areas=X01,99X,X02');
		expect(codes).toEqual(['X01', 'X02']);
		expect(problems.join()).toContain('“99X”');
	});

	it('compares at most 25, the first by code, and says how many were named', () => {
		const { codes, problems } = asked(`areas=${known.map(({ code }) => code).join(',')}`);
		expect(codes).toHaveLength(25);
		expect(codes.at(-1)).toBe('X24');
		expect(problems.join()).toContain('30 CCGs were named. At most 25');
	});

	it('leads a closed code to those that took over', () => {
		const { codes, elsewhere, problems } = asked('areas=Z01,X09');
		expect(codes).toEqual(['X09']);
		expect(problems).toEqual([]);
		expect(elsewhere[0]?.words).toBe('Gone (Z01) is not on this map: it closed before the list of 2017.');
		expect(elsewhere[0]?.kin.map(({ code }) => code)).toEqual(['X03', 'X04']);
	});

	it('has nobody where the address names nobody, blanks or the list twice', () => {
		expect(asked('')).toMatchObject({ given: false, codes: [], problems: [] });
		expect(asked('areas=,,')).toMatchObject({ given: false, codes: [] });
		expect(asked('areas=X01&areas=X02').problems.join()).toContain('more than once');
	});
});

it('a group’s own name is trimmed, cut after 60 characters and carried in the address', () => {
	expect(readGroupName(new URLSearchParams({ name: '  Our\u0007 county ' }))).toBe('Our  county');
	expect(readGroupName(new URLSearchParams({ name: 'é'.repeat(70) }))).toHaveLength(60);
	expect(withName('/compare?areas=X01,X02', 'A & B')).toBe('/compare?areas=X01,X02&name=A%20%26%20B');
	expect(withName('/compare', '')).toBe('/compare');
});
