import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/heard/{arg}{ext}',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // One browser at a time: real windows compete for focus, and focus is part of what is tested.
  workers: 1,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../.bench/test/end-to-end.json' }]],
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
