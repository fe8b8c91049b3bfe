import { expect, it } from 'vitest';
import { readEdition } from '#lib/url/edition.ts';

const editions = [{ id: '2015-16' }, { id: '2021-22' }, { id: '2022-23' }];
const read = (query: string) => readEdition(new URLSearchParams(query), editions);

it('without a choice it is the default edition, 2021-22', () => {
	expect(read('')).toEqual({ edition: { id: '2021-22' } });
});

it('an edition is found by its id', () => {
	expect(read('edition=2015-16')).toEqual({ edition: { id: '2015-16' } });
});

it('an unknown, empty or doubled edition is the default one and a sentence that lists them', () => {
	expect(read('edition=2014-15')).toEqual({
		edition: { id: '2021-22' },
		problem: 'There is no edition called “2014-15”. The editions are 2015-16, 2021-22, 2022-23.'
	});
	expect(read('edition=').problem).toContain('“”');
	expect(read('edition=2015-16&edition=2015-16').problem).toContain('more than once');
});

it('a release without the default edition shows its last, and one without any throws', () => {
	expect(readEdition(new URLSearchParams(), [{ id: '2015-16' }, { id: '2016-17' }]).edition.id).toBe('2016-17');
	expect(() => readEdition(new URLSearchParams(), [])).toThrow('no editions');
});
