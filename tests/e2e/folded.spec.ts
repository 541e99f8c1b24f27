import { openReader, readerTextOf } from './screens/reader';
import { expect, test } from './test';

test('what a page folds away under its headings is read, and what it hides is not', async ({ extension, site }) => {
  const tab = await extension.open(site.url('harbour-folded'));
  await openReader(extension, tab);
  const text = await readerTextOf(tab);
  expect(text).toContain('The first boat leaves Nordnes');
  expect(text).toContain('Ten tickets: 290 kroner');
  expect(text).toContain('room for six wheelchairs');
  expect(text).not.toContain('People of the coast');
  expect(text).not.toContain('Thank you for your report');
});
