import type { BaseIssue } from 'valibot';

/** What is wrong with a value that came from outside: where, and what in words. */
export interface Fault {
  /** `blocks[2].kind`; empty for the value itself. */
  readonly path: string;
  readonly says: string;
}

/** A value that was checked, or the first thing wrong with it. */
export type Parsed<T> = { readonly value: T } | { readonly fault: Fault };

type Step = string | number;

const pathOf = (steps: readonly Step[]) =>
  steps
    .map((step) =>
      typeof step === 'number'
        ? `[${step}]`
        : /^\w+$/.test(step)
          ? `.${step}`
          : `[${JSON.stringify(step).slice(0, 80)}]`,
    )
    .join('')
    .replace(/^\./, '');

const saysOf = ({ kind, message, expected, received, path }: BaseIssue<unknown>): string => {
  if (kind !== 'schema') return message;
  if (expected === 'never') return 'is not a known field';
  return path?.at(-1)?.origin === 'key' && received === 'undefined'
    ? 'is missing'
    : `expected ${expected?.slice(0, 200)} but found ${received.slice(0, 60)}`;
};

/** The first of the faults that a check found. */
export const firstFault = ([issue]: readonly [BaseIssue<unknown>, ...unknown[]]): Fault => ({
  path: pathOf((issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))),
  says: saysOf(issue),
});

/** A fault as a person reads it: `articles[3].blocks[2].kind: expected …`. `at` is where the value itself stood. */
export const faultInWords = ({ path, says }: Fault, at = ''): string => {
  const whole = at && path && !path.startsWith('[') ? `${at}.${path}` : at + path;
  return whole ? `${whole}: ${says}` : says;
};
