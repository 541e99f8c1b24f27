import { describe, expect, test } from 'vitest';
import type { FormatExamples } from '@/utils/export/format';
import { formats } from '@/utils/export/formats';
import { toSaved } from '@/utils/library/to-saved';

const proofs = import.meta.glob<FormatExamples>('@/utils/export/formats/*.ts', { eager: true, import: 'examples' });

test('every file in formats/ is a row of the table, by its own name', () => {
  const names = Object.keys(proofs).map((path) => path.replace(/^.*\/|\.ts$/g, ''));
  expect([...formats.keys()].sort()).toEqual(names.sort());
});

test('no two formats write the same kind of file', () => {
  expect(new Set([...formats.values()].map(({ extension }) => extension)).size).toBe(formats.size);
});

describe.each([...formats.values()])('$name', (format) => {
  const [, proof] = Object.entries(proofs).find(([path]) => path.endsWith(`/${format.name}.ts`)) ?? [];
  const { writes = [], refuses = [] } = proof ?? {};

  test('has a proof', () => {
    expect(format.holds === 'library' ? refuses.length : writes.length).toBeGreaterThan(0);
  });

  test('writes what its examples say', () => {
    for (const { article, contains, lacks } of writes) {
      const now = '2026-01-01T00:00:00.000Z';
      const file = format.holds === 'article' ? format.write(article) : format.write([toSaved(article, {}, now)]);
      for (const part of contains) expect(file).toContain(part);
      for (const part of lacks) expect(file).not.toContain(part);
    }
  });

  test('refuses files with the first fault in words', () => {
    for (const { file, fault } of refuses) {
      const reading = format.holds === 'library' ? format.read(file) : {};
      expect(reading).toEqual({ fault: expect.stringContaining(fault) });
    }
  });
});
