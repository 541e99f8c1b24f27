/** What a step of `npm test` found. `output` says what is wrong; it is shown when something failed. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
  readonly output: string;
}

export interface Step {
  readonly name: string;
  run(): Promise<Outcome>;
}

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const outcomeOf = (step: Step): Promise<Outcome> =>
  step.run().catch((error: unknown) => ({ passed: 0, failed: 1, output: String(error) }));

const counts = ({ passed, failed, skipped = 0 }: Outcome) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * Runs every step, whatever became of those before; says each one's name, counts and duration; returns the sum, and as
 * its output what failed.
 */
export const runSteps = async (steps: readonly Step[]): Promise<Outcome> => {
  const outcomes: Outcome[] = [];
  const failures: string[] = [];
  for (const [index, step] of steps.entries()) {
    const since = Date.now();
    console.log(`[${index + 1}/${steps.length}] ${step.name} …`);
    const outcome = await outcomeOf(step);
    outcomes.push(outcome);
    if (outcome.failed > 0) {
      console.log(outcome.output.trimEnd());
      failures.push(`${step.name}\n${outcome.output.trim().split('\n').slice(0, 40).join('\n')}`);
    }
    console.log(`[${index + 1}/${steps.length}] ${step.name}: ${counts(outcome)} (${seconds(since)})\n`);
  }
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
  return {
    passed: sum((outcome) => outcome.passed),
    failed: sum((outcome) => outcome.failed),
    skipped: sum((outcome) => outcome.skipped ?? 0),
    output: failures.join('\n\n'),
  };
};

/** `12 passed, 0 failed`, and what was skipped where something was. */
export const sumLine = counts;
