import { expect, it } from 'vitest';
import { indicators, sources } from '#lib/catalogue/index.ts';
import { askedBody } from '#lib/format/asked-body.ts';

it('askedBody names the body that took over the work of a closed one', () => {
	expect(askedBody('NHS Digital')).toBe('NHS England');
	expect(askedBody('Public Health England')).toBe('the Department of Health and Social Care');
	expect(askedBody('Office for Health Improvement and Disparities (before, Public Health England)')).toBe(
		'the Department of Health and Social Care'
	);
});

it('askedBody names a body that publishes for itself, and NHS England for what nobody publishes', () => {
	expect(askedBody('Office for National Statistics, through NHS England')).toBe('the Office for National Statistics');
	expect(askedBody('Care Quality Commission')).toBe('the Care Quality Commission');
	expect(askedBody(null)).toBe('NHS England');
});

it('askedBody answers for every publisher of the catalogue with a body that still exists', () => {
	const publishers = [
		...indicators.map((entry) => ('publisher' in entry ? (entry.publisher ?? null) : null)),
		...sources.map(({ publisher }) => publisher)
	];
	for (const publisher of publishers) expect(askedBody(publisher)).not.toMatch(/NHS Digital|Public Health England|NHS Choices/);
});
