import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playwrightOutcome, vitestOutcome } from '@/tests/support/test-outcomes';

const written = (report: unknown) => {
  const path = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json');
  writeFileSync(path, JSON.stringify(report));
  return path;
};

test('a unit test that failed is named with what it says, and so is a file that could not be loaded', () => {
  const failed = { status: 'failed', fullName: 'a bell rings', failureMessages: ['expected 1 to be 2\n  at bell'] };
  const passed = { status: 'passed', fullName: 'a lock opens', failureMessages: [] };
  const outcome = vitestOutcome(
    written({
      numPassedTests: 1,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 0,
      testResults: [
        { name: 'bell.test.ts', status: 'failed', message: '', assertionResults: [failed, passed] },
        { name: 'lock.test.ts', status: 'failed', message: 'no such file', assertionResults: [] },
      ],
    }),
  );
  expect(outcome).toMatchObject({ passed: 1, failed: 2, skipped: 2 });
  expect(outcome.output).toContain('bell.test.ts: a bell rings\n    expected 1 to be 2');
  expect(outcome.output).toContain('lock.test.ts\n    no such file');
  expect(outcome.output).not.toContain('a lock opens');
});

test('a browser test that failed is named with what it says, without colours', () => {
  const spec = (title: string, ok: boolean, message: string) => ({
    title,
    ok,
    tests: [{ results: [{ errors: ok ? [] : [{ message }] }] }],
  });
  const suites = [
    { title: 'reader', specs: [spec('opens', true, ''), spec('closes', false, '\u001b[31mgone\u001b[39m')] },
  ];
  const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 3 };
  const outcome = playwrightOutcome(
    written({ stats, errors: [], suites: [{ title: 'reader.spec.ts', specs: [], suites }] }),
  );
  expect(outcome).toEqual({ passed: 1, failed: 1, skipped: 3, output: 'reader: closes\n    gone' });
});
