import { describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { GET } from '../../../src/routes/[...table=table]/+server.ts';
import { filledExample } from '../../support/example-figures.ts';
import { ask } from '../../support/request.ts';

const release = filledExample();
const take = async (address: string) => await ask(GET, release, address, { table: address.slice(1).split('?')[0]! });

/** What these tests read of a table. */
interface Body {
	readonly columns: readonly { readonly name: string }[];
	readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

describe('the table of a CCG', () => {
	it('has a line an indicator, each with a value or the reason why there is none', async () => {
		const answer = await take('/areas/D01.json');
		expect(answer.status).toBe(200);
		const { rows } = (await answer.json()) as Body;
		expect(rows.length).toBeGreaterThan(2);
		for (const row of rows) expect((row['value'] === null) !== (row['missing'] === null), String(row['indicator'])).toBe(true);
	});

	it('is a CSV file of the same rows, marked as UTF-8, its lines ended as RFC 4180 says', async () => {
		const bytes = new Uint8Array(await (await take('/areas/D01.csv')).arrayBuffer());
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const lines = new TextDecoder().decode(bytes).split('\r\n');
		const { columns, rows } = (await (await take('/areas/D01.json')).json()) as Body;
		expect(lines).toHaveLength(rows.length + 2);
		expect(lines.at(-1)).toBe('');
		expect(lines[0]).toBe(columns.map(({ name }) => name).join(','));
	});

	it('is named after its subject, the release and its date, and says whose figures they are', async () => {
		const { headers } = await take('/areas/D01.csv?with=england');
		expect(headers.get('content-disposition')).toBe(
			'attachment; filename="ccg-lens_area-D01_edition-2021-22_with-england_release-2022-05-01_2022-05-01.csv"'
		);
		expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
		expect(headers.get('ccg-lens-release')).toBe('2022-05-01');
		expect(headers.get('link')).toContain('open-government-licence');
		expect(headers.get('access-control-allow-origin')).toBe('*');
	});

	it('is an archive with a README, the same CSV file and its description, the same bytes each time', async () => {
		const [one, two] = [await (await take('/areas/D01.zip')).arrayBuffer(), await (await take('/areas/D01.zip')).arrayBuffer()];
		expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
		const files = unzipSync(new Uint8Array(one));
		const [readme, csv, metadata] = Object.keys(files);
		expect([readme, metadata]).toEqual(['README.txt', `${csv}-metadata.json`]);
		expect(Buffer.from(files[csv!]!).equals(Buffer.from(await (await take('/areas/D01.csv')).arrayBuffer()))).toBe(true);
		expect(strFromU8(files['README.txt']!)).toContain('Release 2022-05-01 of 1 May 2022');
		const described = JSON.parse(strFromU8(files[metadata!]!)) as { url: string; tableSchema: { columns: { titles: string }[] } };
		expect(described.url).toBe(csv);
		expect(described.tableSchema.columns.map(({ titles }) => titles).slice(0, 2)).toEqual(['indicator', 'name']);
	});

	it('of the paper for its board is the same', async () => {
		const [page, paper] = await Promise.all(
			['/areas/D01.csv', '/areas/D01/board-paper.csv'].map(async (one) => await (await take(one)).text())
		);
		expect(paper).toBe(page);
	});

	it.each([
		['/areas/D02.csv', 404, 'code'],
		['/areas/A01.csv', 404, 'edition'],
		['/areas/D01.csv?edition=2014-15', 400, 'edition'],
		['/areas/D01.csv?with=friends', 400, 'with'],
		['/areas/D01.csv?areas=ZZZ', 400, 'areas'],
		['/areas/D01.csv?regoin=Y98', 400, 'regoin']
	])('refuses %s with %i, naming %s', async (address, status, parameter) => {
		const answer = await take(address);
		expect(answer.status).toBe(status);
		expect(answer.headers.get('content-type')).toBe('application/problem+json');
		expect(await answer.json()).toMatchObject({ status, parameter });
	});

	it('an address that has none is answered with those that do', async () => {
		const answer = await take('/nowhere.csv');
		expect(answer.status).toBe(404);
		expect(((await answer.json()) as { expected: string[] }).expected).toContain('/areas/{code}.csv');
	});
});
