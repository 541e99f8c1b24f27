import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { plainText } from '@/utils/article/plain-text';
import { readArticle } from '@/utils/read-article';

/** What a reader makes of a page: the story's text, what it says of it, and the milliseconds of the reading alone. */
export interface Result {
  readonly text: string;
  readonly title: string;
  readonly author: string;
  readonly date: string;
  readonly ms: number;
}

const blocks = new Set(
  'address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** One way to text for all: every block on lines of its own, cells apart by a tab. */
const lines = (node: Node): string => {
  if (node instanceof Text) return node.data.replace(/\s+/gu, ' ');
  const name = node instanceof Element ? node.localName : '';
  if (['script', 'style', 'noscript', 'template'].includes(name)) return '';
  const inside = [...node.childNodes].map(lines).join('');
  if (name === 'td' || name === 'th') return `${inside}\t`;
  return blocks.has(name) ? `\n${inside}\n` : inside;
};

const textOfHtml = (html: string) =>
  lines(new DOMParser().parseFromString(html, 'text/html').body)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();

const parse = (html: string, url: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const base = page.createElement('base');
  base.href = url;
  page.head.prepend(base);
  return page;
};

const timed = <T>(work: () => T): readonly [T, number] => {
  const start = performance.now();
  return [work(), performance.now() - start];
};

const readers: Record<string, (html: string, url: string) => Result> = {
  nutgraf(html, url) {
    const page = parse(html, url);
    const [reading, ms] = timed(() => readArticle(page, { url }));
    if ('problem' in reading) return { text: '', title: '', author: '', date: '', ms };
    const { title, byline = '', publishedAt = '' } = reading.article;
    return { text: plainText(reading.article), title, author: byline, date: publishedAt, ms };
  },
  readability(html, url) {
    const page = parse(html, url);
    const [found, ms] = timed(() => new Readability(page).parse());
    const { content, title, byline, publishedTime } = found ?? {};
    return { text: textOfHtml(content ?? ''), title: title ?? '', author: byline ?? '', date: publishedTime ?? '', ms };
  },
  defuddle(html, url) {
    const page = parse(html, url);
    const [found, ms] = timed(() => new Defuddle(page, { url }).parse());
    return { text: textOfHtml(found.content), title: found.title, author: found.author, date: found.published, ms };
  },
};

Object.assign(globalThis, { readers });
