import { describe, expect, it } from 'vitest';
import { load } from '../../src/routes/find/+page.server.ts';
import { GET as index } from '../../src/routes/find/places.json/+server.ts';
import type { Told } from '../../src/routes/find/told.ts';
import { GET as places } from '../../src/routes/api/v1/places/+server.ts';
import { exampleWithPlaces } from '../support/example-places.ts';
import { HOSTILE } from '../finder/asked.ts';
import { ask, bodyOf } from '../support/request.ts';

const release = exampleWithPlaces();

/** Where the finder sends a reader, or how it found what it lists. */
async function asked(query: string): Promise<string> {
	const headers: Record<string, string> = {};
	const setHeaders = (set: Record<string, string>) => Object.assign(headers, set);
	const event = { url: new URL(`/find?${query}`, 'http://lens.example'), locals: { release }, setHeaders };
	try {
		const { told } = (await load(event as never)) as { told: Told };
		return `${told.by}: ${told.places.length}`;
	} catch (sent) {
		const { status, location } = sent as { status: number; location: string };
		return `${status} ${location}${headers['cache-control'] ? `, ${headers['cache-control']}` : ''}`;
	}
}

describe('/find', () => {
	it.each([
		['q=Mere', '303 /areas/D01/mental-health?q=Mere'],
		['q=Mere&group=older-people', '303 /areas/D01/older-people?q=Mere'],
		['q=D01', '303 /areas/D01/mental-health'],
		['q=Split', 'name: 1'],
		['q=Twin', 'name: 2'],
		['q=Far', 'name: 0'],
		['q=Meree', 'near: 1'],
		['q=qqq', 'nothing: 0'],
		['q=LS1', '303 /areas/D01/mental-health?q=LS1'],
		['q=LS2', 'postcode: 1'],
		['q=A01', 'closed code: 1'],
		['', 'none: 0']
	])('answers %s by %s', async (query, answer) => {
		expect(await asked(query)).toBe(answer);
	});

	it('keeps nothing of a postcode beyond its district in an address or a cache', async () => {
		expect(await asked('q=LS1+4AP')).toBe('303 /areas/D01/mental-health?q=LS1, no-store');
		expect(await asked('q=ls24ap&w=33933-333')).toBe('303 /find?w=33933-333&q=LS2, no-store');
		expect(await asked('q=BFPO+123')).toBe('303 /find?q=BFPO, no-store');
	});

	it.each(HOSTILE.filter((text) => text.length < 1000))('answers %j with a list or a kind sentence', async (text) => {
		expect(await asked(`q=${encodeURIComponent(text)}`)).toMatch(/^(none|nothing|within|beginning|name): \d+$/);
	});
});

describe('/find/places.json', () => {
	it('has all that the browser needs to answer for the edition', async () => {
		const body = await bodyOf<{ map: string; ccgs: readonly unknown[]; places: readonly unknown[] }>(
			ask(index, release, '/find/places.json')
		);
		expect(body.map).toBe('2021-04');
		expect(body.ccgs).toHaveLength(6);
		expect(body.places).toContainEqual([0, 'Split', 'Down', 0, 0, 2, 740, 3, 260]);
	});
});

describe('GET /api/v1/places', () => {
	it('answers as the page does, with codes and words', async () => {
		expect(await bodyOf(ask(places, release, '/api/v1/places?q=Split'))).toEqual({
			edition: '2021-22',
			release: '2022-05-01',
			releaseDate: '2022-05-01',
			licence: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
			matches: [{ name: 'Split', kind: 'town', within: 'Down', ccgs: ['E01', 'F01'], shares: [0.74, 0.26] }],
			message: 'Split, Down lies in 2 CCGs. Elm has about three quarters of the town. Fern has about a quarter of the town. Please choose.'
		});
	});

	it('answers what is not found with an empty list and a sentence', async () => {
		expect(await bodyOf(ask(places, release, '/api/v1/places?q=%F0%9F%98%80'))).toMatchObject({
			matches: [],
			message: 'We found no place, postcode or CCG called “😀”.'
		});
	});

	it('lets an answer to a whole postcode stand in no cache', async () => {
		const kept = async (q: string) => (await ask(places, release, `/api/v1/places?q=${q}`)).headers.get('cache-control');
		expect(await kept('LS1+4AP')).toBe('no-store');
		expect(await kept('LS1')).toBeNull();
	});

	it.each(HOSTILE.filter((text) => text.trim() !== ''))('answers %j with an empty list and a sentence, or with places', async (text) => {
		const { message } = await bodyOf<{ message: string }>(ask(places, release, `/api/v1/places?q=${encodeURIComponent(text)}`));
		expect(message).toMatch(/[.?]$/);
		expect(message.length).toBeLessThan(1000);
	});

	it.each([
		['', 'q'],
		['?q=', 'q'],
		['?q=a&q=b', 'q'],
		['?q=Split&edition=1999', 'edition']
	])('refuses %j and names %s', async (query, parameter) => {
		const response = await ask(places, release, `/api/v1/places${query}`);
		expect(response.status).toBe(400);
		expect(response.headers.get('content-type')).toBe('application/problem+json');
		expect(await response.json()).toMatchObject({ parameter, status: 400 });
	});
});
