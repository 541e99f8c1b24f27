import { expect, test } from 'vitest';
import { directionOf } from '@/utils/text/direction';

test.each([
  ['en', 'The bridge is open.', 'ltr'],
  ['ar', 'وصل القطار إلى المحطة.', 'rtl'],
  ['en', 'وصل القطار إلى المحطة.', 'rtl'],
  ['ar', 'The bridge is open.', 'ltr'],
  ['he', '', 'rtl'],
  ['fa-IR', '123', 'rtl'],
  ['und', '', 'ltr'],
])('%s “%s” runs %s', (language, text, direction) => {
  expect(directionOf(language, text)).toBe(direction);
});
