import { mkdirSync, rmSync } from 'node:fs';
import { firefoxPath } from '@/tests/e2e/browsers/find';
import { lintFaults } from '@/tests/support/lint-faults';
import { manifestFaults } from '@/tests/support/manifest-faults';
import { runCommand } from '@/tests/support/run-command';
import { type Outcome, runSteps, type Step, sumLine } from '@/tests/support/steps';
import { playwrightOutcome, vitestOutcome } from '@/tests/support/test-outcomes';

const reports = '.bench/test';

/** A step that is one check: it passes when the command ends well. */
const check = (name: string, line: string): Step => ({
  name,
  run: async () => {
    const { ok, output } = await runCommand(line);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
  },
});

const checkFaults = (faults: readonly string[]): Outcome => ({
  passed: faults.length === 0 ? 1 : 0,
  failed: faults.length === 0 ? 0 : 1,
  output: faults.join('\n'),
});

const lint: Step = {
  name: 'web-ext lint',
  run: async () => {
    const { output } = await runCommand(
      'web-ext lint --source-dir .output/firefox-mv3 --output json --no-config-discovery',
    );
    const { faults, allowed } = lintFaults(output);
    for (const line of allowed) console.log(`  known: ${line}`);
    return checkFaults(faults);
  },
};

const manifests: Step = {
  name: 'Manifests',
  run: async () => checkFaults(['.output/chrome-mv3', '.output/firefox-mv3'].flatMap(manifestFaults)),
};

/** A step of many tests, whose runner shows its own progress and failures. */
const suite = (name: string, line: string, outcome: () => Outcome): Step => ({
  name,
  run: async () => {
    const { ok } = await runCommand(line, { aloud: true, minutes: 15 });
    const found = outcome();
    const silent = !ok && found.failed === 0;
    return silent ? { ...found, failed: 1, output: `${name} ended badly.` } : found;
  },
});

const vitest = suite(
  'Unit tests, contracts, floors',
  `vitest run -c tests/vitest.config.ts --reporter=dot --reporter=json --outputFile.json=${reports}/vitest.json`,
  () => vitestOutcome(`${reports}/vitest.json`),
);

const endToEnd = (project: string) =>
  suite(`End to end in ${project}`, `playwright test -c tests/playwright.config.ts --project=${project}`, () =>
    playwrightOutcome(`${reports}/end-to-end.json`),
  );

const withoutFirefox: Step = {
  name: 'End to end in firefox',
  run: async () => {
    console.log('  skipped: there is no Firefox here. To run it, say where one is: FIREFOX_BIN=/path/to/firefox.');
    return { passed: 0, failed: 0, skipped: 1, output: '' };
  },
};

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const sum = await runSteps([
  check('Biome', 'biome check --error-on-warnings .'),
  check('Types', 'tsc --noEmit'),
  check('Build for Chrome', 'wxt build'),
  check('Build for Firefox', 'wxt build -b firefox'),
  manifests,
  check('Sizes', 'size-limit'),
  check('Zip for Chrome', 'wxt zip'),
  check('Zip for Firefox', 'wxt zip -b firefox'),
  lint,
  check('Nothing unused (knip)', 'knip --treat-config-hints-as-errors'),
  vitest,
  endToEnd('chromium'),
  firefoxPath() ? endToEnd('firefox') : withoutFirefox,
]);

if (sum.failed > 0) console.log(`What failed:\n\n${sum.output}\n`);
console.log(sumLine(sum));
process.exit(sum.failed > 0 ? 1 : 0);
