import { describe, expect, it } from 'vitest';
import { onsAvoidableMortality } from '../../../scripts/importers/ons-avoidable-mortality.ts';
import { nhsMentalHealthDashboard } from '../../../scripts/importers/nhs-mental-health-dashboard.ts';
import { observationsText } from '../../../scripts/tidy/observations.ts';
import { faults, importLines, lenient, listed, NOTHING } from './importing.ts';

const HEADER =
	'area_code,ccg19_name,year,treatable_mortality_rate,preventable_mortality_rate,treatable_mortality_deaths,ccg_population,imd_2019_extent';

// lines 10, 19 and 28 of the Office for National Statistics' rates, as held
const AIREDALE = 'E38000001,"NHS Airedale, Wharfedale and Craven CCG",2018,70.6,128.4,114.0,160106.0,0.2051';
const ASHFORD = 'E38000002,NHS Ashford CCG,2018,71.7,126.5,85.0,129281.0,0.1088';
const BARKING = 'E38000004,NHS Barking and Dagenham CCG,2018,106.1,167.2,119.5,211998.0,0.4724';
const ALL = [AIREDALE, ASHFORD, BARKING];

const read = (...lines: string[]) => importLines(onsAvoidableMortality, [HEADER, ...lines]);
const loosely = (...lines: string[]) => importLines(lenient(onsAvoidableMortality), [HEADER, ...lines]);

describe('a file that is refused changes nothing and says why', () => {
	it.each([
		['of no bytes', new Uint8Array(), '1: The file is empty.'],
		['of blanks', Buffer.from(' \n\n'), '1: The file is empty.'],
		['that is a web page', Buffer.from('<!DOCTYPE html><html><head><title>Sign in</title>'), '2: This is a web page, not data: “Sign in”.'],
		[
			'that is a workbook',
			Buffer.from('PK\u0003\u0004rest'),
			'3: This is a workbook or an archive, not a CSV file. Save the sheet as CSV.'
		],
		[
			'in another encoding',
			Buffer.from([...Buffer.from(`${HEADER}\n`), 0x4b, 0xf6, 0x6c, 0x6e]),
			'15: The bytes are not utf-8. Save the file as utf-8.'
		],
		['with a NUL', Buffer.from(`${HEADER}\nE38\u0000`), '22: There is a NUL or control character in the file.'],
		[
			'cut short in a quote',
			Buffer.from(`${HEADER}\nE38000001,"NHS Air`),
			'5: A quote is opened and never closed: the file is cut short or damaged.'
		],
		['with semicolons', Buffer.from(HEADER.replaceAll(',', ';')), '18: Columns are set apart by “;”, but “,” is declared.']
	])('%s', (_, bytes, said) => {
		const outcome = importLines(onsAvoidableMortality, bytes);
		expect(outcome.state).toBeUndefined();
		expect(outcome.report).toMatchObject({ result: 'refused', exit: 2 });
		expect(faults(outcome)).toEqual([said]);
	});
	it('whose column has another name, with what was expected, what is found and the nearest', () => {
		const [said] = faults(
			importLines(onsAvoidableMortality, [HEADER.replace('treatable_mortality_rate', 'treatable mortality rate'), BARKING])
		);
		expect(said).toContain(
			'29: There is no column “treatable_mortality_rate” (nearest: “treatable mortality rate”). Found: area_code, ccg19_name'
		);
	});
	it('whose columns share a name', () => {
		expect(faults(importLines(onsAvoidableMortality, [HEADER.replace('ccg19_name', 'Year'), BARKING]))).toEqual([
			'32: Two columns are called “year”.'
		]);
	});
	it('with a row of another length, naming the line and both counts', () => {
		const { report } = read(AIREDALE, 'E38000002,NHS Ashford CCG,2018,71.7');
		expect(report.findings[0]).toMatchObject({ case: 20, says: 'A row has 4 cells where the header has 8.', spots: [{ line: 3 }] });
	});
	it('with a mark that its source does not declare, with the count and the first cells', () => {
		const { report } = read(...ALL.map((line) => line.replace(/,2018,[^,]*/, ',2018,tbc')));
		expect(report.findings[0]).toMatchObject({
			case: 43,
			count: 3,
			spots: [{ line: 2, column: 'treatable_mortality_rate', text: 'tbc' }, { line: 3 }, { line: 4 }]
		});
	});
	it('with two values for one key, naming both rows', () => {
		const { report } = read(...ALL, BARKING.replace('106.1', '106.2'));
		expect(report.findings[0]).toMatchObject({ case: 67, spots: [{ line: 5 }] });
		expect(report.findings[0]?.says).toContain('contradicts avoidable-mortality-ccg-2010-2019.csv, line 4');
	});
	it('with more rows held than the source allows, or a single damaged code', () => {
		expect(faults(read(...ALL, BARKING.replace('E38000004', 'E38999999')))).toContain(
			'65: 1 of 4 rows are held for a code that is not known, more than the 0 that this source may have.'
		);
		expect(faults(loosely(...ALL, BARKING.replace('E38000004', '3.8E+07')))).toContain(
			'59: 1 of 4 rows are held for a damaged code, more than the 0 that this source may have.'
		);
	});
});

