import { expect, test } from 'vitest';
import { flowOf, startOf } from '@/components/flow';
import { liveFlow } from '@/components/live/live-flow';
import { liveReportOf } from '@/components/live/live-report';
import { blockFrom, draftFrom, prose } from '@/tests/support/block-from';
import type { Article } from '@/utils/article/article';
import { hide, keptBlocks } from '@/utils/article/kept-blocks';

const article = (...texts: readonly string[]): Article => ({
  ...draftFrom(texts.map((text) => blockFrom(text))),
  removals: [],
  facts: [],
  state: 'live',
});
const report = [
  prose[0],
  '16:05',
  '## The last part is up',
  prose[1],
  '2.40 pm Ada Lindqvist',
  'The tide has turned, and the boat at 14:05 was late.',
  '- A rope',
  '12:05 Lunch',
  prose[0],
  '9.15 am: The first part is on its pier, and it weighs 84 tons, as the firm says.',
];
const live = article(...report);
const startsOf = (texts: readonly string[]) => liveReportOf(article(...texts))?.entries.map(({ block }) => block);

test('entries begin where a time of day stands by itself or opens a paragraph, not where a sentence names one', () => {
  expect(liveReportOf(live)).toMatchObject({
    isNewestFirst: true,
    entries: [
      { block: 1, isTimeAlone: true },
      { block: 4, isTimeAlone: true },
      { block: 7, isTimeAlone: true },
      { block: 9, isTimeAlone: false },
    ],
  });
});

test('the order is that of the times, past midnight too', () => {
  const order = (...times: readonly string[]) => liveReportOf(article(...times))?.isNewestFirst;
  expect(order('22:10', '23:50', '0:15', '1:05')).toBe(false);
  expect(order('1:05', '0:15', '23:50', '22:10')).toBe(true);
  expect(order('9:00 am', '1:30 pm', '2:10 pm')).toBe(false);
});

test('any other article, and a report without times, has no entries', () => {
  const { state, ...story } = live;
  expect(liveReportOf(story)).toBeUndefined();
  expect(startsOf([prose[0], prose[1], '16:05'])).toBeUndefined();
});

test('an entry stays itself while others come before it, and is another when another is told at its time', () => {
  const keysOf = (texts: readonly string[]) => liveReportOf(article(...texts))?.entries.map(({ key }) => key) ?? [];
  const keys = keysOf(report);
  expect(new Set(keys).size).toBe(4);
  expect(keysOf([prose[0], '17:30', prose[1], ...report.slice(1)]).slice(1)).toEqual(keys);
  const [first, ...others] = keysOf(report.with(2, '## The crane is out of order'));
  expect([first === keys[0], others]).toEqual([false, keys.slice(1)]);
});

test('turned round, the entries stand in the other order, whole, below what precedes them, and nothing is lost', () => {
  const flowIn = (given: Article, isTurned: boolean, news: readonly string[] = []) => {
    const found = liveReportOf(given);
    return found ? liveFlow(flowOf(given), found, { isTurned, news: new Set(news) }) : [];
  };
  const starts = (given: Article, isTurned: boolean) => flowIn(given, isTurned).map(startOf);
  expect(starts(live, false)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(starts(live, true)).toEqual([0, 9, 7, 8, 4, 5, 6, 1, 2, 3]);
  for (const { index } of keptBlocks(live)) {
    const fewer = hide(live, index);
    expect([...starts(fewer, true)].sort()).toEqual([...flowOf(fewer).map(startOf)].sort());
  }
  const [, , third] = liveReportOf(live)?.entries ?? [];
  const kinds = flowIn(live, true, [third?.key ?? '']).map(({ kind }) => kind);
  expect(kinds).toEqual(['block', 'block', 'new', 'time', 'block', 'time', 'block', 'list', 'time', 'block', 'block']);
});
