import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { TEMPLATES } from '../../../tests/browser/templates.ts';
import { ARGUMENTS, CHROMIUM } from '../chromium.ts';
import { fetched } from '../fetched.ts';
import type { Finding, Row } from '../report.ts';
import { startSite } from '../server.ts';

/** The newest that runs on Node 20. */
const VERSION = '12.8.2';

/** What each page is to reach, of 100. */
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

type Category = keyof typeof LEAST;

const CATEGORIES = Object.keys(LEAST) as Category[];

/** What of Lighthouse's report is read. */
export interface Audited {
	readonly categories: Readonly<
		Record<Category, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string }[] }>
	>;
	readonly audits: Readonly<Record<string, { readonly score: number | null; readonly numericValue?: number }>>;
}

/** One address of each kind of page that is found: without choices, but for a comparison, which is nothing without. */
const AUDITED = TEMPLATES.filter(({ path, status }) => status === undefined && (!path.includes('?') || path === '/compare?areas=11N,15N'));

function audit(cli: string, address: string, screen: 'mobile' | 'desktop'): Audited {
	const report = execFileSync(
		process.execPath,
		[
			cli,
			address,
			'--quiet',
			'--output=json',
			'--output-path=stdout',
			`--only-categories=${CATEGORIES.join(',')}`,
			`--chrome-flags=--headless=new ${ARGUMENTS.join(' ')}`,
			...(screen === 'desktop' ? ['--preset=desktop'] : [])
		],
		{ encoding: 'utf8', env: { ...process.env, CHROME_PATH: CHROMIUM }, maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] }
	);
	return JSON.parse(report) as Audited;
}

/** A report as a row: the four scores of 100, three of the times, and the audits that cost a score which is to be full. */
export function auditRow(page: string, screen: string, { categories, audits }: Audited): Row {
	const scoreOf = (category: Category): number => Math.round((categories[category].score ?? NaN) * 100);
	const lost = CATEGORIES.filter((category) => LEAST[category] > scoreOf(category)).flatMap((category) =>
		categories[category].auditRefs.filter(({ id }) => (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id)
	);
	return {
		page,
		screen,
		...Object.fromEntries(CATEGORIES.map((category) => [category, String(scoreOf(category))])),
		'LCP, ms': audits['largest-contentful-paint']?.numericValue ?? NaN,
		'TBT, ms': audits['total-blocking-time']?.numericValue ?? NaN,
		CLS: audits['cumulative-layout-shift']?.numericValue ?? NaN,
		lost: [...new Set(lost)].join(', ')
	};
}

/** Has Lighthouse look at one address of each kind of page, as on a phone and as on a desk. */
export async function benchLighthouse(root: string): Promise<Finding> {
	const title = `Lighthouse ${VERSION}`;
	let folder: string;
	try {
		folder = fetched(root, 'lighthouse', VERSION);
	} catch (error) {
		return { title, rows: [], aim: error instanceof Error ? error.message : String(error) };
	}
	const cli = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js');
	const site = await startSite(root);
	try {
		const rows = AUDITED.flatMap(({ path }) =>
			(['mobile', 'desktop'] as const).map((screen) => auditRow(path, screen, audit(cli, `${site.address}${path}`, screen)))
		);
		const lowest = (category: Category): number => Math.min(...rows.map((row) => Number(row[category])));
		return {
			title,
			rows,
			aim: 'Simulated network and processor, as Lighthouse sets them for each screen; one run a page.',
			goals: CATEGORIES.map((category) => ({ goal: `lowest ${category}`, found: lowest(category), least: LEAST[category] }))
		};
	} finally {
		await site.stop();
	}
}
