// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { withoutNames } from '@/tests/bench/quality/without-names';

const bare = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  withoutNames(page);
  return page.body.innerHTML;
};

test('what boxes are called goes, what they hold and where they lead stays', () => {
  expect(
    bare('<div class="related" id="more" role="list" data-kind="teaser"><a href="/b" rel="next">The mill</a></div>'),
  ).toBe('<div><a href="/b">The mill</a></div>');
});

test('what is hidden, waits or is streamed in is found as before', () => {
  const page =
    '<p aria-hidden="true">x</p><img data-src="/a.jpg"><div hidden="" id="S:1"></div><template id="P:1"></template>';
  expect(bare(page)).toBe(page);
});
