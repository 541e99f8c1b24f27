// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openPage, type Page } from '@/entrypoints/content/page';
import { readPages } from '@/entrypoints/content/read-pages';
import { blockFrom } from '@/tests/support/block-from';
import { keptBlocks } from '@/utils/article/kept-blocks';
import { textOf } from '@/utils/article/text-of';

const count = 24;
const told = (page: number) =>
  `On day ${page} the walkers came to village ${page * 7}, where ${page + 30} people waited for them with soup and asked about the way from village ${page * 7 - 7}.`;
const links = Array.from({ length: count }, (_, at) => `<a href="/walk?page=${at + 1}">${at + 1}</a>`).join(' ');
const htmlOf = (page: number) =>
  `<html lang="en"><head><title>A long walk</title></head><body><main><article><h1>A long walk</h1><p>${told(page)}</p>
  <p>It rained on day ${page}, and the ${page + 40} walkers who were left sang about it until they stood under a roof again.</p>
  <div class="pagination">${links}</div></article></main></body></html>`;

let asked: number[] = [];
/** What the site answers for a page; a story unless a test says otherwise. */
let answerFor: (page: number) => Response;
const htmlAnswer = (html: string) =>
  Object.defineProperty(new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }), 'url', {
    value: `${location.origin}/walk`,
  });

let page: Page;
beforeEach(async () => {
  asked = [];
  answerFor = (number) => htmlAnswer(htmlOf(number));
  vi.stubGlobal('fetch', async (url: string, { signal }: { signal: AbortSignal }) => {
    signal.throwIfAborted();
    const number = Number(new URL(url).searchParams.get('page'));
    asked.push(number);
    return answerFor(number);
  });
  Object.assign(browser.runtime, { onMessage: { addListener: () => undefined } });
  globalThis.nutgrafPage = undefined;
  history.replaceState({}, '', '/walk?page=1');
  document.documentElement.replaceWith(new DOMParser().parseFromString(htmlOf(1), 'text/html').documentElement);
  const opened = openPage();
  const own = await opened.read();
  /** Reading a page is tested elsewhere, and takes its time. */
  const readOther: Page['readOther'] = (html, url) => {
    const paragraphs = [...html.matchAll(/<p>([^<]{20,})</g)].map(([, text = '']) => blockFrom(text));
    if ('problem' in own || paragraphs.length === 0) return { problem: 'no-article' };
    return { article: { ...own.article, url, blocks: paragraphs, removals: [], facts: [] }, unused: 0 };
  };
  page = { ...opened, readOther };
});

const read = (onPage: (page: number) => void = () => undefined, signal = new AbortController().signal) =>
  readPages(page, onPage, signal);
const daysIn = (from: Awaited<ReturnType<typeof read>>) =>
  from && 'article' in from.reading
    ? keptBlocks(from.reading.article)
        .flatMap(({ block }) => /^On day (\d+)/.exec(textOf(block))?.[1] ?? [])
        .map(Number)
    : [];
const upTo = (last: number, first = 1) => Array.from({ length: last + 1 - first }, (_, at) => first + at);

test('one press reads twenty pages further, one after another, with progress, and marks where each begins; the next reads the rest', async () => {
  const progress: number[] = [];
  const first = await read((number) => progress.push(number));
  expect([asked, progress, first?.read]).toEqual([upTo(21, 2), upTo(21, 2), 21]);
  expect(daysIn(first)).toEqual(upTo(21));
  const { article } = first && 'article' in first.reading ? first.reading : {};
  expect(article?.parts?.map((part) => part.page)).toEqual(upTo(21, 2));
  for (const { block, page: number, url } of article?.parts ?? []) {
    expect(url).toBe(`${location.origin}/walk?page=${number}`);
    expect(article?.blocks[block] && textOf(article.blocks[block])).toBe(told(number));
  }
  const second = await read();
  expect(asked).toEqual(upTo(count, 2));
  expect(daysIn(second)).toEqual(upTo(count));
});

test('cancelled, it keeps what was read and asks for nothing more; going on asks for none of it again', async () => {
  const stop = new AbortController();
  const some = await read((number) => number === 5 && stop.abort(), stop.signal);
  expect(daysIn(some)).toEqual(upTo(4));
  const before = asked.length;
  await read();
  expect(asked.slice(before)).not.toContain(3);
});

test.each([
  ['that is not there', () => new Response('', { status: 404 }), 'unreachable'],
  ['that is no story', () => htmlAnswer('<title>Gone</title><p>Gone.</p>'), 'no-article'],
  ['that is the first page again', () => htmlAnswer(htmlOf(1)), 'same'],
] as const)('a page %s ends it with the reason, and what was read stays', async (_, answer, why) => {
  answerFor = (number) => (number === 4 ? answer() : htmlAnswer(htmlOf(number)));
  const pages = await read();
  expect(pages?.failed).toEqual({ page: 4, url: `${location.origin}/walk?page=4`, why });
  expect(daysIn(pages)).toEqual(upTo(3));
});
