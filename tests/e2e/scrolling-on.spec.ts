import { textOf } from './screens/controls';
import { openReader, readerTextOf, scrollTo } from './screens/reader';
import { expect, test } from './test';

const stories = [
  { at: 0, headline: 'Lock keeper finds a bell in the canal', says: 'every dog in the village answered' },
  { at: 5_000, headline: 'School kitchen cooks for the whole street', says: 'which he would like to see paid first' },
] as const;

for (const { at, headline, says } of stories) {
  test(`of the stories on a page that scrolls on, the reader shows the one that is being read: ${headline}`, async ({
    extension,
    site,
  }) => {
    const tab = await extension.open(site.url('scrolls-on'));
    await scrollTo(tab, at);
    await openReader(extension, tab);
    expect(await textOf(tab.reader, '#headline')).toBe(headline);
    const text = await readerTextOf(tab);
    expect(stories.map((story) => text.includes(story.says))).toEqual(stories.map((story) => story.says === says));
  });
}
