// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { takeSnapshot } from '@/utils/page/snapshot';
import { base, copyOf, markupOf } from './read-html';

describe('what says nothing', () => {
  test('is left out: boxes that hold nothing, and blanks that nobody sees', () => {
    expect(copyOf('<div>\n <i class="icon"></i>\n <p>One</p>\n <div><span></span></div>\n <p>Two</p>\n</div>')).toBe(
      '<div><p>One</p><p>Two</p></div>',
    );
  });

  test('stays where it means something: cells, line breaks, targets of links, lines of code', () => {
    const html =
      '<p>One<br>two</p><hr><table><tbody><tr><td></td><td>1</td></tr></tbody></table><span id="note"></span>' +
      '<pre><div>a</div><div></div><div>b</div></pre>';
    expect(copyOf(html)).toBe(html);
  });

  test.each([
    ['words', '<p>One <b>two</b> <i>three</i></p>'],
    ['lines of code', '<pre><span>a</span>\n<span>b</span>\n</pre>'],
    ['cells', '<table><tbody><tr><td>One</td>\n<td>two</td></tr></tbody></table>'],
    ['the lines of a quote', '<blockquote><p>One</p>\n<p>two</p></blockquote>'],
  ])('keeps the blanks between %s', (_, html) => {
    expect(copyOf(html)).toBe(html);
  });
});

describe('an empty box in a line', () => {
  test('that is called a line break is one', () => {
    expect(copyOf('<p>One<span class="component br"></span>two<span class="brand"></span></p>')).toBe(
      '<p>One<br>two</p>',
    );
  });

  test('that a style sheet sets on a line of its own is one, and words set so have blanks round them', () => {
    document.body.innerHTML =
      '<style>p span { display: block } p b { float: left; display: block }</style>' +
      '<p><b>O</b>ne<span></span>two<span>three</span>four</p>';
    expect(markupOf(takeSnapshot(document, base))).toBe('<p><b>O</b>ne <br> two <span>three</span> four</p>');
  });
});
