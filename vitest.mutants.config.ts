import { defineConfig } from 'vitest/config';

// the tests of the domain and of the calculator alone, without the framework of the pages, so that an altered line is tried in a second
export default defineConfig({
	test: {
		include: ['tests/domain/**/*.test.ts', 'tests/golden/statistics.test.ts', 'tests/scripts/calc/**/*.test.ts'],
		setupFiles: ['tests/support/fewer-runs.ts'],
		environment: 'node',
		testTimeout: 120_000
	}
});
