import { expect, it } from 'vitest';
import { mustRun, run } from '../../../scripts/setup/run.mjs';

const node = (script: string) => ['-e', script];

it('run answers the exit code and, where quiet, everything printed', async () => {
	const script = 'console.log("out"); console.error("err"); process.exit(3)';
	const { code, output } = await run(process.execPath, node(script), { quiet: true });
	expect(code).toBe(3);
	expect(output).toContain('out');
	expect(output).toContain('err');
});

it('run answers 1 for a program that is not there, or that a signal ended', async () => {
	expect((await run('no-such-program-anywhere', [], { quiet: true })).code).toBe(1);
	expect((await run(process.execPath, node('process.kill(process.pid)'), { quiet: true })).code).toBe(1);
});

it('mustRun throws its sentence and what the program printed', async () => {
	await expect(mustRun('It could not be built.', process.execPath, node('console.log("why"); process.exit(1)'))).rejects.toThrow(
		'It could not be built.\nwhy'
	);
	expect(await mustRun('x', process.execPath, node('console.log("fine")'))).toBe('fine\n');
});
