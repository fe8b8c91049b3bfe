import { expect, it } from 'vitest';
import { nodeComplaint } from '../../../scripts/setup/node-version.mjs';

it('nodeComplaint takes Node 20.19, what follows it, and nothing older', () => {
	for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) expect(nodeComplaint(version)).toBeUndefined();
	for (const version of ['20.18.9', '18.20.0', '20.9.0']) expect(nodeComplaint(version)).toContain(`this is Node ${version}`);
});
