import type { Article } from '@/utils/article/article';
import { captionsOf, plainText } from '@/utils/article/plain-text';
import { allLanguages } from '@/utils/knowledge/all-languages';
import { learnLanguages } from '@/utils/knowledge/languages';
import { readArticle } from '@/utils/read-article';

learnLanguages(allLanguages.values());

/** What `npm run read` writes of a page, apart from the file's name. */
export interface FileReading {
  readonly url: string;
  /** Milliseconds inside the page, parsing not included. */
  readonly ms: number;
  readonly article: Article | null;
  readonly problem?: string;
  readonly text: string;
  readonly captions: readonly string[];
}

const canonicalOf = (page: Document) => {
  const href = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '';
  return /^https?:/i.test(href) && URL.canParse(href) ? href : undefined;
};

/** Reads a saved page: parsed without running or loading anything, then the very pipeline of the extension. */
export const readForFile = (html: string, file: string, address?: string): FileReading => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const url = address ?? canonicalOf(page) ?? `https://example.org/${encodeURIComponent(file)}`;
  const since = performance.now();
  const reading = readArticle(page, { url });
  const ms = Math.round((performance.now() - since) * 10) / 10;
  if ('problem' in reading) return { url, ms, article: null, problem: reading.problem, text: '', captions: [] };
  const { article } = reading;
  return { url, ms, article, text: plainText(article), captions: captionsOf(article) };
};
