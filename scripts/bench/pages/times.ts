import { TEMPLATES } from '../../../tests/browser/templates.ts';
import type { Finding, Goal, Row } from '../report.ts';
import { startSite } from '../server.ts';
import { serverTime } from './server-time.ts';

/** A profile of the default edition. */
const PROFILE = '/areas/15E';

/** Times the server's answer for one address of each kind of page, made anew and kept. */
export async function benchServerTimes(root: string, samples = 15): Promise<Finding> {
	const site = await startSite(root);
	try {
		const rows: Row[] = [];
		const goals: Goal[] = [];
		for (const { path } of TEMPLATES) {
			const { made, kept } = await serverTime(site.address, path, samples);
			rows.push({
				page: path,
				'made anew p50, ms': made.p50,
				'made anew p95, ms': made.p95,
				'kept p50, ms': kept.p50,
				'times faster kept': made.p50 / kept.p50
			});
			if (path === PROFILE) goals.push({ goal: `profile ${path} made anew, p50, ms`, found: made.p50, most: 25 });
		}
		return {
			title: 'How long the server takes, over loopback, compression counted in',
			rows,
			aim: `Each is the middle of ${samples}. Errors are not kept.`,
			goals
		};
	} finally {
		await site.stop();
	}
}
