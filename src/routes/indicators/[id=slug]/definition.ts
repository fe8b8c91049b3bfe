import { cellId } from '#lib/domain/framework.ts';
import { polarityWords } from '#lib/format/compared.ts';
import { cellName } from '#lib/format/names.ts';
import { periodWords } from '#lib/format/periods.ts';
import type { FoundIndicator } from '#lib/server/queries/indicators.ts';
import { factsOf } from '../facts.ts';
import { standingWords } from '../standing.ts';
import type { Standing } from './finding.ts';
import { printed } from './printed.ts';
import { standardWords } from './standard-words.ts';

/** A term of the definition and what is said of it. */
export type Fact = readonly [term: string, text: string];

/** What is said of a field that no publication and no file here tells. */
export const NOT_STATED = 'Not stated';

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
const COLLECTED = {
	ccg: 'CCGs',
	partial: 'CCGs, but in part only: at other bodies, as a trial, or for some years',
	councils: 'Councils only',
	nobody: 'Nobody counts it'
} as const;
const CENTRES = {
	published: 'as published',
	weighted: 'the mean of CCGs, weighted by the people counted',
	mean: 'the plain mean of CCGs'
} as const;

const begun = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function calculation({ status, kind, numeratorIs, denominatorIs, per, unit }: FoundIndicator): string {
	if (status !== 'measured') return NOT_STATED;
	if (numeratorIs && denominatorIs)
		return `${begun(numeratorIs)}, divided by ${denominatorIs}${per !== null && per !== 1 ? `, times ${per.toLocaleString('en-GB')}` : ''}`;
	return kind === 'dsr' ? `Adjusted for age by the publisher; ${unit}` : `As the publisher worked it out; ${unit ?? ''}`;
}

/** What the number is: what it counts, why, of whom, which way is good, how it is worked out and by what it is judged. */
export function definitionOf(indicator: FoundIndicator, standing: Standing | undefined): readonly Fact[] {
	const cell = cellName(cellId(indicator.group, indicator.factor));
	const also = indicator.alsoIn.length > 0 ? `. Also of interest in ${indicator.alsoIn.map(cellName).join('; ')}` : '';
	return [
		['What it counts', begun(indicator.unit ?? NOT_STATED)],
		['What it shows', indicator.why],
		['Who is covered', begun(indicator.denominatorIs ?? NOT_STATED)],
		['Better', polarityWords(indicator.polarity)],
		['How it is worked out', calculation(indicator)],
		...(indicator.status === 'measured'
			? ([
					['95% interval', INTERVALS[indicator.interval ?? 'none']],
					['England', englandText(indicator, standing)]
				] as const)
			: []),
		['Standard', standardWords(indicator)],
		['Place in the framework', `${cell}${also}`]
	];
}

function englandText(indicator: FoundIndicator, standing: Standing | undefined): string {
	if (standing === undefined || standing.centre === null) return 'No figure in this edition';
	return `${printed(standing.centre, indicator, 'board')}, ${CENTRES[standing.centreFrom ?? 'mean']}`;
}

/** How it stands: status, period, places counted, known problems, changes and codes elsewhere. */
export function standingOf(indicator: FoundIndicator, standing: Standing | undefined): readonly Fact[] {
	const { status, scored, notScored, level, collected, caveats, codes } = indicator;
	const here = standingWords({ ...indicator, standing: standing?.status ?? null });
	const use = status !== 'measured' ? [] : [scored ? 'Scored in its part of the framework' : `Shown, not scored: ${notScored ?? ''}`];
	return [
		['Status', [here, ...use, ...factsOf(indicator)].join('. ')],
		['Period', standing?.starts && standing.ends ? periodWords({ starts: standing.starts, ends: standing.ends }) : 'None is held here'],
		['How often', indicator.frequency ?? indicator.source?.frequency ?? NOT_STATED],
		['Whose areas are counted', status === 'measured' ? LEVELS[level ?? 'ccg'] : COLLECTED[collected]],
		['Known problems', caveats.length > 0 ? caveats.join(' ') : 'None known'],
		['Changes to how it is counted', 'Those known stand under known problems; others are not stated'],
		['Codes elsewhere', codes.length > 0 ? codes.join('; ') : NOT_STATED]
	];
}
