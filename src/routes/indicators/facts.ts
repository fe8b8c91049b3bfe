import { periodOf } from '#lib/domain/period.ts';
import { periodWords } from '#lib/format/periods.ts';
import type { EditionIndicator } from '#lib/server/queries/indicators.ts';

/** What a reader is told of an entry beside its status; a row of the catalogue or of the page of one indicator. */
export type Told = Pick<EditionIndicator, 'status' | 'onlyFor' | 'collected' | 'ceased' | 'evidence' | 'checked'>;

const EVIDENCE = {
	measured: undefined,
	'modelled-denominator': 'Rests on a model',
	'mapped-from-provider': 'Counted at hospitals or trusts and carried to CCGs',
	'self-declared': 'Declared by the body itself'
} as const;

const CHECKED = {
	confirmed: undefined,
	partly: 'Checked in part against what is published',
	unverified: 'Not checked yet against the publisher'
} as const;

const KINDS = ['month', 'quarter', 'financial-year', 'calendar-year'] as const;

/** The last period of a series in words: a label such as "2020-02" or "2018/19 Q4" as its months, other words as they are. */
export function endedWords(ceased: string): string {
	const period = KINDS.map((kind) => periodOf(ceased, kind)).find((found) => found !== undefined);
	return period ? periodWords(period) : ceased;
}

/** The facts beside an entry's status, each as a short phrase: councils, in part, ended, modelled or declared, and not checked. */
export function factsOf({ status, onlyFor, collected, ceased, evidence, checked }: Told): readonly string[] {
	return [
		status !== 'not-collected' && onlyFor === null && collected === 'councils' ? 'Counted for councils, carried to CCGs' : undefined,
		collected === 'partial' ? 'Counted for CCGs in part only' : undefined,
		ceased === null ? undefined : `Ended: ${endedWords(ceased)}`,
		EVIDENCE[evidence ?? 'measured'],
		CHECKED[checked]
	].filter((fact) => fact !== undefined);
}
