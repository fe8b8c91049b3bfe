import { describe, expect, it } from 'vitest';
import { TABLE_PARAMETERS, tableLink } from '#lib/url/table-link.ts';
import { PRESENTATION } from '#lib/server/exports/table/question.ts';
import { TABLES } from '../../src/routes/[...table=table]/tables.ts';

const linkOf = (route: string, address: string) =>
	tableLink(route, new URL(address, 'http://lens.example'), {
		editions: ['2015-16', '2021-22'],
		regions: [{ code: 'Y62', name: 'North West' }]
	});

describe('tableLink', () => {
	it('is the page’s own path, and of the home page the ranking', () => {
		expect(linkOf('/areas/[code=area]', '/areas/01G')).toEqual({ path: '/areas/01G', query: '' });
		expect(linkOf('/(england)', '/')).toEqual({ path: '/ranking', query: '' });
	});

	it('carries what changes the table, and nothing that only changes the page', () => {
		expect(linkOf('/(england)', '/?show=map&w=33933-333&sort=overall&edition=2015-16')?.query).toBe('?w=33933-333&edition=2015-16');
		expect(linkOf('/persistent', '/persistent?page=2&areas=01G,01D&region=Y62')?.query).toBe('?areas=01G,01D&region=Y62');
	});

	it('leaves out what is wrong, of which the page shows what is usual', () => {
		expect(linkOf('/(england)', '/?w=1&score=median&edition=2014-15')?.query).toBe('');
		expect(linkOf('/areas/[code=area]', '/areas/01G?with=friends')?.query).toBe('');
		expect(linkOf('/persistent', '/persistent?region=Y54')?.query).toBe('');
	});

	it('is absent where there is no table, or none yet', () => {
		expect(linkOf('/about', '/about')).toBeUndefined();
		expect(linkOf('/compare', '/compare?areas=01G')).toBeUndefined();
		expect(linkOf('/find', '/find')).toBeUndefined();
	});

	it('names only parameters that the tables read', () => {
		const addressOf = (route: string) =>
			route === '/(england)'
				? ['/ranking']
				: route.includes('[[')
					? ['/groups/{group}', '/groups/{group}/{factor}']
					: [route.replace(/\[(\w+)=\w+\]/g, '{$1}')];
		for (const [route, parameters] of Object.entries(TABLE_PARAMETERS)) {
			for (const page of addressOf(route)) {
				const table = TABLES.find((one) => one.page === page);
				expect([...(table?.parameters ?? []), ...PRESENTATION], page).toEqual(expect.arrayContaining([...parameters]));
			}
		}
	});
});
