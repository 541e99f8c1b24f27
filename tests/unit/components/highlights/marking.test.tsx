// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { beforeEach, expect, test } from 'vitest';
import { PopupPage } from '@/components/popup-page';
import { inventedArticle } from '@/tests/support/invented-article';
import { ReadingView } from '@/tests/unit/components/reading-view';
import { all, click, named, one, press, show } from '@/tests/unit/components/show';
import type { Highlight } from '@/utils/article/highlight';
import { usualSettings } from '@/utils/browser/settings';

const nothing = () => undefined;
let kept: readonly Highlight[] = [];

beforeEach(() => {
  kept = [];
  // jsdom lays nothing out.
  Range.prototype.getBoundingClientRect = () => document.body.getBoundingClientRect();
});

const useHighlights = () => {
  const [highlights, set] = useState(kept);
  kept = highlights;
  const without = (id: string) => kept.filter((each) => each.id !== id);
  return {
    highlights,
    onKeep: (highlight: Highlight) => set([...without(highlight.id), highlight]),
    onDrop: ({ id }: Highlight) => set(without(id)),
    onCopyQuote: nothing,
  };
};

const Reader = () => <ReadingView highlights={useHighlights()} />;
const Popup = () => (
  <PopupPage
    article={inventedArticle}
    site="paper.example"
    minutes={3}
    pictureSource={(src) => src}
    settings={usualSettings}
    saved={false}
    onReader={nothing}
    onSave={nothing}
    onCopy={nothing}
    onLibrary={nothing}
    onSettings={nothing}
    onRemovals={nothing}
    highlights={useHighlights()}
  />
);

/** Selects everything from the first to the last of some elements, as a mouse drawn over them would. */
const select = (css: string, last = css) =>
  document.getSelection()?.setBaseAndExtent(one(css), 0, one(last), one(last).childNodes.length);
const marked = () => all('mark.highlight').map(({ textContent }) => textContent);
const cells = ['2025', '310'];

test('headline and table cells are marked as the story is, alike in reader and popup', () => {
  show(<Reader />);
  select('#headline [data-block]');
  press('h');
  click(named('Highlight'));
  expect(marked()).toEqual([inventedArticle.title]);
  select('[data-cell="2"]', '[data-cell="3"]');
  press('h');
  click(named('Highlight'));
  expect(marked()).toEqual([inventedArticle.title, ...cells]);
  expect(kept.map(({ quotes }) => quotes.map(({ hint }) => hint))).toEqual([
    [{ block: -1, start: 0 }],
    [
      { block: 11, cell: 2, start: 0 },
      { block: 11, cell: 3, start: 0 },
    ],
  ]);

  show(<Popup />);
  expect(marked()).toEqual([inventedArticle.title, ...cells]);
  click(named('2 highlights'));
  expect(all('.marked .words').map(({ textContent }) => textContent)).toEqual([
    inventedArticle.title,
    cells.join(' … '),
  ]);
});

test('captions, items, code and cards are marked too', () => {
  show(<Reader />);
  for (const block of [2, 7, 12, 13]) {
    select(`[data-block="${block}"]`);
    press('h');
    click(named('Highlight'));
  }
  expect(marked()).toEqual([
    'The wall in May.',
    'Stone from Harn',
    'wall = stone + time\n  and patience',
    'The opening, in two minutes',
  ]);
});

test('by key alone the headline in hand is marked, and a table in hand with all its cells', () => {
  show(<Reader />);
  one('#headline').focus();
  press('h');
  click(named('Highlight'));
  one('.wide:has(table)').focus();
  press('h');
  click(named('Highlight'));
  expect(marked()).toEqual([inventedArticle.title, 'Ships a year', 'Year', 'Ships', ...cells]);
});
