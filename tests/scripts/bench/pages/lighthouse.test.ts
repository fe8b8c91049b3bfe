import { expect, it } from 'vitest';
import { auditRow } from '../../../../scripts/bench/pages/lighthouse.ts';

const category = (score: number | null, ...ids: string[]) => ({ score, auditRefs: ids.map((id) => ({ id })) });

it('a report becomes four scores of 100, three times, and the audits that cost a score its fullness', () => {
	const report = {
		categories: {
			performance: category(0.97, 'largest-contentful-paint'),
			accessibility: category(0.93, 'color-contrast', 'image-alt', 'logical-tab-order'),
			'best-practices': category(1, 'errors-in-console'),
			seo: category(1)
		},
		audits: {
			'largest-contentful-paint': { score: 0.8, numericValue: 1_900.4 },
			'total-blocking-time': { score: 1, numericValue: 0 },
			'cumulative-layout-shift': { score: 1, numericValue: 0.01 },
			'color-contrast': { score: 0 },
			'image-alt': { score: 1 },
			'logical-tab-order': { score: null },
			'errors-in-console': { score: 1 }
		}
	};
	expect(auditRow('/', 'mobile', report)).toEqual({
		page: '/',
		screen: 'mobile',
		performance: '97',
		accessibility: '93',
		'best-practices': '100',
		seo: '100',
		'LCP, ms': 1_900.4,
		'TBT, ms': 0,
		CLS: 0.01,
		lost: 'color-contrast'
	});
});
