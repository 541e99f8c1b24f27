import { expect, test } from 'vitest';
import { fitsScript } from '@/utils/text/fits-script';

test.each([
  ['en', 'The council met on Monday.'],
  ['en-GB', 'Mayor Łukasz said “добро” twice, and nobody minded.'],
  ['hi', 'नदीपुर मेट्रो की दूसरी लाइन जून से चलेगी।'],
  ['ja', '新しい橋が開通した。'],
  ['zh-TW', '市議會週一開會。'],
  ['sr-Latn', 'Most je otvoren u ponedeljak.'],
  ['xx', 'Nobody knows this tag.'],
  ['not a tag', 'Nor this one.'],
  ['en-uu-xx', 'Nor this one.'],
  ['my-Qaag', 'ၿမိဳ႕ေတာ္'],
  ['en', '42'],
])('%s fits “%s”', (tag, text) => {
  expect(fitsScript(tag, text)).toBe(true);
});

test.each([
  ['en', 'नदीपुर मेट्रो की दूसरी लाइन जून से चलेगी।'],
  ['en-US', '市議會週一開會，決定修建新橋。'],
  ['ru', 'The council met on Monday.'],
])('%s does not fit “%s”', (tag, text) => {
  expect(fitsScript(tag, text)).toBe(false);
});
