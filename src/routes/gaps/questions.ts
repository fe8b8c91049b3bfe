import type { GapKind, Weakness } from '#lib/domain/gap.ts';

/** What the three questions about a gap are written from; all of it is printed, so none of it may be empty. */
export interface Asked {
	readonly kind: GapKind | Weakness;
	/** What is missing, as the catalogue calls it. */
	readonly name: string;
	/** What it would count, "% of people asked". */
	readonly unit: string;
	/** "Mental health: access". */
	readonly part: string;
	/** Who publishes it, or the body that could have it counted. */
	readonly owner: string;
	/** The public body that answers for it today, as the middle of a sentence has it. */
	readonly asked: string;
	/** The year asked for, "April 2021 to March 2022". */
	readonly year: string;
	/** The last period held or published, in words; for kinds without one, the year asked for. */
	readonly last: string;
}

/** A question ready to be used, for each of three readers. */
export interface Questions {
	readonly board: string;
	readonly information: string;
	readonly parliament: string;
}

const UNAGREED = 'no measure has been agreed';

const FOR_A_BOARD: Readonly<Record<GapKind | Weakness, (gap: Asked) => string>> = {
	nobody: ({ name, year }) => `Nobody publishes “${name}”. What do we know of it for ${year}, and who on this board sees that?`,
	councils: ({ name, year, owner }) => `${owner} publishes “${name}” for councils only. What was it among our own patients in ${year}?`,
	ended: ({ name, year, last }) => `“${name}” was last published for this period: ${last}. What tells this board the same for ${year}?`,
	'not-held': ({ name, year, owner }) =>
		`${owner} publishes “${name}”. What was our figure in ${year}, and when did this board last see it?`,
	old: ({ name, year, last }) => `The newest figures for “${name}” are of this period: ${last}. What was ours in ${year}?`,
	'not-yet': ({ name, year }) => `The first figures for “${name}” came later. What do we know of it for ${year}?`,
	declared: ({ name, year }) => `Our figure for “${name}” is what we declared ourselves. Who has checked it for ${year}?`,
	modelled: ({ name, year }) => `Our figure for “${name}” rests on a model. What do our own records say for ${year}?`,
	carried: ({ name, year }) => `“${name}” is counted for councils and carried over to us. What was it among our own patients in ${year}?`,
	suppressed: ({ name, year }) =>
		`Some figures for “${name}” are held back, as numbers are small. What was ours over the three years to the end of ${year}?`
};

/** The questions on a gap for a board meeting, a freedom of information request and Parliament; throws where one would have a blank. */
export function questionsOn(gap: Asked): Questions {
	const blank = Object.entries<string>({ ...gap }).find(([, text]) => text.trim() === '')?.[0];
	if (blank !== undefined) throw new Error(`The questions on ${gap.name || 'a gap'} would have a blank: there is no ${blank}.`);
	const { name, unit, part, asked, year } = gap;
	const counted = unit === UNAGREED ? '' : ` (${unit})`;
	return {
		board: `${part}. ${FOR_A_BOARD[gap.kind](gap)} Will we ask ${asked} for it?`,
		information: [
			`To ${asked}.`,
			`Under the Freedom of Information Act 2000, please send me “${name}”${counted}. It belongs to ${part.toLowerCase()}.`,
			...(unit === UNAGREED ? ['No measure has been agreed, so please send whatever you hold on it.'] : []),
			`I ask for each clinical commissioning group (CCG) in England, for ${year} or the nearest period you hold.`,
			'If you hold it for councils or hospitals only, please send that. If you do not hold it, please tell me who does.'
		].join(' '),
		parliament: [
			'To ask the Secretary of State for Health and Social Care,',
			`what steps are being taken with ${asked} to publish “${name}” (${part.toLowerCase()}) for each local area of the NHS in England;`,
			`and what it was in each clinical commissioning group in ${year}.`
		].join(' ')
	};
}
