import { describe, expect, it } from 'vitest';
import { brokenAt, escaped, widthOf } from '../../../scripts/cards/lettering.ts';

describe('the lettering of cards', () => {
	it('breaks between words, never inside one', () => {
		const text = 'NHS Bath and North East Somerset, Swindon and Wiltshire';
		const lines = brokenAt(text, 500, 42, true);
		expect(lines.join(' ')).toBe(text);
		expect(lines.every((line) => widthOf(line, 42, true) <= 500 || !line.includes(' '))).toBe(true);
		expect(brokenAt('Incomprehensibilities', 10, 42)).toEqual(['Incomprehensibilities']);
	});
	it('takes bold for wider, and larger for wider', () => {
		expect(widthOf('Kernow', 20, true)).toBeGreaterThan(widthOf('Kernow', 20));
		expect(widthOf('Kernow', 40)).toBeCloseTo(2 * widthOf('Kernow', 20));
	});
	it('lets no name break out of the picture’s text', () => {
		expect(escaped('Brighton & Hove <"CCG">')).toBe('Brighton &amp; Hove &lt;&quot;CCG&quot;&gt;');
	});
});
