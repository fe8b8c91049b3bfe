import type { Noted, Statement } from '../../../scripts/importers/contract.ts';
import { fingertips } from '../../../scripts/importers/fingertips.ts';
import { openFile } from '../../../scripts/importers/open-tables.ts';
import { inWords } from '../../../scripts/importers/place.ts';
import { areaLists } from '../../../scripts/tidy/area-lists.ts';
import type { Said } from '../../support/published-lines.ts';

/** The header of the service's tables within England, as the held file has it. */
export const HEADER =
	'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Column not used,Time period Sortable,New data,Compared to goal,Time period range';

export const SMOKING = '91547.0,Smoking prevalence in adults (15+) - current smokers (QOF)';
export const lists = areaLists('data');

/** A line of made-up figures about smoking, in the form of the published ones. */
export interface MadeUp {
	readonly id?: string;
	readonly name?: string;
	readonly area?: string;
	readonly type?: string;
	readonly sex?: string;
	readonly age?: string;
	readonly category?: string;
	readonly time?: string;
	readonly value?: string;
	readonly note?: string;
}

/** A line of the table; all that is not given is as in a sound line about a CCG. */
export function line(cells: MadeUp = {}): string {
	const { id = '91547', name = 'Smoking', area = 'E38000004', type = 'CCG', sex = 'Persons', age = '15+ yrs' } = cells;
	const { category = '', time = '2019/20', value = '20', note = '' } = cells;
	const group = category === '' ? '' : 'Deprivation deciles';
	return `${id},${name},E92000001,England,${area},Somewhere,${type},${sex},${age},${group},${category},${time},${value},,,,,,,${note},,,,20190000,,,1y`;
}

const isNote = (statement: Statement): statement is Noted => 'note' in statement;

async function statementsOf(lines: readonly string[], header: string): Promise<Statement[]> {
	const { tables, layout, findings } = await openFile(fingertips, 'any.csv', Buffer.from(`${[header, ...lines].join('\n')}\n`));
	if (!layout) throw new Error(findings.map(({ says }) => says).join(' '));
	return tables.flatMap((table) => [...layout.read(table, lists)]);
}

/** What is said of lines, but for notes, with places in words and periods by label. */
export async function saidOfLines(lines: readonly string[], header = HEADER): Promise<Said[]> {
	const statements = await statementsOf(lines, header);
	return statements.flatMap((statement): Said[] => {
		if (isNote(statement) || 'row' in statement) return [];
		if ('leftOut' in statement) return [{ leftOut: statement.leftOut, rows: statement.rows }];
		const { at, ...rest } = statement;
		return [{ ...rest, ...('period' in rest && rest.period ? { period: rest.period.label } : {}), at: inWords(at) }];
	});
}

/** The notes on lines: reaction, case, words and place. */
export async function notesOf(lines: readonly string[]): Promise<string[]> {
	const statements = await statementsOf(lines, HEADER);
	return statements.filter(isNote).map(({ note, case: number, reaction, at }) => `${reaction} ${number}, ${inWords(at)}: ${note}`);
}
