import { describe, expect, test } from 'vitest';
import { blockFrom, draftFrom, prose } from '@/tests/support/block-from';
import { bySite } from '@/utils/clean/by-site';
import type { Site, SiteExamples } from '@/utils/knowledge/site';

interface SiteFile {
  readonly default: Site;
  readonly examples: SiteExamples;
}

const rows = Object.entries(import.meta.glob<SiteFile>('@/utils/knowledge/sites/*.ts', { eager: true })).map(
  ([path, { default: site, examples }]) => ({ path, name: site.name, site, examples }),
);

const removedFrom = (url: string, text: string, origin: readonly string[] = []) =>
  bySite(draftFrom([prose[0], blockFrom(text, origin), prose[1]], { url }));

const keeps = rows.flatMap(({ examples }) => examples.keeps.map((block) => ({ ...block, url: examples.url })));

describe.each(rows)('$name', ({ path, name, site, examples }) => {
  test('is named after its file, and has something to say', () => {
    expect(path.endsWith(`/${name}.ts`)).toBe(true);
    expect(site.inserts.length).toBeGreaterThan(0);
    expect(new Set(examples.removes.map(({ reason }) => reason))).toEqual(
      new Set(site.inserts.map(({ reason }) => reason)),
    );
  });

  test.each(examples.removes)('takes out, as $reason: $text', ({ reason, text, origin }) => {
    expect(removedFrom(examples.url, text, origin)).toContainEqual({ at: { block: 1 }, reason, rule: `site/${name}` });
  });

  test('takes out no near miss of any row', () => {
    expect(examples.keeps.length).toBeGreaterThan(0);
    expect(keeps.filter(({ url, text, origin }) => removedFrom(url, text, origin).length > 0)).toEqual([]);
  });
});
