import { describe, expect, test } from 'vitest';
import type { Draft } from '@/utils/article/article';
import { textAt } from '@/utils/article/place';
import { findFacts } from '@/utils/facts/find-facts';
import type { Kind, KindExample } from '@/utils/facts/kind';
import { kinds } from '@/utils/facts/kinds';

const files = import.meta.glob<{ default: Kind; examples: readonly KindExample[] }>('/utils/facts/kinds/*.ts', {
  eager: true,
});

const draftOf = ({ text, language = 'en', title = '' }: KindExample): Draft => ({
  url: 'https://news.example/story',
  title,
  language,
  direction: 'ltr',
  blocks: text.split('\n').map((line) => ({ kind: 'paragraph', spans: [{ text: line }], origin: [] })),
});

test('every file of kinds/ stands in the table', () => {
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(
    Object.keys(files)
      .map((path) => path.replace(/^.*\/|\.ts$/g, ''))
      .sort(),
  );
});

describe.each(Object.values(files).map((file) => [file.default.kind, file] as const))('%s', (kind, { examples }) => {
  test('shows what it finds and a text that resembles it', () => {
    expect(examples.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(examples.some(({ finds }) => finds.length === 0)).toBe(true);
  });

  test.each(examples.map((example) => [example.text, example] as const))('%s', (_, example) => {
    const draft = draftOf(example);
    const found = findFacts(draft, []).filter((fact) => fact.kind === kind);
    expect(found.map(({ at }) => textAt(draft.blocks, at)).sort()).toEqual([...example.finds].sort());
  });
});
