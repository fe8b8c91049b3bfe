import { choiceWords, editionAsked, sound, type TableQuestion, type TableRoute } from '#lib/server/exports/table/question.ts';
import { day, number, tableOf, text, whole, type ColumnOf, type Table } from '#lib/server/exports/table/table.ts';
import { areasOf } from '#lib/server/queries/areas.ts';
import { registerCountsOf } from '#lib/server/queries/register-counts.ts';
import { registerLimitsOf, type Limits95 } from '#lib/server/queries/register-limits.ts';
import { registerOf, type RegisterRow } from '#lib/server/queries/register.ts';
import { regionsOf } from '#lib/server/queries/regions.ts';
import { readAreaCodes } from '#lib/url/comparison.ts';
import { readGroup, readRegion } from '#lib/url/listing.ts';
import { listed, LIST_WORDS, readList } from '../persistent/lists.ts';

type Line = RegisterRow & { readonly limits: Limits95 | undefined };

const COLUMNS: readonly ColumnOf<Line>[] = [
	text('code', 'The CCG’s ODS code', ({ code }) => code),
	text('gss', 'Its ONS code on the map of the edition', ({ gss }) => gss),
	text('areaName', 'Its name', ({ name }) => name),
	text('region', 'The code of its region', ({ region }) => region),
	text('indicator', 'The id of the indicator', ({ indicator }) => indicator),
	text('name', 'What is measured', ({ indicatorName }) => indicatorName),
	text('group', 'Patient group', ({ group }) => group),
	text('factor', 'access, quality or prevention', ({ factor }) => factor),
	text('polarity', 'Which way is better', ({ polarity }) => polarity),
	text('unit', 'Unit of the value', ({ unit }) => unit),
	text('status', 'Where it stands on the register', ({ status }) => status),
	text('kindOfPeriod', 'month, quarter, half-year, year or pooled years', ({ period }) => period),
	whole('run', 'Periods in a row that were worse', ({ duration }) => duration),
	whole('months', 'The same in months', ({ months }) => months),
	text('since', 'The first period of the run', ({ since }) => since),
	day('sinceStarts', 'Its first day', ({ sinceStarts }) => sinceStarts),
	text('newest', 'The newest period', ({ newest }) => newest),
	day('newestEnds', 'Its last day', ({ newestEnds }) => newestEnds),
	number('value', 'The newest value', ({ value }) => value),
	number('lower95', 'Its lower 95% limit', ({ limits }) => limits?.lower),
	number('upper95', 'Its upper 95% limit', ({ limits }) => limits?.upper),
	number('benchmark', 'What it is held against', ({ benchmark }) => benchmark),
	text('against', 'Whether that is a standard or England', ({ against }) => against),
	whole('failing998', 'Of the last periods, those worse at 99.8%', ({ failing998 }) => failing998),
	whole('failing95', 'Of the last periods, those worse at 95%', ({ failing95 }) => failing95),
	whole('missingPeriods', 'Of the last periods, those without a value', ({ missing }) => missing),
	text('letters', 'The last periods, oldest first, one sign each', ({ letters }) => letters),
	whole('silent', 'Periods since without a figure', ({ silent }) => silent),
	text('trend', 'Where the series is going, in words', ({ trend }) => trend),
	text('carriedFrom', 'ONS codes of CCGs from which it is carried', ({ carriedFrom }) =>
		carriedFrom.length > 0 ? carriedFrom.join(' ') : null
	),
	text('partly', 'ONS codes of CCGs of which only some failed', ({ partly }) => (partly.length > 0 ? partly.join(' ') : null))
];

async function make(question: TableQuestion): Promise<Table> {
	const { release, query } = question;
	const { db } = release;
	const edition = editionAsked(question);
	const list = sound('status', readList(query));
	const group = sound('group', readGroup(query));
	const region = sound('region', readRegion(query, await regionsOf(db, edition.id)));
	const known = new Set((await areasOf(db, edition.id)).map(({ code }) => code));
	const own = sound('areas', readAreaCodes(query, known));
	const counts = await registerCountsOf(db, edition.id);
	const everywhere = new Set(counts.filter(({ almostEverywhere }) => almostEverywhere).map(({ indicator }) => indicator));
	const register = await registerOf(db, edition.id, { ...(group ? { group } : {}), ...(region ? { region: region.code } : {}) });
	const rows = listed(
		register.filter(({ code }) => own.length === 0 || own.includes(code)),
		everywhere
	)[list];
	const limits = await registerLimitsOf(db, edition.id);
	const filters = {
		...(own.length > 0 ? { areas: own.join(',') } : {}),
		...(region ? { region: region.code } : {}),
		...(group ? { group } : {})
	};
	const head = {
		subject: 'persistent',
		title: `Register of persistent failure: ${LIST_WORDS[list]}, ${edition.title}`,
		page: '/persistent',
		choice: { ...choiceWords(edition), ...filters, ...(list === 'persistent' ? {} : { status: list }) }
	};
	return tableOf(
		head,
		COLUMNS,
		rows.map((row) => ({ ...row, limits: limits.get(`${row.indicator} ${row.gss}`) }))
	);
}

/** The register of persistent failure, longest run first. */
export const persistent: TableRoute = {
	page: '/persistent',
	about: 'The register of persistent failure, a line a CCG and indicator, longest run first',
	parameters: ['edition', 'status', 'group', 'region', 'areas'],
	make
};
