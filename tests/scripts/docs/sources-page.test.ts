import { expect, it } from 'vitest';
import { sourcesPage, type SourcesPage } from '../../../scripts/docs/sources-page.ts';
import type { Tally } from '../../../scripts/docs/tallies.ts';
import { soundIndicator } from '../../support/example-indicator.ts';
import { soundSource } from '../../support/example-source.ts';

const hash = 'a'.repeat(64);
const tally: Tally = { values: 1234, suspect: 2, missing: new Map([['suppressed', 3]]), periods: new Set(['2020/21', '2021/22']) };
const page: SourcesPage = {
	sources: [soundSource],
	geographySources: [],
	indicators: [
		soundIndicator,
		{
			id: 'runs',
			status: 'not-collected',
			name: 'People who run | jog',
			group: 'generally-healthy',
			factor: 'access',
			polarity: 'high',
			why: 'Running.',
			caveats: [],
			checked: { how: 'confirmed' },
			publisher: 'The town',
			unit: 'people',
			couldBe: 'Someone could count.',
			onlyFor: 'councils'
		}
	],
	runs: [
		{
			source: 'park-survey',
			run: 1,
			file: 'walks.csv',
			bytes: 9,
			sha256: hash,
			observations_sha256: hash,
			published: '2022-04-01',
			retrieved: '2022-04-02',
			rows_read: 10,
			rows_published: 4,
			rows_status_only: 3,
			rows_held: 1,
			rows_left_out: 2,
			left_out_why: 'Wales 2'
		}
	],
	tallies: new Map([['walks-in-the-park', tally]]),
	scored: new Map([['park-survey', [{ edition: '2021-22', indicators: 1 }]]]),
	coverage: {
		editions: [{ id: '2021-22', title: 'England', areas: 106, scored: 3, wide: 2, cells: 1 }],
		rows: [{ cell: 'generally-healthy/prevention', editions: [{ scored: 3, wide: 2 }] }]
	}
};

it('sourcesPage lists each source with its files, its rows and what is held of each indicator', () => {
	const text = sourcesPage(page);
	expect(text).toContain('| [park-survey](#park-survey) | 10 | 1,234 | suppressed 3 | 1 | Wales 2 | 2021-22 (1) | Open | 2022-04-01 |');
	expect(text).toContain(`| walks.csv | 2022-04-01 | 10 | 4 | 3 | 1 | 2 | Wales 2 | \`${hash}\` |`);
	expect(text).toContain(
		'| `walks-in-the-park` | People who walk in the park | generally-healthy/prevention | yes | 2 | 1,234 | 2 | suppressed 3 |'
	);
	expect(text).toContain('- Attribution: Source: the park.');
});

it('sourcesPage lists the gaps, bars in their names kept from breaking the table', () => {
	expect(sourcesPage(page)).toContain('| People who run \\| jog | generally-healthy/access | councils only | Someone could count. |');
});

it('sourcesPage says where a source was never imported', () => {
	expect(sourcesPage({ ...page, runs: [], tallies: new Map() })).toContain('No file is imported yet.');
});

it('sourcesPage says how many indicators score in each part of each edition, and in brackets those that serve enough CCGs', () => {
	expect(sourcesPage(page)).toContain(
		'| part | 2021-22, 106 CCGs |\n| --- | --- |\n| generally-healthy/prevention | 3 (2) |\n| all fifteen | 3 (2) |'
	);
});
