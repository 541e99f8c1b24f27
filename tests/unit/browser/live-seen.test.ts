import { beforeEach, expect, test } from 'vitest';
import { lendStorage } from '@/tests/support/lend-storage';
import { newsSince } from '@/utils/browser/live-seen';

const url = 'https://courier.example/live/bridge';
const minute = 60_000;
let stored: Record<string, unknown> = {};

beforeEach(() => {
  stored = lendStorage('local');
});
const news = async (entries: string, at: number, from = url) => [...(await newsSince(from, [...entries], at * minute))];

test('on the first visit nothing is new; after it, what came since', async () => {
  expect(await news('cba', 0)).toEqual([]);
  expect(await news('edcba', 5)).toEqual(['e', 'd']);
  expect(await news('fedcba', 9)).toEqual(['f']);
});

test('the reader shows the same news as the popup before it, and a visit later they are old', async () => {
  await news('a', 0);
  expect(await news('ba', 60)).toEqual(['b']);
  expect(await news('ba', 61)).toEqual(['b']);
  expect(await news('ba', 200)).toEqual([]);
});

test('each report has news of its own, whatever order its page is in and whatever fell off its end', async () => {
  await news('ab', 0);
  expect(await news('xy', 1, `${url}2`)).toEqual([]);
  expect(await news('abc', 2)).toEqual(['c']);
  await news('c', 40);
  expect(await news('abcd', 80)).toEqual(['d']);
});

test('no address is stored, and what was stored by somebody else is as if it were not there', async () => {
  await news('ab', 0);
  expect(JSON.stringify(stored)).not.toContain('courier');
  for (const wrong of ['none', { x: 1 }, { x: { at: 'now', entries: [] } }, null]) {
    stored.liveSeen = wrong;
    expect(await news('ab', 0)).toEqual([]);
  }
});

test('there is an end to what is kept', async () => {
  for (let at = 0; at < 40; at += 1) await news('ab', at, `${url}${at}`);
  await newsSince(
    url,
    Array.from({ length: 900 }, (_, index) => `e${index}`),
    0,
  );
  const kept = Object.values(Object(stored.liveSeen)) as { entries: string[] }[];
  expect([kept.length, kept.at(-1)?.entries.length]).toEqual([30, 500]);
});