describe('a row that is held within the limit', () => {
	it('is put aside, counted and reported, and the import ends with 1', () => {
		const outcome = loosely(...ALL, BARKING.replace('E38000004', 'E38999999'));
		expect(outcome.report).toMatchObject({ exit: 1, result: 'imported, some rows held' });
		expect(outcome.report.files[0]?.rows).toMatchObject({ read: 4, published: 3, held: 1 });
		expect(listed(outcome)).toHaveLength(6);
	});
	it('leaves the reason “held” where its area, indicator and period are sound', () => {
		const outcome = loosely(AIREDALE, ASHFORD, BARKING.replace('106.1', '-106.1'));
		expect(listed(outcome).find(({ missing }) => missing === 'held')).toMatchObject({
			area: 'E38000004',
			text: '-106.1',
			indicator: 'treatable-mortality'
		});
	});
	it('never removes a number that an earlier import has', () => {
		const first = read(...ALL);
		const later = importLines(
			lenient(onsAvoidableMortality),
			[HEADER, AIREDALE, ASHFORD, BARKING.replace('106.1', '-106.1')],
			first.state,
			'2021-01-01'
		);
		const told = listed(later).filter(({ area, indicator }) => area === 'E38000004' && indicator === 'treatable-mortality');
		expect(told.map(({ value, missing, run }) => [value, missing, run])).toEqual([[106.1, undefined, '1']]);
	});
	it('shows a damaged code of the dashboard in its own column', () => {
		const lines = [
			'indicator,period,org_code,org_name,org_type,region_code,stp_code,value',
			'IAPT(ii_a),Q4 2021/22,2.00E+00,NHS WARRINGTON CCG,CCG,Y62,QYG,0.48'
		];
		const { report } = importLines(nhsMentalHealthDashboard, lines);
		expect(report.findings.find(({ reaction }) => reaction === 'HOLD')?.spots).toEqual([
			{ file: 'mh-dashboard-values.csv', line: 2, column: 'org_code', text: '2.00E+00' }
		]);
	});
});

describe('what loses nothing is accepted and counted', () => {
	it('a byte order mark, line ends of Windows, empty rows at the end, spaces, capitals and moved columns', () => {
		const plain = read(...ALL);
		const moved = (line: string) => {
			const [name] = /"[^"]*"|NHS[^,]*|ccg19_name/.exec(line)!;
			return `${line.replace(`${name},`, '')},${name}`;
		};
		const text = `\ufeff${[HEADER, ...ALL].map(moved).join('\r\n').replace('E38000004', ' e38000004 ')}\r\n,,,,,,,\r\n\r\n`;
		const outcome = importLines(onsAvoidableMortality, Buffer.from(text));
		expect(observationsText('s', outcome.state!.observations)).toBe(observationsText('s', plain.state!.observations));
		expect(outcome.report.findings.flatMap((group) => (group.reaction === 'MAP' ? [`${group.case} x${group.count}`] : []))).toEqual([
			'13 x1',
			'21 x2',
			'23 x1',
			'24 x1'
		]);
	});
	it('an exact duplicate, of which one is kept', () => {
		const outcome = read(...ALL, BARKING);
		expect(listed(outcome)).toHaveLength(6);
		expect(outcome.report.files[0]?.rows).toEqual({ read: 4, published: 3, statusOnly: 0, held: 0, leftOut: { 'exact duplicate': 1 } });
	});
});

describe('what an import leaves behind', () => {
	it('is the same whatever the order of the rows', () => {
		const texts = [ALL, [...ALL].reverse()].map((lines) => read(...lines).state!.observations.map((row) => ({ ...row, at: '' })));
		const [forwards, backwards] = texts.map((rows) => observationsText('s', rows));
		expect(forwards).toBe(backwards);
	});
	it('is nothing new the second time', () => {
		const first = read(...ALL);
		const second = importLines(onsAvoidableMortality, [HEADER, ...ALL], first.state);
		expect([first.report.result, second.report.result, second.report.exit]).toEqual(['imported', 'nothing to do', 0]);
		expect(second.state).toEqual(first.state);
	});
	it('has a reason for each CCG of the map that a complete listing passes over', () => {
		const rows = read(...ALL).state!.observations.filter(({ missing }) => missing === 'not-in-table');
		// 191 CCGs in April 2019 (Office for National Statistics, CCG names and codes, April 2019), three of them listed
		expect(rows.filter(({ indicator }) => indicator === 'treatable-mortality')).toHaveLength(188);
	});
	it('is the same in whichever order two issues of a file come, with the newer as the higher run', () => {
		const revised = BARKING.replace('106.1', '106.3');
		const issue = (lines: string[], current: typeof NOTHING, day: string) =>
			importLines(onsAvoidableMortality, [HEADER, ...lines], current, day);
		const older = issue(ALL, NOTHING, '2020-01-01');
		const forwards = issue([AIREDALE, ASHFORD, revised], older.state!, '2021-01-01');
		const newer = issue([AIREDALE, ASHFORD, revised], NOTHING, '2021-01-01');
		const backwards = issue(ALL, newer.state!, '2020-01-01');
		expect(observationsText('s', backwards.state!.observations)).toBe(observationsText('s', forwards.state!.observations));
		expect(backwards.state!.runs).toEqual(forwards.state!.runs);
		expect(forwards.report.changes).toMatchObject({ added: 0, removed: 0, revised: 1, largest: [{ before: 106.1, after: 106.3 }] });
		expect(backwards.report.findings.some(({ case: number }) => number === 12)).toBe(true);
		expect(backwards.report.changes.revised).toBe(0);
	});
});
