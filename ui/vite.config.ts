import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { licences } from './tools/licences.mjs';

const chromium = {
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: [
		'--no-sandbox',
		'--disable-gpu',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
	],
};

export default defineConfig({
	plugins: [sveltekit(), licences(import.meta.dirname)],
	build: { target: 'safari18', assetsInlineLimit: 0 },
	server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts'],
					exclude: ['src/**/*.browser.test.ts'],
				},
			},
			{
				extends: true,
				// Known beforehand: a dependency found midway would be a second copy of the framework.
				optimizeDeps: {
					include: [
						'@internationalized/date',
						'@tauri-apps/api/core',
						'@tauri-apps/api/event',
						'@tauri-apps/api/mocks',
						'axe-core',
						'bits-ui',
						'valibot',
						'vitest-browser-svelte',
					],
					exclude: ['@lucide/svelte'],
				},
				test: {
					name: 'browser',
					include: ['src/**/*.browser.test.ts'],
					setupFiles: ['src/lib/css/test-setup.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						viewport: { width: 1024, height: 640 },
						provider: playwright({
							launchOptions: chromium,
							contextOptions: { locale: 'en-US', timezoneId: 'America/Chicago' },
						}),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
		],
	},
});
