import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/heard/{arg}{ext}',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Windows without a screen have a focus each; whoever wants to look on (`--headed`) needs `--workers=1` too.
  workers: 2,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../.bench/test/end-to-end.json' }]],
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
