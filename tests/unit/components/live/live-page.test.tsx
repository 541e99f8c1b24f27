// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { entryKeys } from '@/components/live/live-report';
import { News } from '@/components/live/use-live';
import { blockFrom, draftFrom, prose } from '@/tests/support/block-from';
import { ReadingView } from '@/tests/unit/components/reading-view';
import { all, click, named, one, press, show } from '@/tests/unit/components/show';
import type { Article } from '@/utils/article/article';

const article: Article = {
  ...draftFrom(
    [prose[0], '16:05', '## The crane', prose[1], '9:15', prose[0], '8:02', prose[1]].map((text) => blockFrom(text)),
  ),
  removals: [],
  facts: [],
  state: 'live',
};

const Live = ({ news }: { readonly news: readonly string[] }) => (
  <News.Provider value={new Set(news)}>
    <ReadingView article={article} />
  </News.Provider>
);
const times = () => all('h3.entry-time').map(({ textContent }) => textContent);

test('a live report says its order, heads each entry with its time, and turns round', () => {
  show(<Live news={[]} />);
  expect(one('.live-line').textContent).toBe('Newest firstTurn the order around');
  expect(times()).toEqual(['16:05', '9:15', '8:02']);
  click(named('Turn the order around'));
  expect(one('.live-line [role=status]').textContent).toBe('Oldest first');
  expect(times()).toEqual(['8:02', '9:15', '16:05']);
  expect(document.activeElement).toBe(named('Turn the order around'));
});

test('what came since the reader was here is counted and marked, and the count leads there', () => {
  show(<Live news={entryKeys(article).slice(0, 2)} />);
  expect(all('.entry-new')).toHaveLength(2);
  click(named('New since you were here: 2'));
  expect(document.activeElement).toBe(one('.entry-new'));
  expect(one('.entry-new + h3').textContent).toBe('16:05');
});

test('times are headings above those of their entries, and the list of headings goes by the order that is shown', () => {
  show(<Live news={[]} />);
  expect(one('h3.entry-time ~ h4').textContent).toBe('The crane');
  const listed = () => {
    press('o');
    const words = all('.outline a').map(({ textContent }) => textContent);
    press('Escape');
    return words;
  };
  expect(listed()).toEqual(['16:05', 'The crane', '9:15', '8:02']);
  click(named('Turn the order around'));
  expect(listed()).toEqual(['8:02', '9:15', '16:05', 'The crane']);
});
