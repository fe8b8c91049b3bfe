import { problem as problemShape } from '#lib/server/contract/answers.ts';
import { operationsOf } from '#lib/server/contract/operations.ts';
import { expect, test } from '../support/browser.ts';
import { generatedRequests, type DescribedOperation, type GeneratedRequest } from '../support/generated-requests.ts';

/** How many requests are made; more on demand. */
const COUNT = Number(process.env['GENERATED_REQUESTS'] ?? 1000);
const AT_ONCE = 4;

const SHAPES = new Map(operationsOf([]).map(({ id, answer }) => [id, answer]));

/** What is wrong with an answer; nothing where it is one of those described. */
async function wrongIn({ operation, statuses, address }: GeneratedRequest, answer: Response): Promise<string | undefined> {
	const said = `${answer.status} to ${operation} ${address.slice(0, 200)}`;
	if (answer.status >= 500 || !statuses.includes(String(answer.status))) return `${said}: not described`;
	const kind = answer.headers.get('content-type') ?? '';
	if (answer.status === 400 || answer.status === 404) {
		if (!kind.startsWith('application/problem+json')) return `${said}: ${kind}`;
		const { success } = problemShape.safeParse(await answer.json());
		return success ? undefined : `${said}: a problem of another shape`;
	}
	const shape = SHAPES.get(operation);
	if (answer.status !== 200 || !shape) return undefined;
	if (answer.headers.get('ccg-lens-release') === null || !answer.headers.get('link')?.includes('license'))
		return `${said}: names no release`;
	const read = shape.safeParse(await answer.json());
	return read.success ? undefined : `${said}: ${read.error.issues[0]?.path.join('.')} ${read.error.issues[0]?.message}`;
}

test(`${COUNT} requests made from the description, valid and not, are all answered as it says`, async ({ request, baseURL }) => {
	test.setTimeout(60_000 + COUNT * 1000);
	const description = (await (await request.get('/api/v1/openapi.json')).json()) as { paths: Record<string, { get: DescribedOperation }> };
	const requests = generatedRequests(description.paths, COUNT, 20261122);
	const [wrong, statuses, left] = [[] as string[], new Map<number, number>(), [...requests]];
	const work = async (): Promise<void> => {
		for (let one = left.pop(); one !== undefined; one = left.pop()) {
			const answer = await fetch(`${baseURL}${one.address}`, { redirect: 'manual', method: one.isFile ? 'HEAD' : 'GET' });
			statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
			const fault = one.isFile ? undefined : await wrongIn(one, answer);
			if (one.isFile && !one.statuses.includes(String(answer.status))) wrong.push(`${answer.status} to ${one.address}`);
			if (fault !== undefined) wrong.push(fault);
			await answer.body?.cancel().catch(() => undefined);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	console.log(`${COUNT} generated requests, by status:`, Object.fromEntries([...statuses].sort(([a], [b]) => a - b)));
	expect(wrong.slice(0, 20)).toEqual([]);
	expect(statuses.get(200) ?? 0).toBeGreaterThan(COUNT / 4);
	expect(statuses.get(400) ?? 0).toBeGreaterThan(COUNT / 20);
});
