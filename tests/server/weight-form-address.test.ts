import { describe, expect, it } from 'vitest';
import { weightFormAddress } from '#lib/server/weight-form-address.ts';
import { readWeights } from '#lib/url/weights.ts';

const address = (query: string) => weightFormAddress(new URLSearchParams(query));
const FORM =
	'older-people=3&long-term-conditions=3&mental-health=9&mothers-and-children=3&generally-healthy=3&access=3&quality=3&prevention=3';

describe('weightFormAddress', () => {
	it('writes the fields as one w in the reader’s own digits', () => expect(address(FORM)).toBe('w=33933-333'));

	it('leaves out w where all fields are as they start', () => expect(address(FORM.replace('9', '3'))).toBe(''));

	it('keeps other parameters, and puts a new w in place of an old one', () => {
		expect(address(`edition=2015-16&w=11111-111&${FORM}`)).toBe('w=33933-333&edition=2015-16');
	});

	it('keeps the cells of the address where the form has no fields for them, and replaces them where it has', () => {
		expect(address(`${FORM}&cells=111111112111111`)).toBe('w=33933-333&cells=111111112111111');
		expect(address(`${FORM}&cells=111111112111111&mental-health.access=5`)).toBe('w=33933-333&cells=111111511111111');
	});

	it('leaves out what the other fields of the form say nothing with, and keeps what they say', () => {
		expect(address(`${FORM}&score=mean&cover=&ind=`)).toBe('w=33933-333');
		expect(address(`${FORM}&score=worst&cover=80&ind=`)).toBe('w=33933-333&score=worst&cover=80');
		expect(address(`${FORM}&score=mean&cover=8x`)).toBe('w=33933-333&cover=8x');
	});

	it('is undefined where the address has no fields of the form', () => expect(address('w=33333-333&sort=name')).toBeUndefined());

	it.each(['mental-health=10', 'mental-health=-1', 'mental-health=', 'mental-health=4&mental-health=5', 'quality=x'])(
		'writes %s as weights that the page refuses in words, or as the start where the field is empty',
		(query) => {
			const written = address(query);
			const refused = readWeights(new URLSearchParams(written)).problem !== undefined;
			expect(refused).toBe(query !== 'mental-health=');
		}
	);

	it('writes all nought as it stands, which the page refuses in words', () => {
		const zero = FORM.replaceAll(/=\d/g, '=0');
		expect(address(zero)).toBe('w=00000-000');
		expect(readWeights(new URLSearchParams(address(zero))).problem).toContain('0 for all five');
	});
});
