import { expect, it } from 'vitest';
import { step } from '../../../scripts/setup/step.mjs';

/** What a step says, with its seconds taken out. */
async function said(work: () => boolean | string | Promise<boolean | string>): Promise<string> {
	let text = '';
	const say = (words: string) => void (text += words);
	await step('Building', work, say).catch(() => undefined);
	return text.replace(/\d+\.\d s/, 'T');
}

it('step says done, unchanged, what the work answers, or failed, each with the time it took', async () => {
	expect(await said(() => true)).toBe('Building ... done (T)\n');
	expect(await said(() => false)).toBe('Building ... unchanged (T)\n');
	expect(await said(() => 'release 2026-11-21')).toBe('Building ... release 2026-11-21 (T)\n');
	expect(await said(() => Promise.reject(new Error('no')))).toBe('Building ... failed (T)\n');
});

it('step hands on the error of its work', async () => {
	const fails = () => Promise.reject(new Error('no space'));
	await expect(step('Building', fails, () => undefined)).rejects.toThrow('no space');
});
