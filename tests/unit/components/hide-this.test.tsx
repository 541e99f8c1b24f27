// @vitest-environment jsdom
import fc from 'fast-check';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { arbitraryArticle } from '@/tests/support/arbitrary-article';
import { inventedArticle } from '@/tests/support/invented-article';
import type { Article } from '@/utils/article/article';
import { hide, keptBlocks, restore } from '@/utils/article/kept-blocks';
import { ReadingView } from './reading-view';
import { all, click, named, one, show } from './show';

let latest: Article;

const Kept = () => {
  const [article, setArticle] = useState(inventedArticle);
  latest = article;
  return <ReadingView article={article} onRemovals={(removals) => setArticle({ ...article, removals })} />;
};

const closing = 'Fishermen from Pell came with their families. About 400 peop';

test('every kept block can be put away, each by a button that says which', () => {
  show(<Kept />);
  const names = all('.hide-this').map((button) => button.getAttribute('aria-label'));
  expect(names).toHaveLength(keptBlocks(inventedArticle).length);
  expect(names).toContain(`Hide this too: ${closing}`);
  expect(names).toContain('Hide this too: Stone from Harn');
});

test('a block that is put away leaves a marker with the focus, is counted, and comes back by Undo', () => {
  show(<Kept />);
  click(named(`Hide this too: ${closing}`));
  expect(latest.removals.at(-1)).toEqual({ at: { block: 14 }, reason: 'reader', rule: 'reader' });
  expect(document.activeElement).toBe(one('.ghost[data-blocks="14"] > summary'));
  expect(document.activeElement?.textContent).toBe('Put away by you · 2 lines');
  expect(one('.meta').textContent).toContain('4 removed');
  expect(one('.toast').textContent).toContain('Put away by you');
  click(named('Undo'));
  expect(latest).toEqual(inventedArticle);
});

test('the first paragraph leaves a marker too, where it was put away by a person', () => {
  show(<Kept />);
  click(named('Hide this too: The harbour of Orlen was opened on Monday by Ada Lindqvist, '));
  expect(all('.ghost').map(({ dataset }) => dataset.blocks)).toEqual(['1', '4 5']);
});

test('hiding takes one block out and no other, and restoring it undoes that', () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      for (const { index } of keptBlocks(article)) {
        const without = hide(article, index);
        expect(keptBlocks(without)).toEqual(keptBlocks(article).filter((kept) => kept.index !== index));
        expect(keptBlocks(restore(without, [index]))).toEqual(keptBlocks(article));
      }
    }),
    { numRuns: 30 },
  );
});
