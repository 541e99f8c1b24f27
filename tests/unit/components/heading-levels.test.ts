import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headingLevels } from '@/components/heading-levels';

const headings = (levels: readonly (2 | 3 | 4 | 5 | 6)[]) =>
  levels.map((level, index) => ({ index, block: { kind: 'heading', level, spans: [], origin: [] } }) as const);

test('headings begin below “Article” and never skip a level on the way down', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(2, 3, 4, 5, 6), { maxLength: 12 }), (levels) => {
      const shown = [...headingLevels(headings(levels)).values()];
      for (const [at, level] of shown.entries()) expect(level).toBeLessThanOrEqual((shown[at - 1] ?? 2) + 1);
    }),
  );
});

test('headings of one level stay on one level', () => {
  expect([...headingLevels(headings([4, 4, 5, 4, 2, 4])).values()]).toEqual([3, 3, 4, 3, 3, 4]);
});
