import { expect, test } from 'vitest';
import { checkSummary } from '@/utils/facts/check-summary';

const article = 'Mayor Ada Lund opened the bridge on Tuesday. It cost 31,5 million crowns and took 1,204 days.';

test('a line whose numbers and names stand in the article stands, however the numbers are written', () => {
  const written = '* The bridge was opened by Ada Lund.\n- It cost 31.5 million crowns.\n1. It took 1204 days.';
  expect(checkSummary(written, article)).toEqual([
    { text: 'The bridge was opened by Ada Lund.', stands: true },
    { text: 'It cost 31.5 million crowns.', stands: true },
    { text: 'It took 1204 days.', stands: true },
  ]);
});

test('a line with a number or a name that the article does not have does not stand', () => {
  const written = 'The bridge cost 32 million crowns.\nMayor Eva Lund opened the bridge.\nEva Holm was there.';
  expect(checkSummary(written, article).map(({ stands }) => stands)).toEqual([false, false, false]);
});

test('empty lines and lines of signs are no lines, and no more than seven are shown', () => {
  expect(checkSummary('\n---\n  \n', article)).toEqual([]);
  expect(checkSummary('a bridge\n'.repeat(20), article)).toHaveLength(7);
});
