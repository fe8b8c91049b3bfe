import { polarityWords } from '#lib/format/compared.ts';
import { dayWords } from '#lib/format/dates.ts';
import { cellName } from '#lib/format/names.ts';
import { valueText } from '#lib/format/values.ts';
import { cellId } from '#lib/domain/framework.ts';
import type { FoundIndicator } from '#lib/server/queries/indicators.ts';
import type { Standing } from './finding.ts';

const INTERVALS = {
	published: 'As published',
	wilson: 'Worked out here from the counts (Wilson)',
	byar: 'Worked out here from the counts (Byar)',
	none: 'None is published and none can be worked out'
} as const;
const LEVELS = {
	ccg: 'CCGs',
	hwb: 'Councils with social care duties, carried to CCGs by published overlap and marked estimated',
	district: 'District councils, carried to CCGs by published overlap and marked estimated'
} as const;
const EVIDENCE = {
	measured: 'Counted',
	'modelled-denominator': 'Counted, against a number of people that is modelled',
	'mapped-from-provider': 'Counted at providers and carried to CCGs',
	'self-declared': 'Declared by the body itself'
} as const;
const CENTRES = {
	published: 'as published',
	weighted: 'the mean of CCGs, weighted by the people counted',
	mean: 'the plain mean of CCGs'
} as const;

/** What a panel says of a standard: "At least 60% from 1 April 2018, set by NHS England". */
function standardText(indicator: FoundIndicator): string {
	if (indicator.standards.length === 0) return 'None is recorded. England is what figures are compared with.';
	return indicator.standards
		.map(({ value, sense, from, until, setBy }) => {
			const least = sense === 'at-least' ? 'At least' : 'At most';
			return `${least} ${valueText(value, indicator, 'board')} from ${dayWords(from)}${until ? ` to ${dayWords(until)}` : ''}, set by ${setBy}`;
		})
		.join('. ');
}

function calculation({ kind, numeratorIs, denominatorIs, per, unit }: FoundIndicator): string {
	if (numeratorIs && denominatorIs)
		return `${numeratorIs.charAt(0).toUpperCase()}${numeratorIs.slice(1)}, divided by ${denominatorIs}${per !== null && per !== 1 ? `, times ${per.toLocaleString('en-GB')}` : ''}`;
	return kind === 'dsr' ? `Standardised for age by the publisher; ${unit}` : `As the publisher worked it out; ${unit ?? ''}`;
}

/** The definition as terms and texts, in reading order; what does not apply is left out. */
export function definitionOf(
	indicator: FoundIndicator,
	standing: Standing | undefined
): readonly (readonly [term: string, text: string])[] {
	const cell = cellName(cellId(indicator.group, indicator.factor));
	const shared: (readonly [string, string])[] = [
		['What it shows', indicator.why],
		['Better', polarityWords(indicator.polarity)],
		[
			'Place in the framework',
			indicator.alsoIn.length > 0 ? `${cell}. Also of interest in ${indicator.alsoIn.map(cellName).join('; ')}` : cell
		]
	];
	const problems: (readonly [string, string])[] = indicator.caveats.length > 0 ? [['Known problems', indicator.caveats.join(' ')]] : [];
	const codes: (readonly [string, string])[] = indicator.codes.length > 0 ? [['Codes elsewhere', indicator.codes.join('; ')]] : [];
	if (indicator.status !== 'measured') {
		const fill = indicator.status === 'not-held' ? 'Where it is to be had' : 'What it could be counted from';
		const who: (readonly [string, string])[] = indicator.publisher ? [['Publisher', indicator.publisher]] : [];
		return [...shared, ...who, [fill, indicator.whatWouldFill ?? 'Not known'], ...problems, ...codes];
	}
	return [
		...shared,
		['Unit', indicator.unit ?? ''],
		['How it is worked out', calculation(indicator)],
		['95% interval', INTERVALS[indicator.interval ?? 'none']],
		['Standard', standardText(indicator)],
		[
			'England',
			standing === undefined || standing.centre === null
				? 'No figure in this edition'
				: `${valueText(standing.centre, indicator, 'board')}, ${CENTRES[standing.centreFrom ?? 'mean']}`
		],
		['Whose areas are counted', LEVELS[indicator.level ?? 'ccg']],
		['Kind of evidence', EVIDENCE[indicator.evidence ?? 'measured']],
		['Part in the score', indicator.scored ? 'Scored in its part of the framework' : `Shown, not scored: ${indicator.notScored ?? ''}`],
		...problems,
		...codes,
		...(indicator.ceased ? ([['Ended', `The last period ever published is ${indicator.ceased}`]] as const) : [])
	];
}
