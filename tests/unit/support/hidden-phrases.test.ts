import { expect, test } from 'vitest';
import { views, withThirdOfThePhrases } from '@/tests/bench/judge/hidden-phrases';
import type { Language } from '@/utils/knowledge/language';
import { languageOf } from '@/utils/knowledge/languages';
import { phrases } from '@/utils/knowledge/lists';

const phrasesOf = (row: Language) =>
  Object.entries(row.phrases).flatMap(([reason, kinds]) =>
    Object.entries<string>({ ...kinds }).flatMap(([kind, list]) =>
      phrases(list).map((phrase) => `${reason} ${kind} ${phrase}`),
    ),
  );

test('each view shows about a third of a language’s phrases, and nearly all are shown in one view and hidden in another', () => {
  const row = languageOf('en');
  const all = row ? phrasesOf(row) : [];
  const shown = Array.from({ length: views }, (_, view) => (row ? phrasesOf(withThirdOfThePhrases(row, view)) : []));
  const shares = shown.map((some) => some.length / all.length);
  expect(Math.min(...shares)).toBeGreaterThan(0.28);
  expect(Math.max(...shares)).toBeLessThan(0.39);
  const times = all.map((phrase) => shown.filter((some) => some.includes(phrase)).length);
  expect(times.filter((count) => count === 0 || count === views).length / all.length).toBeLessThan(0.1);
});
