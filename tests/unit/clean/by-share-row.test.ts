import { expect, test } from 'vitest';
import { draftFrom, prose } from '@/tests/support/block-from';
import { byShareRow } from '@/utils/clean/by-share-row';

const placesIn = (texts: readonly string[]) => byShareRow(draftFrom(texts)).map(({ at }) => at.block);

test('names of networks in a row are buttons', () => {
  expect(placesIn([prose[0], 'Facebook | X | WhatsApp', prose[1]])).toEqual([1]);
  expect(placesIn([prose[0], 'Facebook', 'Telegram', prose[1]])).toEqual([1, 2]);
});

test('a list that names networks without a link stays, and so does a single name', () => {
  expect(placesIn([prose[0], '- Facebook', '- Telegram', prose[1]])).toEqual([]);
  expect(placesIn([prose[0], 'Facebook', prose[1]])).toEqual([]);
  expect(placesIn([prose[0], '## Facebook', '## Telegram', prose[1]])).toEqual([]);
});

test('what buttons say, one after another and nothing else, is a row of them in every language', () => {
  expect(placesIn([prose[0], 'Share Print Copy link Facebook', prose[1]])).toEqual([1]);
  expect(placesIn([prose[0], 'Share the print', prose[1]])).toEqual([]);
  expect(placesIn([prose[0], '## Save and print', prose[1]])).toEqual([]);
  const draft = draftFrom([prose[0], 'Teilen Drucken', prose[1]], { language: 'de' });
  expect(byShareRow(draft).map(({ at }) => at.block)).toEqual([1]);
});

test('a network is known where its name runs on into Japanese or Chinese', () => {
  const placesOf = (text: string, language: string) =>
    byShareRow(draftFrom([prose[0], text, prose[1]], { language })).map(({ at }) => at.block);
  expect(placesOf('Xでシェア Facebookでシェア リンクをコピー', 'ja')).toEqual([1]);
  expect(placesOf('分享到LINE 分享到Facebook 複製連結', 'zh')).toEqual([1]);
  expect(placesOf('分享到微信 分享到微博', 'zh')).toEqual([1]);
  expect(placesOf('Xでシェアされた港の写真', 'ja')).toEqual([]);
});

test('links to networks behind a few words and a colon are buttons, and a name that one links to is none', () => {
  expect(placesIn([prose[0], 'Get more harbour news: [Pinterest]() | [Instagram]() | [Podcast]()', prose[1]])).toEqual([
    1,
  ]);
  expect(placesIn([prose[0], 'Get more harbour news: Pinterest', prose[1]])).toEqual([]);
  expect(placesIn([prose[0], 'The ferry on Instagram: [Ada Lind]()', prose[1]])).toEqual([]);
  expect(placesIn([prose[0], 'Where it was shown first: [Facebook](), where nobody saw it.', prose[1]])).toEqual([]);
});
