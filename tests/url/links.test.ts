import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { canonicalLink } from '#lib/url/canonical.ts';
import { linkTo } from '#lib/url/links.ts';

const FIRST = { ...EQUAL_WEIGHTS, groups: [3, 3, 9, 3, 3] };

it('defaults are left out of an address', () => {
	expect(linkTo({ path: '/', weights: EQUAL_WEIGHTS, edition: '2021-22', view: 'public', page: 1 })).toBe('/');
});

it('parameters stand in the order of experience.md section 4', () => {
	expect(
		linkTo({
			path: '/',
			page: 2,
			region: 'Y56',
			show: 'hex',
			view: 'board',
			order: 'up',
			sort: 'score',
			edition: '2015-16',
			weights: FIRST,
			fragment: 'ranking'
		})
	).toBe('/?w=33933-333&edition=2015-16&sort=score&order=up&view=board&show=hex&region=Y56&page=2#ranking');
});

it('areas are parted by commas, and texts are encoded', () => {
	expect(linkTo({ path: '/compare', areas: ['07L', '13T'], q: 'St. Ives & more' })).toBe(
		'/compare?areas=07L,13T&q=St.%20Ives%20%26%20more'
	);
	expect(linkTo({ path: '/compare', areas: [] })).toBe('/compare');
});

it("a link keeps the reader's digits, the canonical one reduces them", () => {
	const weights = { ...EQUAL_WEIGHTS, groups: [2, 2, 2, 2, 2], factors: [1, 1, 1] };
	expect(linkTo({ path: '/', weights })).toBe('/?w=22222-111');
	expect(canonicalLink({ path: '/', weights })).toBe('/');
	expect(canonicalLink({ path: '/', weights: FIRST, fragment: 'ranking' })).toBe('/?w=11311-111');
});

it('the canonical link sorts areas and names each once', () => {
	expect(canonicalLink({ path: '/compare', areas: ['13T', '07L', '13T'] })).toBe('/compare?areas=07L,13T');
});

it('whatever a text holds, it comes back as it was', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1 }), (q) => {
			expect(new URL(linkTo({ path: '/find', q }), 'https://example.org').searchParams.get('q')).toBe(q);
		})
	);
});
