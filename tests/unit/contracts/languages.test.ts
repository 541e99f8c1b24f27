import { describe, expect, test } from 'vitest';
import { draftFrom, prose } from '@/tests/support/block-from';
import { foldText } from '@/utils/article/fold-text';
import { wholeTextOf } from '@/utils/article/text-of';
import { byPhrase } from '@/utils/clean/by-phrase';
import { findRemovals } from '@/utils/clean/find-removals';
import { type Language, type LanguageExamples, spokenReasons } from '@/utils/knowledge/language';
import { phrases } from '@/utils/knowledge/lists';

const rows = Object.entries(
  import.meta.glob<{ default: Language; examples: LanguageExamples }>('@/utils/knowledge/languages/*.ts', {
    eager: true,
  }),
).map(([path, { default: language, examples }]) => ({ path, tag: language.tag, language, examples }));

const between = (text: string, language: string) => draftFrom([prose[0], text, prose[1]], { language });
const removedAt = (text: string, language: string, by: typeof findRemovals | typeof byPhrase) =>
  by(between(text, language)).filter(({ at }) => at.block === 1);

const keeps = rows.flatMap(({ tag, examples }) => examples.keeps.map((text) => ({ tag, text })));

test('there are rows', () => {
  expect(rows.length).toBeGreaterThanOrEqual(10);
});

describe.each(rows)('$tag', ({ path, tag, language, examples }) => {
  test('is complete, and named after its tag', () => {
    expect(path.endsWith(`/${tag}.ts`)).toBe(true);
    expect(new Intl.Locale(tag).language).toBe(tag);
    const { phrases, name, speed, abbreviations, placePrepositions, time, counting, ...lists } = language;
    expect(name).not.toBe('');
    expect(Object.values(speed)[0]).toBeGreaterThan(80);
    for (const list of [...Object.values(lists), ...Object.values({ ...time })])
      expect(Object.keys(list).length).toBeGreaterThan(0);
    expect(language.stopwords.length).toBeGreaterThanOrEqual(35);
    expect(language.months.slice(0, 12).filter((forms) => forms.length > 0)).toHaveLength(12);
    expect(language.weekdays.filter((forms) => forms.length > 0)).toHaveLength(7);
    expect(language.nearDays.slice(0, 3)).toHaveLength(3);
    expect(Object.keys(phrases).sort()).toEqual([...spokenReasons].sort());
    for (const reason of spokenReasons) expect(Object.values(phrases[reason]).join(''), reason).not.toBe('');
  });

  test('writes every word as text is folded', () => {
    const { phrases: inserts, tag: _, name, speed, time, counting, ...lists } = language;
    const written = [
      ...Object.values(lists).flat(2),
      ...Object.values({ ...time }).flatMap((list) => (Array.isArray(list) ? list.flat() : Object.keys(list))),
      ...Object.values(inserts).flatMap((kinds) => Object.values(kinds).flatMap(phrases)),
    ] as string[];
    expect(written.filter((phrase) => phrase !== foldText(phrase))).toEqual([]);
  });

  test('proves every reason, and twelve near misses', () => {
    expect(new Set(examples.removes.map(({ reason }) => reason))).toEqual(new Set(spokenReasons));
    expect(examples.keeps.length).toBeGreaterThanOrEqual(12);
  });

  test.each(examples.removes)('takes out, as $reason: $text', ({ reason, text }) => {
    const removals = removedAt(text, tag, findRemovals);
    expect(removals.map((removal) => removal.reason)).toContain(reason);
    expect(removals.map(({ rule }) => rule)).toContain(`language/${tag}`);
  });

  test.each(examples.keeps)('keeps: %s', (text) => {
    expect(removedAt(text, tag, findRemovals)).toEqual([]);
    expect(removedAt(`> ${text}`, tag, findRemovals)).toEqual([]);
    expect(removedAt(`- ${text}`, tag, findRemovals)).toEqual([]);
  });

  test('takes out no near miss of any language', () => {
    const draft = draftFrom(
      keeps.map(({ text }) => text),
      { language: tag },
    );
    expect(byPhrase(draft).map(({ at }) => keeps[at.block])).toEqual([]);
  });
});

test('every example text is prose of its own, said once', () => {
  const texts = rows.flatMap(({ tag, examples }) => between(examples.keeps.join('\n'), tag).blocks.map(wholeTextOf));
  expect(texts.every((text) => text !== '')).toBe(true);
  expect(new Set(keeps.map(({ text }) => text)).size).toBe(keeps.length);
});
