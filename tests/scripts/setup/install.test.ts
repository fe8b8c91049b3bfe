import { expect, it } from 'vitest';
import { installInputs } from '../../../scripts/setup/install.mjs';

it('installInputs differ where the lock file or Node’s binary interface differ', () => {
	const inputs = [installInputs('a', '115'), installInputs('b', '115'), installInputs('a', '127')];
	expect(new Set(inputs).size).toBe(3);
	expect(installInputs('a', '115')).toBe(inputs[0]);
});
