/** Who answers today for what a publisher published, the first that fits: bodies were closed and merged, and some are bound to no answer. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
	[/^Office for National Statistics/, 'the Office for National Statistics'],
	[/^Care Quality Commission/, 'the Care Quality Commission'],
	[/^NHS Business Services Authority/, 'the NHS Business Services Authority'],
	[/^Children’s Commissioner/, 'the Children’s Commissioner for England'],
	// its work went to the Office for Health Improvement and Disparities, a part of the department, on 1 October 2021
	[/^(?:Public Health England|Office for Health Improvement)/, 'the Department of Health and Social Care']
];

/**
 * The public body to ask for what a publisher published, in the middle of a sentence. NHS England answers for itself, for audits and
 * surveys made on its behalf, for NHS Digital (its own since 1 February 2023) and for what nobody publishes.
 */
export function askedBody(publisher: string | null): string {
	return ANSWERS.find(([name]) => publisher !== null && name.test(publisher))?.[1] ?? 'NHS England';
}
