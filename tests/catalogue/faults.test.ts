import { expect, it } from 'vitest';
import { faultsOf, type Catalogue } from '#lib/catalogue/faults.ts';
import type { Standard } from '#lib/domain/indicator.ts';
import { soundIndicator, soundNotHeld } from '../support/example-indicator.ts';
import { soundSource } from '../support/example-source.ts';

const standard: Standard = { indicator: soundIndicator.id, from: '2016-04-01', value: 0.5, sense: 'at-least', setBy: 'The park' };
const sound: Catalogue = { indicators: [soundIndicator], sources: [soundSource], standards: [standard] };
const twin = { ...soundIndicator, id: 'walks-by-the-river', name: 'People who walk by the river' };
const notHeld = { ...soundNotHeld, id: 'walks-by-the-sea', name: 'People who walk by the sea' };

it('faultsOf a sound catalogue is empty', () => {
	const pair = [
		{ ...soundIndicator, alternateOf: twin.id },
		{ ...twin, alternateOf: soundIndicator.id }
	];
	const dated = [
		{ ...standard, until: '2017-03-31' },
		{ ...standard, from: '2017-04-01' }
	];
	expect(faultsOf({ ...sound, indicators: pair, standards: dated })).toEqual([]);
});

it.each<[string, Partial<Catalogue>]>([
	['walks-in-the-park: two indicators have this id', { indicators: [soundIndicator, { ...twin, id: soundIndicator.id }] }],
	['People who walk in the park: two indicators have this name', { indicators: [soundIndicator, { ...twin, name: soundIndicator.name }] }],
	['park-survey: two sources have this id', { sources: [soundSource, soundSource] }],
	['park-survey: two sources have this id', { sources: [soundSource, { ...soundSource, id: 'park-count', formerly: ['park-survey'] }] }],
	['walks-in-the-park: no source is called park-survey', { sources: [] }],
	['walks-by-the-sea: no source is called park-survey', { indicators: [notHeld], sources: [] }],
	[
		'walks-in-the-park: alsoIn names its own cell, generally-healthy/prevention',
		{ indicators: [{ ...soundIndicator, alsoIn: [{ group: 'generally-healthy', factor: 'prevention' }] }] }
	],
	[
		'walks-in-the-park: its alternate walks-by-the-sea is not a measured indicator',
		{ indicators: [{ ...soundIndicator, alternateOf: 'walks-by-the-sea' }] }
	],
	[
		'walks-in-the-park: its alternate walks-by-the-river does not name it in turn',
		{ indicators: [{ ...soundIndicator, alternateOf: twin.id }, twin] }
	],
	[
		'walks-in-the-park: its alternate walks-by-the-river stands in another cell',
		{
			indicators: [
				{ ...soundIndicator, alternateOf: twin.id },
				{ ...twin, factor: 'quality', alternateOf: soundIndicator.id }
			]
		}
	],
	['walks: a standard for what is not a measured indicator', { standards: [{ ...standard, indicator: 'walks' }] }],
	['walks-in-the-park: the standard from 2016-04-01 ends before it begins', { standards: [{ ...standard, until: '2016-03-31' }] }],
	[
		'walks-in-the-park: the standards from 2016-04-01 and 2017-04-01 overlap',
		{ standards: [standard, { ...standard, from: '2017-04-01' }] }
	]
])('faultsOf says "%s"', (fault, change) => {
	expect(faultsOf({ ...sound, ...change })).toContain(fault);
});
