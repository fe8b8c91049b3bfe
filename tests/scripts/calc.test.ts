import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('npm run calc answers line by line, goes on after a wrong one, and writes nothing else', () => {
	const lines = [
		'{"function":"wilson","input":{"x":65,"n":100,"level":0.95}}',
		'{"function":"gone","input":{}}',
		'',
		'{"function":"byar","input":{"x":0,"level":0.95}}'
	];
	const { stdout, status } = spawnSync('npm', ['run', '--silent', 'calc'], { input: lines.join('\n'), encoding: 'utf8' });
	expect(status).toBe(0);
	expect(stdout.split('\n')).toEqual([
		'{"result":{"lower":0.5525444329688797,"upper":0.7363575175690247}}',
		'{"error":"There is no function \\"gone\\"."}',
		'{"result":{"lower":null,"upper":3.6680118321737507}}',
		''
	]);
});
