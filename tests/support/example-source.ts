import type { Source } from '#lib/domain/indicator.ts';

/** A source that nothing is wrong with; made up, and that of `soundIndicator`. */
export const soundSource: Source = {
	id: 'park-survey',
	title: 'Park survey',
	publisher: 'The park',
	address: 'https://example.org/',
	licence: 'Open',
	attribution: 'Source: the park.',
	frequency: 'Once',
	every: 'once',
	nextExpected: 'None: the park closed.',
	heldAs: 'The published file.',
	covers: 'Walks.'
};
