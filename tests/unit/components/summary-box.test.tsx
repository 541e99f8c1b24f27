// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { SummaryBox } from '@/components/summary-box';
import { all, one, show } from './show';

const lines = [
  { text: 'The bridge reopened.', stands: true },
  { text: 'It cost 99 million crowns.', stands: false },
];
const nothing = () => undefined;

test('while it is written, the lines that are whole stand above the word that more is coming', () => {
  show(<SummaryBox state={{ kind: 'working' }} language="en" onSummarize={nothing} />);
  expect(all('.summary li')).toEqual([]);
  const working = one('[role=status]').textContent;
  show(<SummaryBox state={{ kind: 'working', summary: lines.slice(0, 1) }} language="en" onSummarize={nothing} />);
  expect(all('.summary li').map(({ textContent }) => textContent)).toEqual(['The bridge reopened.']);
  expect(one('[role=status]').textContent).toBe(working);
});

test('what the article does not say is struck out, while it is written and after', () => {
  for (const kind of ['working', 'written'] as const) {
    show(<SummaryBox state={{ kind, summary: lines }} language="en" onSummarize={nothing} />);
    expect(all('.summary s').map(({ textContent }) => textContent)).toEqual(['It cost 99 million crowns.']);
  }
});

test('a failure is said, with the way to try again', () => {
  show(<SummaryBox state={{ kind: 'failed' }} language="en" onSummarize={nothing} />);
  expect(one('.summary p').textContent).not.toBe('');
  expect(one('.summary button').textContent).toBe('Try again');
});
