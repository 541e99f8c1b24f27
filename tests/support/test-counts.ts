import { readFileSync } from 'node:fs';
import type { Outcome } from './steps';

type Counts = Omit<Outcome, 'output'>;

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** The counts of vitest's JSON report. A file that could not even be loaded is one failure. */
export const vitestCounts = (path: string): Counts => {
  const report: VitestReport = JSON.parse(readFileSync(path, 'utf8'));
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
};

/** The counts of Playwright's JSON report. What passed at the second try did not pass. */
export const playwrightCounts = (path: string): Counts => {
  const { stats, errors }: PlaywrightReport = JSON.parse(readFileSync(path, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
};
