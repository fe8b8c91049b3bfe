/** Why there is no number: the one closed list. For scoring every reason means "no value". */
export const MISSING = {
	suppressed: { code: '[c]', words: 'Held back to protect people’s privacy', by: 'importer' },
	'not-submitted': { code: '[x]', words: 'Not sent in by this area', by: 'importer' },
	'not-applicable': { code: '[z]', words: 'Does not apply here', by: 'importer' },
	'not-yet-published': { code: '[x]', words: 'Not published yet', by: 'importer' },
	'not-available': { code: '[x]', words: 'Not available', by: 'importer' },
	'published-error': { code: '[x]', words: 'Printed as an error in the source', by: 'importer' },
	'none-recorded': { code: '[w]', words: 'None recorded', by: 'importer' },
	low: { code: '[low]', words: 'Too small to show', by: 'importer' },
	'not-in-table': { code: '[x]', words: 'Not listed in the source', by: 'run' },
	held: { code: '[x]', words: 'Held for checking', by: 'run' },
	'boundary-changed': { code: '[x]', words: 'Cannot be rebuilt for today’s boundaries', by: 'edition' },
	'out-of-date': { code: '[x]', words: 'No figure in the last three years', by: 'edition' },
	'not-held': { code: '[x]', words: 'Published, but we do not have it yet', by: 'catalogue' },
	'other-level-only': { code: '[x]', words: 'Collected for councils only', by: 'catalogue' },
	'not-collected': { code: '[x]', words: 'Not collected', by: 'catalogue' }
} as const;

export type Missing = keyof typeof MISSING;

/** The ids of the closed list, in its order. */
export const MISSING_IDS = Object.keys(MISSING) as readonly Missing[];

/** The reasons that an importer may read from a cell of a published file. */
export const IMPORTED_MISSING = MISSING_IDS.filter((id) => MISSING[id].by === 'importer');

/** Whether a text is an id of the closed list. */
export function isMissing(text: string): text is Missing {
	return Object.hasOwn(MISSING, text);
}
