// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { ArticleText } from '@/components/article-text';
import { sourcesOf } from '@/components/sources';
import { arbitraryArticle } from '@/tests/support/arbitrary-article';
import { inventedArticle } from '@/tests/support/invented-article';
import type { Article } from '@/utils/article/article';
import { all, click, named, one, show } from './show';

const onPutBack = vi.fn();
const open = (article: Article, pictureSource: (src: string) => string | undefined = () => undefined) =>
  show(
    <ArticleText
      article={article}
      sources={sourcesOf(article)}
      found={undefined}
      pictureSource={pictureSource}
      onReturn={() => undefined}
      onPutBack={onPutBack}
    />,
  );
const withText = (text: string, href?: string): Article => ({
  ...inventedArticle,
  facts: [],
  removals: [],
  blocks: [{ kind: 'paragraph', origin: [], spans: [{ text, ...(href && { href }) }] }],
});

test('every kind of block is the element that it is', () => {
  open(inventedArticle);
  expect(all('.text > div > *').map(({ tagName }) => tagName.toLowerCase())).toEqual([
    'p',
    'figure',
    'h3',
    'details',
    'blockquote',
    'ul',
    'ol',
    'div',
    'pre',
    'div',
    'p',
  ]);
  expect(all('ul ul li').map(({ textContent }) => textContent)).toEqual(['Cut by hand']);
  expect(one('ol li').getAttribute('value')).toBe('4');
  expect(one('caption').textContent).toBe('Ships a year');
  expect(one('.embed a').getAttribute('href')).toBe('https://video.example/watch?v=1');
});

test('a picture over the story that may not be shown leaves no line in its place, one with words does', () => {
  const picture = {
    kind: 'image',
    src: 'https://paper.example/a.jpg',
    alt: 'The mill',
    spans: [],
    origin: [],
  } as const;
  const opens = (spans: readonly { text: string }[], source?: string) => {
    const article = withText('The mill turned.');
    open({ ...article, blocks: [{ ...picture, spans }, ...article.blocks] }, () => source);
    return all('.text figure').length;
  };
  expect(opens([])).toBe(0);
  expect(opens([{ text: 'The mill in March' }])).toBe(1);
  expect(opens([], picture.src)).toBe(1);
});

test('links open elsewhere and tell nobody where they came from', () => {
  open(inventedArticle);
  const link = one('p a');
  expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
    'https://paper.example/lindqvist',
    '_blank',
    'noopener noreferrer nofollow',
  ]);
});

test('what is no plain web address is no link', () => {
  for (const href of ['javascript:alert(1)', 'data:text/html,x', 'https://a@b.example/', '#part', 'ftp://x.example/']) {
    open(withText('words', href));
    expect(all('a')).toEqual([]);
    expect(one('p').textContent).toBe('words');
  }
});

test('hostile text is text', () => {
  const hostile = '<img src=x onerror=alert(1)>&lt;script&gt;alert(1)&lt;/script>';
  open(withText(hostile));
  expect(one('p').textContent).toBe(hostile);
  expect(all('img, script')).toEqual([]);
});

test('no article, however strange, makes an element that could run or load anything', () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      open(article);
      expect(all('script, iframe, object, embed, form, input, video, audio, style, img')).toEqual([]);
      expect(all('a').filter((link) => !/^(https?:|mailto:)/i.test(link.getAttribute('href') ?? ''))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a picture is shown where it may be, and otherwise a quiet line with what it shows', () => {
  open(inventedArticle);
  expect(one('figure').textContent).toBe('Picture, on the page onlyA stone wallThe wall in May.Ivo Brandt');
  open(inventedArticle, (src) => src);
  expect([one('img').getAttribute('loading'), one('img').getAttribute('referrerpolicy')]).toEqual([
    'lazy',
    'no-referrer',
  ]);
});

test('a marker stands where blocks were taken out, one for neighbours and none above the first paragraph', () => {
  open(inventedArticle);
  expect(all('summary').map(({ textContent }) => textContent)).toEqual(['Also read and Newsletter removed · 2 lines']);
  expect(all('s').map(({ textContent }) => textContent)).toEqual([
    'Also read: The ferry that nobody wanted',
    'Sign up for the morning letter',
  ]);
  click(named('Put back: Sign up for the morning letter'));
  expect(onPutBack).toHaveBeenCalledWith([5]);
});

test('the article runs in its own direction and language, blocks against it in theirs', () => {
  const [first] = inventedArticle.blocks;
  open({
    ...inventedArticle,
    language: 'ar',
    direction: 'rtl',
    facts: [],
    removals: [],
    blocks: first ? [{ ...first, direction: 'ltr' }] : [],
  });
  expect([one('.text > div').dir, one('.text > div').lang, one('p').dir]).toEqual(['rtl', 'ar', 'ltr']);
});
