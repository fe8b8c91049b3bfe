import { defineConfig } from '@playwright/test';

/** A port of its own, so that the tests never meet a server that somebody left running. */
const PORT = Number(process.env['TEST_PORT'] ?? 4273);
const address = `http://localhost:${PORT}`;

export default defineConfig({
	testDir: 'tests/browser',
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: {
		baseURL: address,
		browserName: 'chromium',
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		viewport: { width: 1280, height: 900 },
		launchOptions: {
			executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	webServer: {
		command: 'node --import tsx src/serve/main.ts',
		url: `${address}/healthz`,
		env: { PORT: String(PORT), ORIGIN: address, HOST: '127.0.0.1' },
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 }
	}
});
