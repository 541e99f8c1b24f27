import { textOf } from './screens/controls';
import { openReader, readerTextOf } from './screens/reader';
import { expect, test } from './test';

test('a story in a frame of its own is read as the page it is', async ({ extension, site }) => {
  const tab = await extension.open(site.url('framed'));
  await openReader(extension, tab);
  expect(await textOf(tab.reader, '#headline')).toBe('Old swing bridge reopens after nine years');
  const text = await readerTextOf(tab);
  expect(text).toContain('Marit Solheim');
  expect(text).toContain('he was right about every plank');
  expect(text).not.toContain('Ferry timetable');
  expect(text).not.toContain('made in Ilse');
});
